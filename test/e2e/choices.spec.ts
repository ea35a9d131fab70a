import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { addPage, configFor, held, ranOn } from './helpers/add-page.js';
import { acceptAll, bannerOf, choose, dialogOf, openSettings, refuseAll, save, switchOf, turn } from './helpers/ask.js';
import { audit } from './helpers/audit.js';
import { stateOf, storedRecord, whenReady, whenStored } from './helpers/consent.js';
import { storageOf, NOTHING, OURS } from './helpers/storage-of.js';
import { expect, test } from './helpers/test.js';
import { violationsOf } from './helpers/violations.js';

const NAMES = ['analytics', 'marketing', 'media'];
const main = '<h1>You and your data</h1><zgoda-choices></zgoda-choices><zgoda-services></zgoda-services>';
/** A page with both elements; what would run leaves only its name. */
const pageOfMine = (config: Record<string, unknown> = configFor(NAMES)) => addPage({ config, head: held.template('tracker'), main });

const choicesOf = (page: Page): Locator => page.locator('zgoda-choices');
const answerTo = (page: Page, title: string): Locator => choicesOf(page).getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
const takeBack = (page: Page, title: string): Locator => choicesOf(page).getByRole('button', { name: `Take back my yes: ${title}` });
const pastOf = (page: Page): Locator => choicesOf(page).locator('.past > li');

/** Everything that IndexedDB holds of ours, by its key. */
const storedOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('zgoda');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const store = open.result.transaction('consent').objectStore('consent');
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          values.onsuccess = () => {
            open.result.close();
            resolve(Object.fromEntries((keys.result as string[]).map((key, index) => [key, values.result[index] as unknown])));
          };
        };
      }),
  );

const today = (page: Page) => page.evaluate(() => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format());

test.describe("one's own choices", () => {
  test('are none before an answer, and looking at the page writes nothing', async ({ page }) => {
    await page.goto(pageOfMine());
    await expect(choicesOf(page)).toContainText('You have not told us anything yet.');
    await expect(choicesOf(page).getByRole('button')).toHaveText(['Change my choices']);
    await expect(page.locator('zgoda-services')).toContainText('PostHog, Inc.');
    expect(await storageOf(page)).toEqual(NOTHING);
  });

  test('are shown after an answer, and on the next page', async ({ page }) => {
    await page.goto(pageOfMine());
    await choose(page);
    await turn(page, 'Count visits', true);
    await save(page);
    const day = await today(page);
    const isShown = async () => {
      await expect(answerTo(page, 'Count visits')).toContainText(`You said yes on ${day}.`);
      await expect(answerTo(page, 'Offers that fit')).toContainText('You said no on');
      await expect(pastOf(page)).toHaveText([/You said yes to: Count visits\..*You said no to: Offers that fit and Product videos\./]);
    };
    await isShown();
    await whenStored(page, 'granted');
    await page.reload();
    await isShown();
    await expect(bannerOf(page)).toHaveCount(0);
  });

  test('are taken back one at a time: one press, said, and gone for good', async ({ page }) => {
    await page.goto(pageOfMine());
    await acceptAll(page);
    await expect.poll(() => ranOn(page)).toEqual(['tracker']);
    await takeBack(page, 'Offers that fit').press('Enter');
    await expect(answerTo(page, 'Offers that fit').getByRole('status')).not.toBeEmpty();
    await expect(page.getByRole('heading', { name: 'Offers that fit' })).toBeFocused();
    await expect(pastOf(page)).toHaveCount(2);
    await whenStored(page, 'denied', 'marketing');
    await page.reload();
    await whenReady(page);
    expect(await stateOf(page)).toEqual({ analytics: 'granted', marketing: 'denied', media: 'granted' });
    await expect(takeBack(page, 'Offers that fit')).toHaveCount(0);
    await expect(takeBack(page, 'Count visits')).toBeVisible();
  });

  test('are all taken back with one press, as many as it took to say yes', async ({ page }) => {
    await page.goto(pageOfMine());
    await acceptAll(page);
    await choicesOf(page).getByRole('button', { name: 'Take back every yes' }).click();
    await expect.poll(() => stateOf(page)).toEqual({ analytics: 'denied', marketing: 'denied', media: 'denied' });
    await expect(choicesOf(page).getByRole('button', { name: /^Take back/ })).toHaveCount(0);
    await expect(choicesOf(page).getByRole('button', { name: 'Change my choices' })).toBeFocused();
    await whenStored(page, 'denied');
    await page.reload();
    await whenReady(page);
    expect(await ranOn(page)).toEqual([]);
  });

  test('can be changed in the settings, which the page follows', async ({ page }) => {
    await page.goto(pageOfMine());
    await refuseAll(page);
    await choicesOf(page).getByRole('button', { name: 'Change my choices' }).click();
    await expect(dialogOf(page)).toBeVisible();
    await turn(page, 'Product videos', true);
    await save(page);
    await expect(answerTo(page, 'Product videos')).toContainText('You said yes');
  });

  test('can be looked at and taken back inside the settings, which offer no way to open themselves', async ({ page }) => {
    await page.goto(addPage({ config: configFor(NAMES), head: held.template('tracker'), main: '<h1>A page</h1><zgoda-button>Privacy settings</zgoda-button>' }));
    await acceptAll(page);
    await expect.poll(() => ranOn(page)).toEqual(['tracker']);
    await openSettings(page);
    await dialogOf(page).locator('summary', { hasText: 'Your choices' }).click();
    await expect(answerTo(page, 'Count visits')).toContainText('You said yes on');
    await expect(choicesOf(page).getByRole('button', { name: 'Change my choices' })).toHaveCount(0);
    expect(await audit(page, 'zgoda-dialog')).toEqual([]);
    await choicesOf(page).getByRole('button', { name: 'Take back every yes' }).press('Enter');
    await expect.poll(() => stateOf(page)).toEqual({ analytics: 'denied', marketing: 'denied', media: 'denied' });
    await expect(choicesOf(page).getByRole('heading', { name: 'Your choices' })).toBeFocused();
    await expect(choicesOf(page).getByRole('status').filter({ hasText: 'Your choice is saved.' })).toBeVisible();
    await expect(switchOf(page, 'Count visits')).not.toBeChecked();
    await expect(dialogOf(page)).toBeVisible();
  });

  test('can be taken along in a file that says what is stored, and no more', async ({ page }) => {
    await page.goto(pageOfMine());
    await acceptAll(page);
    await whenStored(page, 'granted');
    await takeBack(page, 'Product videos').click();
    await expect(pastOf(page)).toHaveCount(2);
    await whenStored(page, 'denied', 'media');
    const coming = page.waitForEvent('download');
    await choicesOf(page).getByRole('button', { name: 'Take it along (file)' }).click();
    const download = await coming;
    const content = JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, unknown> & { made: string };
    expect(download.suggestedFilename()).toBe(`zgoda-choices-${content.made.slice(0, 10)}.json`);
    const { record, history } = await storedOf(page);
    expect(Object.keys(content)).toEqual(['schema', 'made', 'site', 'record', 'history', 'purposes']);
    expect(content).toMatchObject({ schema: 1, site: new URL(page.url()).origin, purposes: { media: { title: 'Product videos', why: expect.stringContaining('another company') } } });
    expect(content.record).toEqual(JSON.parse(JSON.stringify(record)));
    expect(content.history).toEqual(JSON.parse(JSON.stringify(history)));
    expect(history).toHaveLength(2);
  });

  test('are erased to the bare no: no history, no times, nothing that tells how', async ({ page }) => {
    await page.goto(pageOfMine());
    await acceptAll(page);
    await whenStored(page, 'granted');
    await expect.poll(async () => Object.keys(await storedOf(page))).toEqual(['history', 'record']);
    await choicesOf(page).getByRole('button', { name: 'Erase what you know of my choices' }).click();
    await expect(choicesOf(page).getByRole('status').filter({ hasText: 'Erased. Only your no is kept.' })).toBeVisible();
    await expect(choicesOf(page)).toContainText('When you say no, we keep only the no and its day.');
    await whenStored(page, 'denied');
    await page.reload();
    await whenReady(page);
    await expect(bannerOf(page)).toHaveCount(0);
    await expect.poll(async () => JSON.stringify(await storedOf(page))).not.toContain('sweep":true');
    const stored = await storedOf(page);
    expect(Object.keys(stored)).toEqual(['record']);
    expect(JSON.stringify(stored)).not.toMatch(/\d\dT\d\d:|granted|source|notice":/);
    expect(await stateOf(page)).toEqual({ analytics: 'denied', marketing: 'denied', media: 'denied' });
    expect(await storageOf(page)).toEqual(OURS);
  });

  test('are followed by another tab, its history too', async ({ page }) => {
    const path = pageOfMine();
    const other = await page.context().newPage();
    for (const tab of [page, other]) await tab.goto(path);
    await acceptAll(page);
    await expect(takeBack(other, 'Count visits')).toBeVisible();
    await expect(pastOf(other)).toHaveCount(1);
    await takeBack(other, 'Count visits').click();
    await expect(answerTo(page, 'Count visits')).toContainText('You said no on');
    await expect(pastOf(page)).toHaveCount(2);
    await expect(pastOf(other)).toHaveCount(2);
    expect((await storedRecord(page))?.choices.analytics).toMatchObject({ value: 'denied' });
  });

  test('are taken back and handed over under the strictest page rules', async ({ page }) => {
    const violations = await violationsOf(page);
    await page.goto('/csp?panel=0');
    await acceptAll(page);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('zgoda-choices'), document.createElement('zgoda-services')));
    await expect(takeBack(page, 'Product videos')).toBeVisible();
    expect(await choicesOf(page).locator('.flow').evaluate((flow) => getComputedStyle(flow).containerType)).toBe('inline-size');
    const coming = page.waitForEvent('download');
    await choicesOf(page).getByRole('button', { name: 'Take it along (file)' }).click();
    await coming;
    await takeBack(page, 'Product videos').click();
    await expect(answerTo(page, 'Product videos')).toContainText('You said no on');
    expect(violations.filter((one) => /Security Policy|Trusted|-src/.test(one))).toEqual([]);
  });
});

test.describe('the page of the shop about choices', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`passes the audit: ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto('/choices?panel=0');
        await refuseAll(page);
        await expect(answerTo(page, 'Count visits')).toContainText('You said no on');
        await expect(page.locator('zgoda-services').getByRole('table')).not.toHaveCount(0);
        expect(await audit(page, 'main')).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      });
    }
  }
});
