import type { TestPage } from './playwright.js';

/** Tells the page that it is being left. Runs in the page: it may use nothing of this file. */
function leaveHere(): void {
  const pretended = { visibilityState: 'hidden', hidden: true };
  for (const [name, value] of Object.entries(pretended)) Object.defineProperty(document, name, { configurable: true, value });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  for (const event of [new Event('beforeunload'), new PageTransitionEvent('pagehide'), new Event('unload')]) dispatchEvent(event);
  for (const name of Object.keys(pretended)) Reflect.deleteProperty(document, name);
}

/**
 * Lets the page believe that the visitor leaves, and stay. Many trackers send their last word then, and Playwright shows nothing of
 * what is sent while a page is really left.
 */
export const actAsLeaving = (page: TestPage): Promise<void> => page.evaluate(leaveHere);
