import type { Locator, Page } from '@playwright/test';
import { expect } from './test.js';

/** Layer one. */
export const bannerOf = (page: Page): Locator => page.locator('zgoda-banner');

/** Layers two and three. */
export const dialogOf = (page: Page): Locator => page.getByRole('dialog');

/** The switch of a purpose in the dialog, by its title. */
export const switchOf = (page: Page, title: string): Locator => dialogOf(page).getByRole('switch', { name: title });

/** The visitor presses "Accept all" on the banner. */
export const acceptAll = (page: Page): Promise<void> => bannerOf(page).getByRole('button', { name: 'Accept all' }).click();

/** The visitor presses "Reject all" on the banner. */
export const refuseAll = (page: Page): Promise<void> => bannerOf(page).getByRole('button', { name: 'Reject all' }).click();

/** The visitor presses "Manage preferences" on the banner, and the dialog is there. */
export async function choose(page: Page): Promise<void> {
  await bannerOf(page).getByRole('button', { name: 'Manage preferences' }).click();
  await expect(dialogOf(page)).toBeVisible();
}

/** The visitor opens the settings with the button of the page. */
export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Privacy settings' }).last().click();
  await expect(dialogOf(page)).toBeVisible();
}

/** The visitor turns a purpose on or off in the dialog. */
export const turn = (page: Page, title: string, isOn: boolean): Promise<void> => switchOf(page, title).setChecked(isOn);

/** The visitor presses "Save my choice" in the dialog. */
export const save = (page: Page): Promise<void> => dialogOf(page).getByRole('button', { name: 'Save my choice' }).click();

/** The visitor closes the dialog with its button. */
export const closeDialog = (page: Page): Promise<void> => dialogOf(page).locator('[data-zgoda="close"]').click();
