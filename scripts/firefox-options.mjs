import { findEngine } from './find-engines.mjs';

/** Hosts that stand for sites as visitors know them; they are this machine. */
const HOSTS = ['www.corner.example', 'corner.example', 'shop.corner.example'];

/** How Playwright starts a Firefox as it is released, by WebDriver BiDi: it has no patched one of its own here. */
export const firefoxOptions = () => ({
  channel: 'moz-firefox',
  executablePath: findEngine('firefox'),
  firefoxUserPrefs: { 'network.dns.localDomains': HOSTS.join(',') },
});
