import type { Page } from '@playwright/test';
import { googleAnalytics } from '../../src/services/google-analytics.js';
import { addPage, configFor } from './helpers/add-page.js';
import { acceptAll, bannerOf } from './helpers/ask.js';
import { whenReady, whenStored } from './helpers/consent.js';
import { expect, test } from './helpers/test.js';

const TAG = 'https://www.googletagmanager.com/gtag/js?id=G-1';
/** Keeps the browser from fetching ahead what stands in the markup. */
const GUARD = `<template><svg><plaintext></plaintext></svg><div><meta http-equiv="Content-Security-Policy" content="default-src 'self'"></div></template>`;
/** The lines that Google gives to sites. */
const snippet = `<script async src="${TAG}"></script>
<script>
window.dataLayer = window.dataLayer || [];
function gtag(){dataLayer.push(arguments);}
gtag('js', new Date());
gtag('config', 'G-1');
</script>`;
/** What the tag does once it is there, for this test: it counts, with what it was told last. */
const tag = `new Image().src = 'https://region1.google-analytics.com/g/collect?gcs=' + dataLayer.filter((entry) => entry[0] === 'consent').at(-1)[2].analytics_storage;`;

const pageWith = (googleConsentMode: unknown, mirror: unknown = 'local') => {
  const { purposes, ...config } = configFor(['analytics']);
  return addPage({ config: { ...config, purposes: { analytics: { ...(purposes.analytics as object), services: ['google-analytics'] } }, services: { 'google-analytics': googleAnalytics }, googleConsentMode, mirror, unknown: 'allow' }, head: GUARD + snippet });
};

/** Everything asked of Google, answered here: nothing leaves the machine. */
async function google(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/google/, (route) => {
    asked.push(route.request().url().replace(/^https:\/\//, ''));
    return route.fulfill(route.request().resourceType() === 'script' ? { contentType: 'text/javascript', body: tag } : { status: 204 });
  });
  return asked;
}

/** What stands in dataLayer: commands by their first two words, events by their name. */
const layer = (page: Page) => page.evaluate(() => (window as unknown as { dataLayer: Record<number | string, unknown>[] }).dataLayer.map((entry) => (typeof entry.event === 'string' ? entry.event : `${String(entry[0])} ${entry[0] === 'js' ? '' : String(entry[1])}`.trim())));

const FIRST = ['consent default', 'set url_passthrough', 'set ads_data_redaction'];
const UPDATE = ['consent update', 'set ads_data_redaction', 'consent_update'];
const SNIPPET = ['js', 'config G-1'];

for (const mirror of ['local', false] as const) {
  test.describe(`Google's own lines below zgoda.js (mirror: ${mirror})`, () => {
    test('find the default before them, and the tag is not asked for before a yes', async ({ page }) => {
      const asked = await google(page);
      await page.goto(pageWith(true, mirror));
      await expect(bannerOf(page)).toBeVisible();
      expect(await layer(page)).toEqual([...FIRST, ...SNIPPET]);
      await page.evaluate(() => window.zgoda.refuseAll());
      await whenStored(page, 'denied');
      await page.reload();
      await whenReady(page);
      expect(await page.evaluate(() => fetch('https://www.google-analytics.com/g/collect').then(() => 'sent', () => 'failed'))).toBe('failed');
      expect(asked).toEqual([]);
    });

    test('load the tag on a yes, which was told to it before', async ({ page }) => {
      const asked = await google(page);
      await page.goto(pageWith(true, mirror));
      await acceptAll(page);
      await expect.poll(() => asked).toEqual(['www.googletagmanager.com/gtag/js?id=G-1', 'region1.google-analytics.com/g/collect?gcs=granted']);
      expect(await layer(page)).toEqual([...FIRST, ...SNIPPET, ...UPDATE]);
    });

    test('find the update too on the pages after a yes', async ({ page }) => {
      const asked = await google(page);
      await page.goto(pageWith(true, mirror));
      await acceptAll(page);
      await whenStored(page, 'granted');
      await expect.poll(() => asked.length).toBe(2);
      asked.length = 0;
      await page.reload();
      await expect.poll(() => asked).toEqual(['www.googletagmanager.com/gtag/js?id=G-1', 'region1.google-analytics.com/g/collect?gcs=granted']);
      const found = await layer(page);
      if (mirror) expect(found).toEqual([...FIRST, ...UPDATE, ...SNIPPET]);
      expect(found.slice(0, 3)).toEqual(FIRST);
      expect(found.filter((entry) => entry === 'consent update')).toEqual(['consent update']);
    });

    test('are told of a withdrawal, and the tag is not asked for any more', async ({ page }) => {
      const asked = await google(page);
      await page.goto(pageWith(true, mirror));
      await acceptAll(page);
      await whenStored(page, 'granted');
      await expect.poll(() => asked.length).toBe(2);
      await page.evaluate(() => window.zgoda.withdraw());
      const said = await page.evaluate(() => (window as unknown as { dataLayer: { event?: string; consent?: object }[] }).dataLayer.at(-1)?.consent);
      expect(said).toMatchObject({ analytics_storage: 'denied', ad_storage: 'denied' });
      await expect.poll(() => page.evaluate(() => [...window.zgoda.needsReload])).toEqual(['Google Analytics']);
      await whenStored(page, 'denied');
      asked.length = 0;
      await page.reload();
      await whenReady(page);
      expect((await layer(page)).slice(0, 5)).toEqual([...FIRST, ...SNIPPET]);
      const types = await page.evaluate(() => JSON.stringify((window as unknown as { dataLayer: object[] }).dataLayer.map((entry) => ({ ...entry }))));
      expect(types).not.toContain('"analytics_storage":"granted"');
      expect(asked).toEqual([]);
    });
  });
}

test('`advanced` lets the tag load before a choice, with everything denied', async ({ page }) => {
  const asked = await google(page);
  await page.goto(pageWith({ advanced: true }));
  await expect.poll(() => asked).toEqual(['www.googletagmanager.com/gtag/js?id=G-1', 'region1.google-analytics.com/g/collect?gcs=denied']);
  expect(await layer(page)).toEqual([...FIRST, ...SNIPPET]);
  expect(await page.evaluate(() => window.zgoda.state)).toEqual({ analytics: 'unasked' });
});
