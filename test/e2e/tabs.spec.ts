import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { addPage, configFor, ranOn } from './helpers/add-page.js';
import { acceptAll, bannerOf, refuseAll } from './helpers/ask.js';
import { stateOf, storedRecord, whenReady, whenStored } from './helpers/consent.js';
import { heardBy, listen } from './helpers/listen.js';
import { storageOf } from './helpers/storage-of.js';
import { expect, test } from './helpers/test.js';

const YES = { analytics: 'granted' };
const NO = { analytics: 'denied' };
/** A script and a video that wait, and a cookie that the service leaves behind. */
const main = `<h1>A page</h1>
<template data-consent="analytics"><script>(window.ran ||= []).push('tracker'); document.cookie = 'mp_1_mixpanel=1;path=/';</script></template>
<iframe data-consent="analytics" data-src="{{player}}/watch" title="A video"></iframe>`;

const isShown = (page: Page) => page.evaluate(() => document.querySelector('iframe')?.hasAttribute('src') ?? false);
const cookies = async (page: Page) => (await storageOf(page)).cookies.filter((name) => name !== 'zgoda');
/** The changes a page has heard of, as reason and what they led to. */
const changesOf = async (page: Page) => (await heardBy(page)).filter(({ type }) => type === 'consent-change').map(({ reason, state }) => `${reason}: ${state?.analytics}`);

/** Two tabs of one visitor, who has answered nothing yet. */
async function openTwo(page: Page, path: string, prepare?: (tab: Page) => Promise<unknown>): Promise<[Page, Page]> {
  const other = await page.context().newPage();
  for (const tab of [page, other]) {
    await listen(tab);
    await prepare?.(tab);
    await tab.goto(path);
    await whenReady(tab);
    await expect(bannerOf(tab)).toBeVisible();
  }
  return [page, other];
}

const withoutChannels = (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));

for (const [how, mirror, prepare] of [['local', 'local'], ['cookie', 'cookie'], ['false', false], ['local, without channels', 'local', withoutChannels]] as const) {
  test.describe(`two tabs (mirror: ${how})`, () => {
    const path = () => addPage({ config: configFor(['analytics'], { mirror }), main });
    test.skip(({ browserName }) => browserName !== 'chromium' && mirror !== 'local', 'a mirror elsewhere is heard of in the same way');

    test('follow a yes: the banner goes, what was held is released, and it is told once as stored', async ({ page }) => {
      const [one, other] = await openTwo(page, path(), prepare);
      await acceptAll(one);
      await expect.poll(() => stateOf(other)).toEqual(YES);
      await expect(bannerOf(other)).toHaveCount(0);
      await expect.poll(() => ranOn(other)).toEqual(['tracker']);
      await expect.poll(() => isShown(other)).toBe(true);
      await whenStored(other, 'granted');
      expect(await changesOf(other)).toEqual(['stored: granted']);
      expect(await changesOf(one)).toEqual(['choice: granted']);
    });

    test('follow a no: the banner goes, nothing is released', async ({ page }) => {
      const [one, other] = await openTwo(page, path(), prepare);
      await refuseAll(one);
      await expect.poll(() => stateOf(other)).toEqual(NO);
      await expect(bannerOf(other)).toHaveCount(0);
      expect(await ranOn(other)).toEqual([]);
      expect(await changesOf(other)).toEqual(['stored: denied']);
    });

    for (const [what, end] of [['a withdrawal', () => window.zgoda.withdraw('analytics')], ['forgetting', () => window.zgoda.forget()]] as const) {
      test(`follow ${what}: the video is emptied, what was left is removed, code that runs on is named`, async ({ page }) => {
        const [one, other] = await openTwo(page, path(), prepare);
        await acceptAll(one);
        await expect.poll(() => ranOn(other)).toEqual(['tracker']);
        await expect.poll(() => isShown(other)).toBe(true);
        await whenStored(one, 'granted');
        await other.evaluate(end);
        await expect.poll(() => stateOf(one)).toEqual(NO);
        await expect.poll(() => isShown(one)).toBe(false);
        await expect.poll(() => cookies(one)).toEqual([]);
        await expect.poll(() => one.evaluate(() => [...window.zgoda.needsReload])).toContain('Mixpanel');
        expect((await changesOf(one)).slice(1)).toEqual(['stored: denied']);
        await one.reload();
        await whenReady(one);
        expect(await stateOf(one)).toEqual(NO);
        expect(await ranOn(one)).toEqual([]);
      });
    }

    test('leave the record as the first one wrote it, with time, source and notice', async ({ page }) => {
      const [one, other] = await openTwo(page, path(), prepare);
      await acceptAll(one);
      await whenStored(one, 'granted');
      const record = await storedRecord(one);
      expect(record?.choices.analytics).toMatchObject({ value: 'granted', source: 'banner', notice: expect.any(String) });
      await expect.poll(() => stateOf(other)).toEqual(YES);
      await expect.poll(() => other.evaluate(() => window.zgoda.record())).toEqual(record);
      expect(await storedRecord(other)).toEqual(record);
    });
  });
}

test('two tabs tell each choice once, and answer nothing', async ({ page }) => {
  const count = (tab: Page) => tab.addInitScript(() => {
    window.noted = { sent: 0 };
    const post = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (message) {
      (window.noted.sent as number) += 1;
      post.call(this, message);
    };
  });
  const [one, other] = await openTwo(page, addPage({ main }), count);
  await acceptAll(one);
  await expect.poll(() => stateOf(other)).toEqual(YES);
  await other.evaluate(() => window.zgoda.withdraw());
  await expect.poll(() => stateOf(one)).toEqual(NO);
  await whenStored(one, 'denied');
  await one.evaluate(() => window.zgoda.acceptAll());
  await expect.poll(() => stateOf(other)).toEqual(YES);
  await expect.poll(async () => [await one.evaluate(() => window.noted.sent), await other.evaluate(() => window.noted.sent)]).toEqual([2, 1]);
  expect(await changesOf(one)).toEqual(['choice: granted', 'stored: denied', 'choice: granted']);
  expect(await changesOf(other)).toEqual(['stored: granted', 'withdrawal: denied', 'stored: granted']);
});

test('a tab with another config follows nothing', async ({ page }) => {
  const [one, other] = await openTwo(page, addPage({ main }));
  const third = await page.context().newPage();
  await third.goto(addPage({ main, config: configFor(['analytics'], { lifetime: { granted: 90 } }) }));
  await whenReady(third);
  await expect(bannerOf(third)).toBeVisible();
  await third.evaluate(() => {
    window.noted = { heard: 0 };
    new BroadcastChannel('zgoda').onmessage = () => ((window.noted.heard as number) += 1);
  });
  await acceptAll(one);
  await expect.poll(() => stateOf(other)).toEqual(YES);
  await expect.poll(() => third.evaluate(() => window.noted.heard)).toBe(1);
  expect(await storedRecord(third)).toEqual(await storedRecord(one)); // a read that comes after the one of zgoda.js
  expect(await stateOf(third)).toEqual({ analytics: 'unasked' });
  await expect(bannerOf(third)).toBeVisible();
});

/** What is stored, and what each tab goes by. */
async function heldBy(...tabs: Page[]) {
  const stored = (await storedRecord(tabs[0] as Page))?.choices.analytics?.value;
  return { stored, states: (await Promise.all(tabs.map(stateOf))).map(({ analytics }) => analytics) };
}

for (const mirror of ['local', 'cookie', false] as const) {
  test(`two tabs that choose differently at the same time end with what was stored last${mirror === false ? '' : ', or keep the no until the next page'} (mirror: ${mirror})`, async ({ page }) => {
    // The no is mirrored at once and nobody takes it back, not even a yes that is stored after it.
    const mayKeepNo = mirror !== false;
    const [one, other] = await openTwo(page, addPage({ config: configFor(['analytics'], { mirror }), main }));
    await acceptAll(one); // the checker has passed from here on, so that a yes is taken at once
    await expect.poll(() => stateOf(other)).toEqual(YES);
    for (let round = 0; round < 10; round += 1) {
      const values = round % 2 ? (['granted', 'denied'] as const) : (['denied', 'granted'] as const);
      await Promise.all([one, other].map((tab, index) => tab.evaluate((value) => window.zgoda.choose({ analytics: value! }), values[index])));
      await expect
        .poll(async () => {
          const { stored, states } = await heldBy(one, other);
          return states.every((state) => state === stored || (mayKeepNo && state === 'denied'));
        }, `round ${round}`)
        .toBe(true);
    }
    await one.reload();
    await whenReady(one);
    await expect
      .poll(async () => {
        const { stored, states } = await heldBy(one, other);
        return states.every((state) => state === stored);
      }, 'on the next page')
      .toBe(true);
  });
}

test.describe('a page that comes back from the back/forward cache', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'the way back is tested in engines/journeys.spec.ts');

  /** Notes how it came, and what a timer of its own finds the first time it runs again. */
  const watching = `${main}<script>
window.noted = { shown: [], ticks: [] };
addEventListener('pageshow', ({ persisted }) => noted.shown.push(persisted));
setInterval(() => { if (noted.shown.length > 1) noted.ticks.push(zgoda.state.analytics); }, 1);
</script>`;
  /** Playwright turns the cache off, and the headless shell has none, so this needs a browser of its own. */
  const inBrowserWithCache = async (launchOptions: Parameters<typeof chromium.launch>[0], run: (page: Page) => Promise<void>) => {
    const browser = await chromium.launch({ ...launchOptions, executablePath: (await findBrowser()) as string, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    try {
      const page = await browser.newPage();
      // The demo forbids to store its pages, which keeps them out of this cache as well.
      await page.route('**/*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-cache' } });
      });
      await run(page);
    } finally {
      await browser.close();
    }
  };
  const noted = (page: Page) => page.evaluate(() => ({ shown: [] as unknown[], ticks: [] as unknown[], ...(window.noted as { shown: boolean[]; ticks: string[] } | undefined) }));
  /** Why the browser did not keep the page, where it says so. */
  const whyNot = (page: Page) => page.evaluate(() => JSON.stringify((performance.getEntriesByType('navigation')[0] as { notRestoredReasons?: unknown } | undefined)?.notRestoredReasons));
  const comesBack = (page: Page) => expect.poll(async () => ((await noted(page)).shown.at(-1) ? 'as it was' : await whyNot(page))).toBe('as it was');
  /** Nothing loads any more: a page that is left while a frame of it loads is not kept. */
  const isAtRest = async (page: Page) => {
    await expect.poll(() => page.frames().every((frame) => frame.url().startsWith('http'))).toBe(true);
    await Promise.all(page.frames().map((frame) => frame.waitForLoadState('load')));
  };
  /** A page with a yes, left for another one where it is withdrawn, and opened again with the back button. */
  const withdrawAndGoBack = async (page: Page, url: string) => {
    await page.goto(url + addPage({ main: watching }));
    await acceptAll(page);
    await expect.poll(() => isShown(page)).toBe(true);
    await whenStored(page, 'granted');
    await isAtRest(page);
    await page.goto(url + addPage({ main }));
    await whenReady(page);
    await page.evaluate(() => window.zgoda.withdraw());
    await whenStored(page, 'denied');
    await page.goBack({ waitUntil: 'commit' });
  };

  test('without channels has taken a no over before a timer of it runs, and empties its video', async ({ demo, launchOptions }) => {
    await inBrowserWithCache(launchOptions, async (page) => {
      await withoutChannels(page);
      await withdrawAndGoBack(page, demo.url);
      await comesBack(page);
      await expect.poll(async () => (await noted(page)).ticks.length).toBeGreaterThan(3);
      expect([...new Set((await noted(page)).ticks)]).toEqual(['denied']);
      await expect.poll(() => isShown(page)).toBe(false);
      await expect.poll(() => cookies(page)).toEqual([]);
    });
  });

  test('with channels is loaded anew where something was chosen meanwhile, so that nothing goes on', async ({ demo, launchOptions }) => {
    await inBrowserWithCache(launchOptions, async (page) => {
      await withdrawAndGoBack(page, demo.url);
      await expect.poll(async () => (await noted(page)).shown).toEqual([false]);
      await whenReady(page);
      expect(await stateOf(page)).toEqual(NO);
      expect(await ranOn(page)).toEqual([]);
    });
  });

  test('comes back as it was where nothing was chosen meanwhile: listening keeps no page out of the cache', async ({ demo, launchOptions }) => {
    await inBrowserWithCache(launchOptions, async (page) => {
      await page.goto(demo.url + addPage({ main: watching }));
      await acceptAll(page);
      await whenStored(page, 'granted');
      await expect.poll(() => ranOn(page)).toEqual(['tracker']);
      await isAtRest(page);
      await page.goto(`${demo.url}/blocked?panel=0`);
      await page.goBack({ waitUntil: 'commit' });
      await comesBack(page);
      expect(await stateOf(page)).toEqual(YES);
      expect(await ranOn(page)).toEqual(['tracker']);
    });
  });
});
