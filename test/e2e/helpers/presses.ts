import type { Locator, Page } from '@playwright/test';
import { stateOf } from './consent.js';
import { expect } from './test.js';

/** More presses than anyone would make. */
const TOO_MANY = 5;

/** What gives one answer to everything, as it is on the screen now. */
const controlFor = (page: Page, action: 'accept-all' | 'refuse-all'): Locator => page.locator(`[data-action="${action}"]`).filter({ visible: true });

/** Waits until the config is checked: a press is an answer at once then, not when the checker has come. */
const whenChecked = (page: Page): Promise<boolean> => page.evaluate(async () => (window.zgoda ?? window.consent).verify());

async function isAnswered(page: Page, answer: 'granted' | 'denied'): Promise<boolean> {
  return Object.values(await stateOf(page)).every((value) => value === answer);
}

/** Presses on from the page as it is until everything has one answer: where nothing on it gives that answer, first what opens the settings. Returns how many presses it took. */
export async function pressesTo(page: Page, action: 'accept-all' | 'refuse-all'): Promise<number> {
  const [control, answer] = [controlFor(page, action), action === 'accept-all' ? 'granted' : 'denied'] as const;
  await whenChecked(page);
  let presses = 0;
  if (!(await control.count())) {
    await page.locator('zgoda-button').filter({ visible: true }).first().click();
    presses += 1;
    await expect(control).toBeVisible();
  }
  while (presses < TOO_MANY && !(await isAnswered(page, answer))) {
    await control.click();
    presses += 1;
  }
  expect(await isAnswered(page, answer), `everything is ${answer} after ${presses} presses`).toBe(true);
  return presses;
}
