/** What every vendor's real code has to keep to on a page where nothing is marked. One entry in `helpers/vendors.ts` is one contract. */
import type { Page } from '@playwright/test';
import { tags } from '../../demo/pages/vendor-tags.mjs';
import { addPage, configFor } from './helpers/add-page.js';
import { allIsSaid, stopClock } from './helpers/all-is-said.js';
import { acceptAll, bannerOf, refuseAll } from './helpers/ask.js';
import { stateOf, whenReady, whenStored } from './helpers/consent.js';
import { arrivedAt, controlArrives, eventsOf } from './helpers/events-of.js';
import { holds } from './helpers/holds.js';
import { requestedBy } from './helpers/requested-by.js';
import { NOTHING, OURS, storageOf } from './helpers/storage-of.js';
import { expect, test, type Demo } from './helpers/test.js';
import { VENDORS, type Vendor } from './helpers/vendors.js';

/** A page with the vendor's tag as it is handed out, and the vendor as the one service of the one purpose. */
function pageOf({ name, service }: Vendor): string {
  const config = configFor(['analytics']);
  const described = { ...service, purposes: ['analytics'], hosts: [`{{collectorHost}}/${name}`] };
  const purposes = { analytics: { ...(config.purposes.analytics as object), services: [name] } };
  const tag = (tags as Record<string, string>)[name];
  return addPage({ config: { ...config, purposes, services: { [name]: described }, unknown: 'allow' }, head: `<template data-hold>\n${tag}\n</template>` });
}

const buy = (page: Page) => page.evaluate(() => document.dispatchEvent(new CustomEvent('basket-add', { detail: { product: 'kettle', price: 39 } })));

/**
 * Something goes into the basket, and the page is about to be frozen: whatever a vendor has to say, it says now. Requests may take 60 seconds (PostHog): the clock is turned by
 * less, or one that has just left were given up, kept, and sent once more later.
 */
async function useShop(page: Page): Promise<void> {
  await buy(page);
  await page.clock.runFor(50_000);
  await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
}

/** The vendor's code has said what it says on a page and on a purchase. */
async function allArrives(page: Page, demo: Demo, { name, sends }: Vendor, since = 0): Promise<void> {
  await expect.poll(() => eventsOf(demo, since), 'its script').toContain(`${name}: script`);
  for (const event of sends) {
    await expect(async () => {
      await useShop(page);
      await controlArrives(page, demo); // all have their answer before the clock is turned again
      expect(await eventsOf(demo, since)).toContain(`${name}: ${event}`);
    }, event).toPass();
  }
}

for (const vendor of VENDORS) {
  test.describe(vendor.name, () => {
    test.beforeEach(({ page }) => page.clock.install());

    test('is not fetched, sends nothing and keeps nothing before a choice, nor after a no', async ({ page, demo }) => {
      const requests = requestedBy(page);
      const path = pageOf(vendor);
      await page.goto(path);
      await expect(bannerOf(page)).toBeVisible();
      await useShop(page);
      await controlArrives(page, demo);
      expect(await storageOf(page)).toEqual(NOTHING);
      await refuseAll(page);
      await whenStored(page, 'denied');
      for (let visit = 0; visit < 2; visit += 1) {
        await useShop(page);
        await page.goto(path);
        await whenReady(page);
      }
      await controlArrives(page, demo);
      expect(requests.farEnds()).toEqual([]);
      expect(await arrivedAt(demo)).toEqual([]);
      expect(await storageOf(page)).toEqual(OURS);
    });

    test('works after a yes, and from a withdrawal on sends and keeps nothing', async ({ page, demo }) => {
      const path = pageOf(vendor);
      await page.goto(path);
      await acceptAll(page);
      await allArrives(page, demo, vendor);
      await whenStored(page, 'granted');
      await page.evaluate(() => window.zgoda.open());
      await holds(page);
      await stopClock(page);
      await buy(page);
      await page.clock.runFor(1); // who passes calls on at once has done so; who gathers has something left to send when the no comes
      const since = await allIsSaid(page, demo);
      await page.evaluate(() => window.zgoda.withdraw('analytics'));
      await page.clock.resume();
      await expect.poll(() => stateOf(page)).toEqual({ analytics: 'denied' });
      await whenStored(page, 'denied');
      if (vendor.goesOn) await page.reload();
      await whenReady(page);
      await useShop(page);
      for (let visit = 0; visit < 2; visit += 1) {
        await page.goto(path);
        await whenReady(page);
        await useShop(page);
        await controlArrives(page, demo);
      }
      expect((await arrivedAt(demo, since)).map((one) => one.path).filter((one) => one !== vendor.hearsNo)).toEqual([]);
      await expect.poll(() => storageOf(page)).toEqual(OURS);
      await page.goto(path);
      await whenReady(page);
      expect(await storageOf(page)).toEqual(OURS);
    });
  });
}

for (const vendor of VENDORS.filter(({ goesOn }) => goesOn)) {
  test(`says after a withdrawal that ${vendor.name} goes on until the page is loaded again`, async ({ page, demo }) => {
    await page.clock.install();
    await page.goto(pageOf(vendor));
    await acceptAll(page);
    await allArrives(page, demo, vendor);
    await page.evaluate(() => window.zgoda.withdraw('analytics'));
    await expect.poll(() => page.evaluate(() => [...window.zgoda.needsReload])).toEqual([vendor.service.name]);
  });
}
