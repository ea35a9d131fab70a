import type { TestPage, TestRequest } from './playwright.js';

/** A page that never falls silent is waited for this many times as long as one that does. */
const PATIENCE = 10;

/**
 * Resolves once no request of the page has begun for some milliseconds. What goes on for ever does not hold it up: open streams
 * are not counted, and a page that asks again and again is left after ten times that long.
 */
export function whenQuiet(page: TestPage, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      page.off('request', again);
      clearTimeout(timer);
      clearTimeout(end);
      resolve();
    };
    let timer = setTimeout(done, milliseconds);
    const end = setTimeout(done, milliseconds * PATIENCE);
    const again = (_: TestRequest) => {
      clearTimeout(timer);
      timer = setTimeout(done, milliseconds);
    };
    page.on('request', again);
  });
}

/** Opens an address anew and waits until the page has loaded and fallen silent; a file that never comes does not hold it up. */
export async function openQuietly(page: TestPage, address: string, milliseconds: number): Promise<void> {
  await page.goto('about:blank', { waitUntil: 'domcontentloaded' }); // an address with a # would only be scrolled to where it is open already
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForLoadState('load', { timeout: milliseconds * PATIENCE }).catch(() => undefined);
  await whenQuiet(page, milliseconds);
}

/** What visitors do without having answered: they move, scroll and press Escape. None of it is a yes (EDPB 05/2020, paragraph 86). */
export async function moveAbout(page: TestPage): Promise<void> {
  await page.mouse.move(40, 40);
  await page.mouse.move(80, 120);
  await page.mouse.wheel(0, 2000);
  await page.mouse.wheel(0, -1000);
  await page.keyboard.press('Escape');
}
