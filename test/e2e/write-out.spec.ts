import type { Page } from '@playwright/test';
import { addPage, configFor } from './helpers/add-page.js';
import { acceptAll, bannerOf } from './helpers/ask.js';
import { stateOf, whenReady, whenStored } from './helpers/consent.js';
import { errorsOf, listen } from './helpers/listen.js';
import { expect, test, type Demo } from './helpers/test.js';

const HOST = 'www.corner.example'; // where no checker runs by itself
const MATOMO = 'https://corner.matomo.cloud/matomo.js';
const STRANGER = 'https://stranger.example/x.js';
const VIDEO = 'https://www.youtube-nocookie.com/embed/1';

/** Services that are only named. What goes to others is added by code: what stands in the markup is fetched by the parser (see limits.spec). */
const pageNaming = (...services: string[]) => {
  const { purposes, services: _, ...config } = configFor(['analytics']);
  const add = (what: string, place: string, address: string) => `document.${place}.append(Object.assign(document.createElement('${what}'), { src: '${address}', title: 'From elsewhere' }));`;
  return addPage({ config: { ...config, purposes: { visits: { ...(purposes.analytics as object), services } }, unknown: 'allow' }, head: `<script>${add('script', 'head', MATOMO)}${add('script', 'head', STRANGER)}</script>`, main: `<h1>A page</h1><script>${add('iframe', 'body', VIDEO)}</script>` });
};

/** What is asked of others, answered here. */
async function others(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '' });
  });
  return asked;
}

/** Keeps the files of the catalogue back, until the answer is given. */
async function catalogue(page: Page, answer: 'continue' | 404): Promise<() => void> {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/dist/services/*.js', async (route) => {
    await gate;
    await (answer === 404 ? route.fulfill({ status: 404 }) : route.continue());
  });
  return go;
}
const open = (page: Page, demo: Demo, path: string) => page.goto(demo.atHost(HOST) + path, { waitUntil: 'commit' });
const isParsed = (page: Page) => expect.poll(() => page.evaluate(() => document.readyState)).not.toBe('loading');

test.describe('services that a page only names', () => {
  test('have every third party wait until the catalogue is there, and from then on only themselves', async ({ page, demo }) => {
    const asked = await others(page);
    const answer = await catalogue(page, 'continue');
    await open(page, demo, pageNaming('matomo', 'youtube'));
    await isParsed(page);
    await expect(page.locator('[data-held]')).toHaveCount(3);
    expect(asked).toEqual([]);
    answer();
    await whenReady(page);
    await expect.poll(() => asked).toEqual([STRANGER]);
    await acceptAll(page);
    await expect.poll(() => [...asked].sort()).toEqual([MATOMO, STRANGER, VIDEO].sort());
    await whenStored(page, 'granted', 'visits');
  });

  test('release strangers on a later page too, where nothing changes and no banner comes', async ({ page, demo }) => {
    const path = pageNaming('matomo', 'youtube');
    const asked = await others(page);
    await open(page, demo, path);
    await expect(bannerOf(page)).toBeVisible();
    await page.evaluate(() => window.zgoda.refuseAll());
    await whenStored(page, 'denied', 'visits');
    asked.length = 0;
    const answer = await catalogue(page, 'continue');
    await open(page, demo, path);
    await isParsed(page);
    await expect(page.locator('[data-held]')).toHaveCount(3);
    answer();
    await whenReady(page);
    await expect.poll(() => asked).toEqual([STRANGER]);
  });

  test('that the catalogue does not have, or whose file is missing, grant nothing: strangers stay held, and it is told', async ({ page, demo }) => {
    await listen(page);
    const asked = await others(page);
    (await catalogue(page, 404))();
    await open(page, demo, pageNaming('matomo', 'matoma'));
    await expect(bannerOf(page)).toBeVisible();
    await acceptAll(page);
    await expect.poll(async () => (await errorsOf(page)).join('\n')).toContain('purposes.visits.services');
    expect(await stateOf(page)).toEqual({ visits: 'unasked' });
    await expect(page.locator('[data-held]')).toHaveCount(3);
    expect(asked).toEqual([]);
    await page.evaluate(() => window.zgoda.refuseAll());
    await expect.poll(() => stateOf(page)).toEqual({ visits: 'denied' });
  });

  test('whose file is missing on a later page only stay held although they were granted, and that is told', async ({ page, demo }) => {
    await listen(page);
    const path = pageNaming('matomo');
    const asked = await others(page);
    await open(page, demo, path);
    await acceptAll(page);
    await whenStored(page, 'granted', 'visits');
    await expect.poll(() => asked.includes(MATOMO)).toBe(true);
    asked.length = 0;
    (await catalogue(page, 404))();
    await open(page, demo, path);
    await whenReady(page);
    await expect.poll(async () => (await errorsOf(page)).join('\n')).toContain('load: ');
    await expect(page.locator('[data-held]')).toHaveCount(3);
    expect(asked).toEqual([]);
  });
});
