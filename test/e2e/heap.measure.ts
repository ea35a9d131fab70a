import type { Page } from '@playwright/test';
import { addPage, configFor, held } from './helpers/add-page.js';
import { acceptAll } from './helpers/ask.js';
import { whenReady, whenStored } from './helpers/consent.js';
import { heapOf } from './helpers/heap-of.js';
import { expect, test, type Demo } from './helpers/test.js';

const LIMIT = 200_000;
const HOST = 'www.corner.example'; // where the checker is on nobody's path

const main = '<h1>A page</h1><p><zgoda-button>Privacy settings</zgoda-button></p>';
/** A page without us has a script too: the first one that touches an element, whoever wrote it, has the browser describe all elements to scripts (65 kB in Chromium 156). */
const BARE = '<script>document.currentScript.src;</script>';
const pageUrl = (demo: Demo, consent?: string) => demo.atHost(HOST) + addPage({ config: configFor(), head: held.template('held'), main, ...(consent === undefined ? {} : { consent }) });
const settled = async (page: Page) => {
  await whenReady(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
};
const loaded = async (page: Page) => {
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
};

test.describe('the heap of a page', () => {
  test('grows by no more than 200 kB for a returning visitor', async ({ browser, demo, page }) => {
    const url = pageUrl(demo);
    await page.goto(url);
    await acceptAll(page);
    await whenStored(page, 'granted', 'media');
    const storage = await page.context().storageState({ indexedDB: true });
    const bare = await heapOf(browser, { url: pageUrl(demo, BARE), storage, settled: loaded });
    const ours = await heapOf(browser, { url, storage, settled });
    console.log(`returning visitor: ${ours - bare} bytes over ${bare}`);
    expect(ours - bare).toBeLessThanOrEqual(LIMIT);
  });

  test('grows by no more than 200 kB on a first visit before the question is there', async ({ browser, demo }) => {
    const prepare = (page: Page) => page.route('**/dist/banner.js', (route) => route.abort());
    const bare = await heapOf(browser, { url: pageUrl(demo, BARE), settled: loaded });
    const ours = await heapOf(browser, { url: pageUrl(demo), prepare, settled });
    console.log(`first visit, without the question: ${ours - bare} bytes over ${bare}`);
    expect(ours - bare).toBeLessThanOrEqual(LIMIT);
  });
});
