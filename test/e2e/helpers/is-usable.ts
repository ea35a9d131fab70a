import type { Page } from '@playwright/test';
import { expect } from './test.js';

/** The shop can be used: its buttons answer, it scrolls, and nothing of it is shut off. */
export async function isUsable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add to basket' }).click();
  await expect(page.locator('#basket')).toHaveText('1');
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.locator('[inert], [aria-hidden="true"]:not(svg)')).toHaveCount(0);
}
