import type { Locator, Page } from '@playwright/test';
import { expect } from './test.js';

/** Presses Tab until an element has the focus: as a visitor without a mouse gets there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> {
  for (let presses = 1; presses <= 60; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element.matches(':focus'))) return presses;
  }
  await expect(target, 'reached with the keyboard').toBeFocused();
  return NaN;
}
