import type { Page } from '@playwright/test';
import { acceptAll, bannerOf, choose, closeDialog, dialogOf, openSettings, refuseAll, save, switchOf, turn } from './helpers/ask.js';
import { stateOf, whenReady, whenStored } from './helpers/consent.js';
import { arrivedAt, controlArrives, countOf, eventsOf, heardFrom } from './helpers/events-of.js';
import { heardBy, listen } from './helpers/listen.js';
import { requestedBy } from './helpers/requested-by.js';
import { NOTHING, OURS, storageOf } from './helpers/storage-of.js';
import { expect, test, type Demo } from './helpers/test.js';

const shop = {
  start: '/product',
  pages: ['/', '/product', '/article', '/privacy', '/product'],
  state: ['analytics', 'marketing', 'media'],
  titles: ['Count visits', 'Offers that fit', 'Product videos'],
  first: ['amplitude: [Amplitude] Page Viewed', 'countly: [CLY]_view', 'mixpanel: $mp_web_page_view', 'player: video shown', 'posthog: $pageview'],
  basket: ['amplitude: add to basket', 'countly: add to basket', 'mixpanel: add to basket', 'posthog: add to basket'],
  analyticsOnly: ['countly', 'mixpanel', 'posthog'],
};

const app = {
  start: '/spa/kettle',
  pages: ['/spa', '/spa/kettle', '/spa/journal', '/spa', '/spa/kettle'],
  state: ['analytics', 'media'],
  titles: ['Count visits', 'Product videos'],
  first: ['mixpanel: $mp_web_page_view', 'player: video shown', 'posthog: $pageview'],
  basket: ['mixpanel: add to basket', 'posthog: add to basket'],
  analyticsOnly: ['mixpanel', 'posthog'],
};

const SHOP = { name: 'the shop', host: 'localhost', ...shop };
const SHOP_AS_VISITED = { ...SHOP, name: 'the shop on a host that is not one for development', host: 'www.corner.example' };
const APP = { name: 'the single-page app', host: 'localhost', ...app };
type Site = typeof SHOP;

const everything = (site: Site, choice: string) => Object.fromEntries(site.state.map((purpose) => [purpose, choice]));

const visit = (page: Page, demo: Demo, { host }: Site, path: string) => page.goto(`${demo.atHost(host)}${path}?panel=0`);

const buy = (page: Page) => page.getByRole('button', { name: 'Add to basket' }).click();

/** Every tracker has said what it says on a page, and on a purchase. */
async function allArrive(page: Page, demo: Demo, site: Site, since = 0): Promise<void> {
  await expect.poll(() => eventsOf(demo, since)).toEqual(expect.arrayContaining(site.first));
  await buy(page);
  await expect.poll(() => eventsOf(demo, since)).toEqual(expect.arrayContaining(site.basket));
}

/** A visitor who said yes to everything, and whose trackers have reported. */
async function becomeTracked(page: Page, demo: Demo, site: Site): Promise<void> {
  await visit(page, demo, site, site.start);
  await acceptAll(page);
  await allArrive(page, demo, site);
  for (const purpose of site.state) await whenStored(page, 'granted', purpose);
}

/** The visitor turns every switch off in the settings, and saves. */
async function withdrawAll(page: Page, site: Site): Promise<void> {
  await openSettings(page);
  for (const title of site.titles) await turn(page, title, false);
  await save(page);
  await expect.poll(() => stateOf(page)).toEqual(everything(site, 'denied'));
  await expect(dialogOf(page).getByRole('status'), "Mixpanel's open databases go with the page, and that is said").toContainText('Still on your device: mixpanelBrowserDb');
  await closeDialog(page);
}

for (const site of [SHOP, APP]) {
  test.describe(site.name, () => {
    test('sends nothing, keeps nothing and loads no tracker before a choice', async ({ page, demo }) => {
      const requests = requestedBy(page);
      for (const path of [site.start, ...site.pages]) {
        await visit(page, demo, site, path);
        await expect(bannerOf(page)).toBeVisible();
        expect(await storageOf(page)).toEqual(NOTHING);
      }
      await controlArrives(page, demo);
      expect(requests.trackerFiles()).toEqual([]);
      expect(requests.farEnds()).toEqual([]);
      expect(await arrivedAt(demo)).toEqual([]);
      expect(await storageOf(page)).toEqual(NOTHING);
    });

    test('sends what every tracker has to say after a yes', async ({ page, demo }) => {
      const requests = requestedBy(page);
      await visit(page, demo, site, site.start);
      await acceptAll(page);
      await allArrive(page, demo, site);
      expect(await stateOf(page)).toEqual(everything(site, 'granted'));
      expect(requests.trackerFiles()).not.toEqual([]);
      await expect(bannerOf(page)).toHaveCount(0);
    });

    test('sends nothing after a no, and still nothing after five page loads', async ({ page, demo }) => {
      const requests = requestedBy(page);
      await visit(page, demo, site, site.start);
      await refuseAll(page);
      await buy(page);
      await whenStored(page, 'denied');
      for (const path of site.pages) {
        await visit(page, demo, site, path);
        await whenReady(page);
        await controlArrives(page, demo);
        expect(await arrivedAt(demo)).toEqual([]);
      }
      expect(requests.trackerFiles()).toEqual([]);
      expect(requests.farEnds()).toEqual([]);
      expect(await storageOf(page)).toEqual(OURS);
    });

    for (const [word, answer, choice] of [['yes', acceptAll, 'granted'], ['no', refuseAll, 'denied']] as const) {
      test(`asks nothing on the visits after a ${word}`, async ({ page, demo, context }) => {
        await visit(page, demo, site, site.start);
        await answer(page);
        for (const purpose of site.state) await whenStored(page, choice, purpose);
        await page.close();
        const later = await context.newPage();
        await listen(later);
        const requests = requestedBy(later);
        for (const path of site.pages.slice(0, 3)) {
          await visit(later, demo, site, path);
          await whenReady(later);
          expect(await stateOf(later)).toEqual(everything(site, choice));
          expect((await heardBy(later)).map(({ type }) => type)).not.toContain('consent-ask');
          await expect(bannerOf(later)).toHaveCount(0);
        }
        expect(requests.paths.filter((path) => path.includes('banner'))).toEqual([]);
      });
    }

    test('starts the trackers of the one purpose that was chosen, and no other', async ({ page, demo }) => {
      await visit(page, demo, site, site.start);
      await choose(page);
      for (const title of site.titles) await expect(switchOf(page, title)).not.toBeChecked();
      await turn(page, 'Count visits', true);
      await save(page);
      await expect(bannerOf(page)).toHaveCount(0);
      await expect.poll(() => heardFrom(demo)).toEqual(site.analyticsOnly);
      await buy(page);
      const basket = site.basket.filter((event) => !event.startsWith('amplitude'));
      await expect.poll(() => eventsOf(demo)).toEqual(expect.arrayContaining(basket));
      await whenStored(page, 'granted');
      await page.reload();
      await whenReady(page);
      await controlArrives(page, demo);
      expect(await stateOf(page)).toEqual({ ...everything(site, 'denied'), analytics: 'granted' });
      expect(await heardFrom(demo)).toEqual(site.analyticsOnly);
    });

    test('sends nothing any more after a withdrawal, neither on the page nor after a reload', async ({ page, demo }) => {
      const requests = requestedBy(page);
      await becomeTracked(page, demo, site);
      await withdrawAll(page, site);
      await whenStored(page, 'denied');
      await controlArrives(page, demo); // PostHog has told of the very press that turned it off
      const since = await countOf(demo);
      requests.clear();
      await buy(page);
      await controlArrives(page, demo);
      expect(requests.farEnds(), 'on the page').toEqual([]);
      for (const path of [site.start, ...site.pages.slice(0, 3)]) {
        await visit(page, demo, site, path);
        await whenReady(page);
        await controlArrives(page, demo);
      }
      expect(requests.trackerFiles()).toEqual([]);
      expect(requests.farEnds(), 'after it').toEqual([]);
      expect(await arrivedAt(demo, since)).toEqual([]);
    });

    test('starts every tracker again, without a question, on the next page after a yes', async ({ page, demo }) => {
      await becomeTracked(page, demo, site);
      const since = await countOf(demo);
      await page.reload();
      await whenReady(page);
      await buy(page);
      await expect.poll(() => eventsOf(demo, since)).toEqual(expect.arrayContaining(site.basket));
    });

    test('starts every tracker again on a yes after a withdrawal', async ({ page, demo }) => {
      await becomeTracked(page, demo, site);
      await withdrawAll(page, site);
      await whenStored(page, 'denied');
      await page.reload();
      await whenReady(page);
      const since = await countOf(demo);
      await openSettings(page);
      await dialogOf(page).getByRole('button', { name: 'Accept all' }).click();
      await expect(dialogOf(page)).toHaveCount(0);
      await allArrive(page, demo, site, since);
      for (const purpose of site.state) await whenStored(page, 'granted', purpose);
    });
  });
}

for (const site of [SHOP, SHOP_AS_VISITED, APP]) {
  test(`leaves no cookie, key or database of a tracker after a withdrawal on ${site.name}`, async ({ page, demo }) => {
    await becomeTracked(page, demo, site);
    expect((await storageOf(page)).cookies).not.toEqual([]);
    await withdrawAll(page, site);
    await whenStored(page, 'denied');
    await expect.poll(async () => ({ ...(await storageOf(page)), databases: [] }), 'at once, but for databases in use').toEqual({ ...OURS, databases: [] });
    await page.reload();
    await whenReady(page);
    await expect.poll(() => storageOf(page)).toEqual(OURS);
    await page.reload();
    await whenReady(page);
    expect(await storageOf(page)).toEqual(OURS);
  });
}

test('removes on the next page what a tracker wrote back while the page was unloading', async ({ page, demo }) => {
  await becomeTracked(page, demo, SHOP);
  await withdrawAll(page, SHOP);
  await whenStored(page, 'denied');
  await expect.poll(async () => (await storageOf(page)).localStorage).toEqual(['zgoda']);
  await page.addInitScript(() => (window.noted = { atStart: Object.keys(localStorage) }));
  await page.reload();
  expect(await page.evaluate(() => window.noted.atStart), 'Countly wrote its session back').toContain('cornershop/cly_session');
  await whenReady(page);
  await expect.poll(() => storageOf(page)).toEqual(OURS);
  await page.reload();
  await whenReady(page);
  expect(await page.evaluate(() => window.noted.atStart), 'nothing came back').toEqual(['zgoda']);
});

test('does not sweep away what a yes after a no allows', async ({ page, demo }) => {
  await becomeTracked(page, demo, SHOP);
  await withdrawAll(page, SHOP);
  await whenStored(page, 'denied');
  await page.reload();
  await whenReady(page);
  await openSettings(page);
  await dialogOf(page).getByRole('button', { name: 'Accept all' }).click();
  await expect.poll(async () => (await storageOf(page)).localStorage).toContain('cornershop/cly_id');
  for (const purpose of SHOP.state) await whenStored(page, 'granted', purpose);
  await page.reload();
  await whenReady(page);
  expect((await storageOf(page)).localStorage).toContain('cornershop/cly_id');
});
