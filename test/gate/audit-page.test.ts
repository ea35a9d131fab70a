import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import type { ConsentErrorEvent } from '../../src/core/events.js';
import { auditPage } from '../../src/gate/audit-page.js';
import { eventsOf } from '../helpers/events-of.js';
import { heldConfig, ownAt } from '../helpers/held-config.js';
import { makeConsent } from '../helpers/make-consent.js';
import { nextTask } from '../helpers/next-task.js';
import { place, tidyGates } from '../helpers/open-gate.js';
import { sampleConfig } from '../helpers/sample-config.js';

const ends: (() => void)[] = [];

/** What is told of a page under a config. */
function auditWith(more: Partial<Config> = {}) {
  const consent = makeConsent({}, { ...sampleConfig, ...heldConfig, ...more });
  const errors = eventsOf<ConsentErrorEvent>(consent, 'consent-error');
  ends.push(auditPage(consent));
  return { told: () => errors.map(({ code, message }) => `${code}: ${message}`) };
}

/** This server by its number: the pages of the tests know it by its name. */
const STRANGER = '127.0.0.1';

/** Asks a host that answers nobody. */
const askInVain = (host: string) => fetch(`http://${host}/`).catch(() => undefined);

/** Resolves once all who observe requests already have heard of an address. */
const isNoted = (address: string) =>
  new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntriesByName(address).length) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'resource' });
  });

/** Asks the stranger, who answers: WebKit notes no request that nobody answered. */
async function askStranger(): Promise<void> {
  const { href } = new URL(ownAt().replace(location.hostname, STRANGER));
  const noted = isNoted(href);
  await fetch(href, { mode: 'no-cors' });
  await noted;
}

describe('audit of a page', () => {
  beforeEach(() => performance.clearResourceTimings()); // what other tests asked for is none of ours

  afterEach(() => {
    for (const end of ends.splice(0)) end();
    tidyGates();
  });

  it('names a third-party host that no service names, once', async () => {
    const { told } = auditWith();
    await askStranger();
    await askStranger();
    expect(told()).to.deep.equal([`unknown: no service names ${STRANGER}`]);
  });

  it('names no host of a service and none of the site', async () => {
    const { told } = auditWith({ ownHosts: ['mine.invalid'] });
    await askInVain('counter.test');
    await askInVain('files.mine.invalid');
    await fetch(location.href);
    await askStranger();
    expect(told()).to.deep.equal([`unknown: no service names ${STRANGER}`]);
  });

  it('is silent about strangers where they are allowed', async () => {
    const { told } = auditWith({ unknown: 'allow' });
    await askStranger();
    expect(told()).to.deep.equal([]);
  });

  for (const [what, html, count] of [
    ['a pixel of a service', '<noscript><img src="https://counter.test/pixel?x=1"></noscript>', 1],
    ['a frame without a scheme', '<noscript><iframe src="//counter.test/frame"></iframe></noscript>', 1],
    ['nothing of a service', '<noscript><img src="https://own.invalid/p.gif">Please turn scripts on.</noscript>', 0],
  ] as const) {
    it(`finds ${count ? 'the leak' : 'no leak'} in a <noscript> with ${what}`, async () => {
      const { told } = auditWith({ unknown: 'allow' });
      const noscript = document.createElement('noscript');
      noscript.textContent = html.replace(/<\/?noscript>/g, '');
      place('').append(noscript);
      await nextTask();
      expect(told().filter((one) => one.startsWith('tag: <noscript> fetches "'))).to.have.length(count);
    });
  }

  for (const [what, html, isTold] of [
    ['an image behind text', '<template data-consent="analytics"><p>Hello</p><img src="/a.png"></template>', true],
    ['a script behind a frame in a region', '<template data-hold><iframe></iframe><script src="/a.js"></script></template>', true],
    ['scripts alone', '<template data-consent="analytics"><script src="/a.js"></script><script></script></template>', false],
    ['a template that holds nothing', '<template><p>Hello</p><img src="/a.png"></template>', false],
    ['the guard line before it', '<template><div><meta http-equiv="Content-Security-Policy" content="default-src \'self\'"></div></template><template data-consent="analytics"><p></p><img src="/a.png"></template>', false],
  ] as const) {
    it(`${isTold ? 'tells' : 'does not tell'} that Firefox fetches ahead with ${what}`, async () => {
      const { told } = auditWith({ unknown: 'allow' });
      place(html);
      await nextTask();
      expect(told().some((one) => one.includes('Firefox fetches that ahead'))).to.equal(isTold);
    });
  }

  it('tells that the advanced mode of Google Consent Mode sends before a yes', () => {
    expect(auditWith({ googleConsentMode: { advanced: true } }).told()[0]).to.match(/^config: googleConsentMode\.advanced lets Google's tags load and send before a yes/);
    expect(auditWith({ googleConsentMode: true }).told()).to.deep.equal([]);
  });
});
