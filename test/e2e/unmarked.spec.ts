import type { Page } from '@playwright/test';
import { ranOn } from './helpers/add-page.js';
import { allIsSaid, stopClock } from './helpers/all-is-said.js';
import { ad, addPageWithAds } from './helpers/another-company.js';
import { acceptAll, bannerOf, choose, dialogOf, openSettings, refuseAll, save, turn } from './helpers/ask.js';
import { stateOf, whenReady, whenStored } from './helpers/consent.js';
import { arrivedAt, controlArrives, countOf, eventsOf } from './helpers/events-of.js';
import { holds } from './helpers/holds.js';
import { requestedBy } from './helpers/requested-by.js';
import { NOTHING, OURS, storageOf } from './helpers/storage-of.js';
import { expect, test, type Demo } from './helpers/test.js';

const ADS = ['first', 'second', 'preload', 'pixel', 'html-frame', 'attribute', 'added-frame'].map((name) => `ads: ${name}`);
const FONTS = ['fonts: letters', 'fonts: made'];
const VENDORS = ['posthog', 'mixpanel', 'countly', 'amplitude', 'segment', 'plausible'].map((vendor) => `${vendor}: script`);
/** What shows that a vendor's code runs. */
const VIEWS = ['posthog: $pageview', 'mixpanel: $mp_web_page_view', 'countly: [CLY]_view', 'amplitude: [Amplitude] Page Viewed', 'segment: page', 'plausible: pageview'];
/** What vendors have to say about a purchase. */
const BASKET = VENDORS.map((vendor) => vendor.replace('script', 'add to basket'));
/** What waits in its place. */
const ELEMENTS = [...ADS, ...FONTS, 'player: video shown', ...VENDORS];
/** What is a request: it has failed, and is not sent later. */
const REQUESTS = ['ads: loose-pixel', 'ads: beacon', 'ads: fetch', 'ads: xhr'];
const GUARD = `<template><svg><plaintext></plaintext></svg><div><meta http-equiv="Content-Security-Policy" content="default-src 'self'"></div></template>`;

const open = (page: Page) => page.goto('/unmarked?panel=0');
const everyElementArrives = (demo: Demo, since = 0) => expect.poll(() => eventsOf(demo, since)).toEqual(expect.arrayContaining(ELEMENTS));

/** Vendors gather what they have to say: it arrives as time goes by. */
async function areToldInTime(page: Page, demo: Demo, events: string[]): Promise<void> {
  const afterASecond = () => page.clock.runFor(1_000).then(() => eventsOf(demo));
  await expect.poll(afterASecond).toEqual(expect.arrayContaining(events));
}

/** The code of every vendor runs, and has told of a purchase. */
async function buy(page: Page, demo: Demo): Promise<void> {
  await areToldInTime(page, demo, VIEWS);
  await page.getByRole('button', { name: 'Add to basket' }).first().click();
  await areToldInTime(page, demo, BASKET);
}

/** The visitor reads to the end, and stays for a minute. */
async function stay(page: Page): Promise<void> {
  await page.locator('footer').scrollIntoViewIfNeeded();
  await page.clock.runFor(60_000);
}

test.beforeEach(({ page }) => page.clock.install());

test('reaches nobody before a choice: not at once, not in a minute, and not on leaving', async ({ page, demo }) => {
  const requests = requestedBy(page);
  await open(page);
  await expect(bannerOf(page)).toBeVisible();
  await stay(page);
  expect(await storageOf(page)).toEqual(NOTHING);
  await page.goto('/blocked?panel=0');
  await controlArrives(page, demo);
  expect(requests.farEnds()).toEqual([]);
  expect(await arrivedAt(demo)).toEqual([]);
});

test('brings every held element once after a yes, scripts in their order', async ({ page, demo }) => {
  await open(page);
  await acceptAll(page);
  await everyElementArrives(demo);
  await expect.poll(async () => (await ranOn(page)).toSorted()).toEqual(['attribute', 'first', 'second']);
  expect((await ranOn(page)).filter((name) => name !== 'attribute'), 'in the region').toEqual(['first', 'second']);
  const arrived = (await arrivedAt(demo)).flatMap(({ tracker, events }) => events.map((event) => `${tracker}: ${event}`));
  expect(ELEMENTS.map((element) => [element, arrived.filter((event) => event === element).length])).toEqual(ELEMENTS.map((element) => [element, 1]));
});

test('starts the vendors whose scripts were held', async ({ page, demo }) => {
  await open(page);
  await acceptAll(page);
  await everyElementArrives(demo);
  await buy(page, demo);
});

test('does not send after a yes what was held as a request', async ({ page, demo }) => {
  await open(page);
  await acceptAll(page);
  await everyElementArrives(demo);
  await stay(page);
  await controlArrives(page, demo);
  const events = await eventsOf(demo);
  expect(events.filter((event) => REQUESTS.includes(event))).toEqual([]);
});

test('sends requests on the page after a yes', async ({ page, demo }) => {
  await open(page);
  await acceptAll(page);
  for (const purpose of ['analytics', 'marketing', 'media']) await whenStored(page, 'granted', purpose);
  await page.reload();
  await expect.poll(() => eventsOf(demo)).toEqual(expect.arrayContaining(REQUESTS));
});

test('brings the elements of the one purpose that was chosen, and no other', async ({ page, demo }) => {
  await open(page);
  await choose(page);
  await turn(page, 'Product videos', true);
  await save(page);
  const media = [...FONTS, 'player: video shown'];
  await expect.poll(() => eventsOf(demo)).toEqual(media);
  await whenStored(page, 'granted', 'media');
  await page.reload();
  await stay(page);
  await controlArrives(page, demo);
  expect(await eventsOf(demo)).toEqual(media);
});

test('reaches nobody after a no, on that page and on the five after it', async ({ page, demo }) => {
  const requests = requestedBy(page);
  await open(page);
  await refuseAll(page);
  await whenStored(page, 'denied');
  for (let visit = 0; visit < 5; visit += 1) {
    await stay(page);
    await open(page);
    await whenReady(page);
  }
  await controlArrives(page, demo);
  expect(requests.farEnds()).toEqual([]);
  expect(await arrivedAt(demo)).toEqual([]);
  expect(await storageOf(page)).toEqual(OURS);
});

for (const [when, isBack] of [['on the page of the yes', false], ['on a later page', true]] as const) {
  test(`reaches nobody after a withdrawal ${when}, and nothing is left on the page after it`, async ({ page, demo }) => {
    await open(page);
    await acceptAll(page);
    await everyElementArrives(demo);
    for (const purpose of ['analytics', 'marketing', 'media']) await whenStored(page, 'granted', purpose);
    const before = await countOf(demo);
    if (isBack) {
      await open(page);
      await everyElementArrives(demo, before);
    }
    await page.evaluate(() => window.zgoda.refuseAll());
    await expect.poll(async () => Object.values(await stateOf(page))).toEqual(['denied', 'denied', 'denied']);
    await whenStored(page, 'denied', 'media');
    await controlArrives(page, demo);
    const since = await countOf(demo);
    await page.getByRole('button', { name: 'Add to basket' }).first().click();
    for (let visit = 0; visit < 3; visit += 1) {
      await stay(page);
      await open(page);
      await whenReady(page);
    }
    await controlArrives(page, demo);
    expect(await arrivedAt(demo, since)).toEqual([]);
    await expect.poll(() => storageOf(page)).toEqual(OURS);
  });
}

test('reaches nobody from the very press on that takes everything back in the settings', async ({ page, demo }) => {
  await open(page);
  await acceptAll(page);
  await everyElementArrives(demo);
  await whenStored(page, 'granted', 'media');
  await buy(page, demo);
  await openSettings(page);
  await holds(page);
  await stopClock(page);
  const since = await allIsSaid(page, demo);
  await dialogOf(page).getByRole('button', { name: 'Reject all' }).click();
  await page.clock.resume();
  await whenStored(page, 'denied', 'media');
  await page.clock.runFor(60_000);
  await page.goto('/blocked?panel=0');
  await controlArrives(page, demo);
  // PostHog notes every press, also this one, and keeps the browser's own fetch (see limits.spec).
  expect((await eventsOf(demo, since)).filter((event) => event !== 'posthog: $autocapture')).toEqual([]);
});

test('a script in the markup without the nonce of the page never runs, before a yes and after it', async ({ page }) => {
  await page.goto(addPageWithAds({ first: '<script nonce="abc">window.ran = [];</script>', head: `<script src="${ad('script', 'foreign')}"></script><script nonce="abc" src="${ad('script', 'own')}"></script>` }));
  await expect(bannerOf(page)).toBeVisible();
  expect(await ranOn(page)).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => ranOn(page)).toEqual(['own']);
  await expect(page.locator('script[data-held]')).toHaveCount(1);
});

test('takes frames away again on a withdrawal', async ({ page, demo }) => {
  await open(page);
  await acceptAll(page);
  await everyElementArrives(demo);
  const farFrames = () => page.frames().filter((frame) => frame.url().startsWith('http://127.0.0.1')).length;
  await expect.poll(farFrames).toBe(3);
  await page.evaluate(() => window.zgoda.refuseAll());
  await expect.poll(farFrames).toBe(0);
});

test('a guard line keeps scripts in bare markup from being fetched at all, and they run after a yes', async ({ page, demo }) => {
  await page.goto(addPageWithAds({ head: GUARD + ['first', 'second'].map((name) => `<script src="${ad('script', name)}"></script>`).join('\n') }));
  await expect(bannerOf(page)).toBeVisible();
  await controlArrives(page, demo);
  expect(await arrivedAt(demo)).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => ranOn(page)).toEqual(['first', 'second']);
});
