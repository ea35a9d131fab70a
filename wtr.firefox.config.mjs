import { playwrightLauncher } from '@web/test-runner-playwright';
import { firefox } from 'playwright';
import { firefoxOptions } from './scripts/firefox-options.mjs';
import { shared } from './wtr.config.mjs';

const launchOptions = firefoxOptions();
const inUse = new Set();
let second;

/** A context in a Firefox that no other test file is in: it gives the focus to one of its windows only. */
async function createBrowserContext({ browser }) {
  const place = ['first', 'second'].find((one) => !inUse.has(one));
  inUse.add(place);
  const context = await (place === 'first' ? browser : await (second ??= firefox.launch(launchOptions))).newContext();
  context.once('close', () => inUse.delete(place));
  return context;
}

export default { ...shared, browsers: [playwrightLauncher({ product: 'firefox', launchOptions, createBrowserContext })] };
