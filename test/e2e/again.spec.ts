import type { Page } from '@playwright/test';
import { addPage, configFor } from './helpers/add-page.js';
import { bannerOf, closeDialog, dialogOf, openSettings } from './helpers/ask.js';
import { stateOf, storedRecord, whenReady, whenStored } from './helpers/consent.js';
import { expect, test } from './helpers/test.js';
import { writeRecord } from './helpers/write-record.js';

const DAY = 86_400_000;
const dayBefore = (days: number) => new Date(Date.now() - days * DAY).toISOString();

/** A visitor whose yes has run out. */
async function visitWithOldYes(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await whenReady(page);
  await page.evaluate(() => window.zgoda.acceptAll());
  await whenStored(page, 'granted');
  const record = await storedRecord(page);
  const choices = Object.fromEntries(Object.entries(record?.choices ?? {}).map(([purpose, choice]) => [purpose, { ...choice, at: dayBefore(200) }]));
  await writeRecord(page, { ...record, choices });
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await whenReady(page);
}

test.describe('an answer that has run out', () => {
  test('is asked for again, and grants nothing meanwhile', async ({ page }) => {
    await visitWithOldYes(page, addPage());
    await expect(bannerOf(page)).toBeVisible();
    expect(await stateOf(page)).toEqual({ analytics: 'unasked' });
  });

  test('is asked for once a day: the pages after it show no question, and a way to the settings', async ({ page }) => {
    await visitWithOldYes(page, addPage());
    await expect(bannerOf(page)).toBeVisible();
    await expect.poll(async () => (await storedRecord(page)) as unknown).toMatchObject({ asked: new Date().toISOString().slice(0, 10) });
    await page.reload();
    await openSettings(page);
    await expect(bannerOf(page)).toHaveCount(0);
    await closeDialog(page);
    expect(await stateOf(page)).toEqual({ analytics: 'unasked' });
    await page.goto(addPage());
    await expect(page.getByRole('button', { name: 'Privacy settings' })).toBeVisible();
    await expect(bannerOf(page)).toHaveCount(0);
  });

  test('is asked for again on another day', async ({ page }) => {
    await visitWithOldYes(page, addPage());
    await expect(bannerOf(page)).toBeVisible();
    await expect.poll(async () => (await storedRecord(page)) as unknown).toHaveProperty('asked');
    await writeRecord(page, { ...(await storedRecord(page)), asked: dayBefore(1).slice(0, 10) });
    await page.reload();
    await expect(bannerOf(page)).toBeVisible();
  });

  test('is never asked for in the middle of something: a page that is open when it runs out shows no question', async ({ page }) => {
    await page.clock.install();
    await page.goto(addPage());
    await expect(bannerOf(page)).toBeVisible();
    await page.evaluate(() => window.zgoda.acceptAll());
    await expect(bannerOf(page)).toHaveCount(0);
    await page.clock.fastForward(200 * DAY);
    await expect(bannerOf(page)).toHaveCount(0);
    await expect(dialogOf(page)).toHaveCount(0);
  });
});

test('a visitor who never answered is asked on every page, and nothing is noted about that', async ({ page }) => {
  for (const path of [addPage(), addPage()]) {
    await page.goto(path);
    await expect(bannerOf(page)).toBeVisible();
    expect(await storedRecord(page)).toBeUndefined();
  }
});

test('a purpose that is new is asked for alone, and what was answered stays', async ({ page }) => {
  const old = configFor(['analytics']);
  await page.goto(addPage({ config: old }));
  await whenReady(page);
  await page.evaluate(() => window.zgoda.refuseAll());
  await whenStored(page, 'denied');
  await page.goto(addPage({ config: configFor(['analytics', 'marketing']) }));
  await expect(bannerOf(page)).toBeVisible();
  expect(await stateOf(page)).toEqual({ analytics: 'denied', marketing: 'unasked' });
  await expect(bannerOf(page)).toContainText('We only ask what needs a new answer');
});

test('settings that are opened before the question is there are not covered by it: it comes once they are closed', async ({ page }) => {
  let go = () => undefined as unknown;
  const gate = new Promise((resolve) => (go = () => resolve(undefined)));
  await page.route('**/dist/banner.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(addPage());
  await whenReady(page);
  await page.evaluate(() => window.zgoda.open());
  await expect(dialogOf(page)).toBeVisible();
  go();
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/banner.js')))).toBe(true);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(bannerOf(page)).toHaveCount(0);
  await closeDialog(page);
  await expect(bannerOf(page)).toBeVisible();
  await expect(dialogOf(page)).toHaveCount(0);
});
