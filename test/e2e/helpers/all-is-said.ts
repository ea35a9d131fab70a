import type { Page } from '@playwright/test';
import { controlArrives, countOf } from './events-of.js';
import { expect, type Demo } from './test.js';

/** Stops the clock of the page, until `page.clock.resume()`. */
export async function stopClock(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 1_000); // a little ahead: it cannot be set back
}

/** How many requests arrive while the test sends one of its own. */
async function arrivingNow(page: Page, demo: Demo): Promise<number> {
  const before = await countOf(demo);
  await controlArrives(page, demo);
  return (await countOf(demo)) - before;
}

/** Waits until what was on its way has arrived, on a page whose clock stands still, and gives the number of the last request: what comes later was sent later. */
export async function allIsSaid(page: Page, demo: Demo): Promise<number> {
  await expect.poll(() => arrivingNow(page, demo), 'only the control arrives').toBe(1);
  return countOf(demo);
}
