import { requestLines, storageLines, throwFindings, unwanted } from './findings.js';
import type { TestPage } from './playwright.js';
import { storageOf } from './storage-of.js';
import { beginVisit, lookAroundAndLeave } from './visit.js';
import type { VisitOptions } from './visit-options.js';

const HOLD = 'Hold each of them until there is a yes: name its hosts and storage under "services" in the config, or put its tag into <template data-consent="…">. What the site does not work without goes into { allow } or { allowStored }.';

/**
 * Opens a page as a visitor who was never here, waits until they are asked and the page has fallen silent, moves about and leaves
 * without answering, and throws an `Error` with every request to another party and everything stored. Nothing at all may be there before
 * a choice, nothing of ours either.
 *
 * ```ts
 * test('nothing runs before a yes', async ({ page }) => {
 *   await expectNothingBeforeConsent(page, 'https://shop.example/', { allow: ['js.payments.example'], allowStored: ['PHPSESSID'] });
 * });
 * ```
 */
export async function expectNothingBeforeConsent(page: TestPage, address: string, options: VisitOptions = {}): Promise<void> {
  const { watch, isAsked } = await beginVisit(page, address, options);
  try {
    await lookAroundAndLeave(page, options);
    const stored = unwanted(await storageOf(page), options, false);
    const silence = isAsked ? [] : ['nobody was asked: neither our banner nor a consent-ask event came'];
    throwFindings(`Before any choice, this happened on ${page.url()}:`, [...silence, ...requestLines(watch.requests), ...storageLines(stored)], HOLD);
  } finally {
    watch.stop();
  }
}
