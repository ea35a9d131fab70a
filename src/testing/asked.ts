import type { TestPage } from './playwright.js';

/** From now on every page of the tab notes that the visitor was asked, by us or by listeners of `consent-ask`. */
export const noteAsking = (page: TestPage): Promise<unknown> =>
  page.addInitScript(() => {
    const note = () => ((globalThis as unknown as Record<symbol, boolean>)[Symbol.for('zgoda.asked')] = true);
    document.addEventListener('consent-ask', note);
  });

/** Whether the visitor has been asked on the page that is open. Runs in the page: it may use nothing of this file. */
export const isAsked = (): boolean => Boolean((globalThis as unknown as Record<symbol, unknown>)[Symbol.for('zgoda.asked')]) || document.querySelector('zgoda-banner') !== null;

/** Waits for the question; tells whether it came. */
export const whenAsked = (page: TestPage, timeout: number): Promise<boolean> =>
  page.waitForFunction(isAsked, undefined, { timeout }).then(
    () => true,
    () => false,
  );
