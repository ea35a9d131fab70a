import { consentIn, stateIn, whenDecided } from './consent-in.js';
import { requestLines, storageLines, throwFindings, unwanted } from './findings.js';
import type { TestPage } from './playwright.js';
import { whenQuiet } from './quiet.js';
import { storageOf } from './storage-of.js';
import { beginVisit, goOn, press, quietOf, timeoutOf } from './visit.js';
import type { VisitOptions } from './visit-options.js';

const HOLD = 'A no must change nothing: hold each of them by its service in the config, or in <template data-consent="…">, and start nothing on a mere consent-change: read what `state` says.';

/** Says no, and waits until it is taken and the page is silent. Returns what went wrong, as lines of a list. */
async function refuse(page: TestPage, options: VisitOptions): Promise<string[]> {
  await press(page, 'refuse-all', options);
  const consent = await consentIn(page, options);
  await whenDecided(consent, timeoutOf(options));
  await whenQuiet(page, quietOf(options));
  const state = await stateIn(consent);
  return Object.keys(state).flatMap((purpose) => (state[purpose] === 'denied' ? [] : [`the purpose "${purpose}" is ${state[purpose] ?? 'unasked'}, not denied`]));
}

/**
 * Opens a page as a visitor who was never here, refuses, opens several pages, and throws an `Error` with every request to another
 * party, everything stored but our own record, and every page that asks again.
 *
 * ```ts
 * test('nothing runs after a no', async ({ page }) => {
 *   await expectNothingAfterRefusal(page, 'https://shop.example/', { pages: ['https://shop.example/', 'https://shop.example/basket'] });
 * });
 * ```
 */
export async function expectNothingAfterRefusal(page: TestPage, address: string, options: VisitOptions = {}): Promise<void> {
  const { watch } = await beginVisit(page, address, options);
  try {
    const notTaken = await refuse(page, options);
    const again = (await goOn(page, address, options)).map((url) => `the visitor was asked again on ${url}`);
    const stored = unwanted(await storageOf(page), options, true);
    throwFindings(`Although the visitor said no on ${address}, this happened:`, [...notTaken, ...again, ...requestLines(watch.requests), ...storageLines(stored)], HOLD);
  } finally {
    watch.stop();
  }
}
