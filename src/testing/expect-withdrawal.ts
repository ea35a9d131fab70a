import { consentIn, stateIn, whenDecided, withdrawAll } from './consent-in.js';
import { requestLines, storageLines, throwFindings, unwanted } from './findings.js';
import type { TestHandle, TestPage } from './playwright.js';
import { whenQuiet } from './quiet.js';
import { storageOf } from './storage-of.js';
import { beginVisit, goOn, lookAround, lookAroundAndLeave, press, quietOf, timeoutOf } from './visit.js';
import type { VisitOptions } from './visit-options.js';
import type { RequestWatch } from './watch-requests.js';

const ON_PAGE = 'Give the service a `revoke` in the config, or stop it yourself on the signal of `whenGranted`; where neither can be done, load the page again when `needsReload` names it.';
const AFTER = 'Name the storage of each service in the config, so that it is removed, and hold every tag, so that none of them runs on the next page.';

/** Accepts everything, and waits until it is taken and the page is silent. Throws where nothing was granted: there would be nothing to withdraw. */
async function accept(page: TestPage, options: VisitOptions): Promise<TestHandle> {
  await press(page, 'accept-all', options);
  const consent = await consentIn(page, options);
  await whenDecided(consent, timeoutOf(options));
  await whenQuiet(page, quietOf(options));
  await lookAround(page, options);
  if (Object.values(await stateIn(consent)).includes('granted')) return consent;
  throw new Error(`Nothing is granted on ${page.url()} after a yes to everything, so there is nothing to withdraw: look for a consent-error in its console.`);
}

/** Withdraws everything, and from then on watches what goes on. A site may load the page again meanwhile, since some code stops in no other way. */
async function withdraw(page: TestPage, consent: TestHandle, watch: RequestWatch, options: VisitOptions): Promise<void> {
  watch.clear();
  try {
    await withdrawAll(consent);
    watch.clear();
    await whenQuiet(page, quietOf(options));
  } catch (error) {
    await whenQuiet(page, quietOf(options));
    if (Object.values(await stateIn(await consentIn(page, options))).includes('granted')) throw error;
  }
}

/**
 * Opens a page as a visitor who was never here, accepts everything, withdraws everything, and throws an `Error` with every
 * request to another party that begins after that; then opens several pages, and throws one with every request and everything
 * stored but our own record.
 *
 * ```ts
 * test('a withdrawal stops everything', async ({ page }) => {
 *   await expectWithdrawal(page, 'https://shop.example/');
 *   await expectWithdrawal(page, 'https://app.example/', { consent: () => window.myConsent }); // with npm, where it is kept elsewhere
 * });
 * ```
 */
export async function expectWithdrawal(page: TestPage, address: string, options: VisitOptions = {}): Promise<void> {
  const { watch } = await beginVisit(page, address, options);
  try {
    await withdraw(page, await accept(page, options), watch, options);
    await lookAroundAndLeave(page, options);
    throwFindings(`After everything was withdrawn on ${page.url()}, this went on:`, requestLines(watch.requests), ON_PAGE);
    const again = (await goOn(page, address, options)).map((url) => `the visitor was asked again on ${url}`);
    const stored = unwanted(await storageOf(page), options, true);
    throwFindings(`On the pages after everything was withdrawn on ${address}, this happened:`, [...again, ...requestLines(watch.requests), ...storageLines(stored)], AFTER);
  } finally {
    watch.stop();
  }
}
