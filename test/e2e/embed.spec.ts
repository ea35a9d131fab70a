import type { Locator, Page } from '@playwright/test';
import { addPage, configFor } from './helpers/add-page.js';
import { acceptAll, bannerOf, dialogOf, openSettings, refuseAll, save, turn } from './helpers/ask.js';
import { audit } from './helpers/audit.js';
import { stateOf, storedRecord, whenReady, whenStored } from './helpers/consent.js';
import { arrivedAt, controlArrives, countOf, type Arrived } from './helpers/events-of.js';
import { requestedBy } from './helpers/requested-by.js';
import { NOTHING, storageOf } from './helpers/storage-of.js';
import { tabTo } from './helpers/tab-to.js';
import { expect, test, type Demo } from './helpers/test.js';
import { violationsOf } from './helpers/violations.js';

const GUARD = `<template><svg><plaintext></plaintext></svg><div><meta http-equiv="Content-Security-Policy" content="default-src 'self'"></div></template>`;

const open = (page: Page) => page.goto('/embeds?panel=0');

/** An embed by what it is called, waiting. */
const waiting = (page: Page, title: string): Locator => page.getByRole('group', { name: `${title}: waits for your okay` });
const kettle = (page: Page) => waiting(page, 'The kettle on the boil');
const lid = (page: Page) => waiting(page, 'How the lid comes off');
const map = (page: Page) => waiting(page, 'The way to the shop');
const frames = (page: Page) => page.locator('zgoda-embed > iframe');
const once = (embed: Locator) => embed.getByRole('button', { name: 'Show once' });
const always = (embed: Locator) => embed.getByRole('button', { name: 'Always show: Corner Player' });

/** The videos that were asked for, in order. */
async function shown(demo: Demo, since = 0): Promise<string[]> {
  const arrived = (await arrivedAt(demo, since)) as (Arrived & { query: string })[];
  return arrived.filter(({ tracker }) => tracker === 'player').map(({ query }) => query.replace('video=', ''));
}

/** The visitor turns everything off in the settings, and saves. */
async function withdraw(page: Page): Promise<void> {
  await openSettings(page);
  await turn(page, 'Videos and maps', false);
  await save(page);
  await expect(dialogOf(page)).toHaveCount(0);
}

test('asks nobody for anything before a yes, and keeps nothing', async ({ page, demo }) => {
  const requests = requestedBy(page);
  await open(page);
  for (const embed of [kettle(page), lid(page), map(page)]) await expect(embed).toBeVisible();
  await page.getByRole('button', { name: 'Add a video' }).click();
  await expect(waiting(page, 'Added later')).toBeVisible();
  await controlArrives(page, demo);
  expect(requests.farEnds()).toEqual([]);
  expect(await arrivedAt(demo)).toEqual([]);
  expect(await storageOf(page)).toEqual(NOTHING);
});

test('shows one once: asks for it once, keeps nothing, grants nothing, and asks again on the next page', async ({ page, demo }) => {
  await open(page);
  await once(kettle(page)).click();
  await expect.poll(() => shown(demo)).toEqual(['kettle']);
  await expect(page.frameLocator('zgoda-embed > iframe').getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(lid(page)).toBeVisible();
  await controlArrives(page, demo);
  expect(await shown(demo)).toEqual(['kettle']);
  expect(await storageOf(page)).toEqual(NOTHING);
  expect(await stateOf(page)).toEqual({ media: 'unasked' });
  await page.reload();
  await expect(kettle(page)).toBeVisible();
  await controlArrives(page, demo);
  expect(await shown(demo)).toEqual(['kettle']);
});

test('shows one once after a no too, and empties it on another no', async ({ page, demo }) => {
  await open(page);
  await refuseAll(page);
  await once(kettle(page)).click();
  await expect.poll(() => shown(demo)).toEqual(['kettle']);
  await openSettings(page);
  await save(page);
  await expect(kettle(page)).toBeVisible();
  await expect(frames(page)).toHaveCount(0);
});

test('always shows all of that company, in the page and on the next one, and nothing of another', async ({ page, demo }) => {
  await open(page);
  await always(kettle(page)).click();
  await expect.poll(async () => (await shown(demo)).toSorted()).toEqual(['kettle', 'lid']);
  await expect(map(page)).toBeVisible();
  await whenStored(page, 'granted', 'media');
  expect((await storedRecord(page))?.choices['media']).toMatchObject({ value: 'granted', source: 'embed', without: ['maps'] });
  expect((await storedRecord(page))?.choices['media']?.['notice']).toMatch(/^sha256-/);
  await expect(bannerOf(page)).toHaveCount(0);
  const since = await countOf(demo);
  await page.reload();
  await expect.poll(async () => (await shown(demo, since)).toSorted()).toEqual(['kettle', 'lid']);
  await expect(map(page)).toBeVisible();
  await expect(kettle(page)).toHaveCount(0);
  await controlArrives(page, demo);
  expect((await arrivedAt(demo)).filter(({ tracker }) => tracker === 'maps')).toEqual([]);
});

test('runs what a template holds after a yes', async ({ page, demo }) => {
  await open(page);
  await map(page).getByRole('button', { name: 'Always show: Corner Maps' }).click();
  await expect.poll(() => page.evaluate(() => window.ran)).toEqual(['map']);
  await expect(page.locator('#map')).toBeVisible();
  expect(await shown(demo)).toEqual([]);
});

test('shows everything after a yes to everything', async ({ page, demo }) => {
  await open(page);
  await acceptAll(page);
  await expect.poll(async () => (await shown(demo)).toSorted()).toEqual(['kettle', 'lid']);
  await expect(page.locator('#map')).toBeVisible();
  await expect(page.locator('zgoda-embed').getByRole('group', { name: /waits/ })).toHaveCount(0);
});

test('empties all on a withdrawal, on the page and on the next one', async ({ page, demo }) => {
  await open(page);
  await always(kettle(page)).click();
  await expect(frames(page)).toHaveCount(2);
  await whenStored(page, 'granted', 'media');
  await expect.poll(async () => (await shown(demo)).length).toBe(2);
  const since = await countOf(demo);
  await withdraw(page);
  await expect(frames(page)).toHaveCount(0);
  for (const embed of [kettle(page), lid(page), map(page)]) await expect(embed).toBeVisible();
  await whenStored(page, 'denied', 'media');
  await page.reload();
  await expect(kettle(page)).toBeVisible();
  await whenReady(page);
  await controlArrives(page, demo);
  expect(await shown(demo, since)).toEqual([]);
});

test('works when it is added later, before a yes and after it', async ({ page, demo }) => {
  await open(page);
  const add = page.getByRole('button', { name: 'Add a video' });
  await add.click();
  await once(waiting(page, 'Added later')).click();
  await expect.poll(() => shown(demo)).toEqual(['later']);
  await always(kettle(page)).click();
  await add.click();
  await expect.poll(async () => (await shown(demo)).toSorted()).toEqual(['kettle', 'later', 'later', 'lid']);
});

test('comes to a page that had none', async ({ page, demo }) => {
  const player = { name: 'Corner Player', provider: 'Corner Player Ltd', country: 'NL', policy: '/privacy', hosts: ['{{playerHost}}'] };
  const requests = requestedBy(page);
  await page.goto(addPage({ config: { ...configFor(['media']), services: { player } } }));
  await refuseAll(page);
  expect(requests.paths.filter((path) => path.includes('elements'))).toEqual([]);
  await page.evaluate((src) => {
    const embed = document.createElement('zgoda-embed');
    document.querySelector('main')?.append(embed);
    for (const [name, value] of Object.entries({ consent: 'media', title: 'A film', src })) embed.setAttribute(name, value); // as some frameworks do, after it is in the page
  }, `${demo.player}/watch?video=film`);
  await once(waiting(page, 'A film')).click();
  await expect.poll(() => shown(demo)).toEqual(['film']);
});

test('leaves no empty box where strangers are held and no service names the host: it asks after a yes too, and can be shown once', async ({ page, demo }) => {
  await page.goto(addPage({ config: { ...configFor(['media']), unknown: 'hold' }, main: '<h1>A page</h1><zgoda-embed consent="media" src="{{player}}/watch?video=film" title="A film"></zgoda-embed>' }));
  await acceptAll(page);
  await expect(waiting(page, 'A film').getByRole('button', { name: 'Always show' })).toHaveCount(0);
  await expect(frames(page)).toHaveCount(0);
  await once(waiting(page, 'A film')).click();
  await expect.poll(() => shown(demo)).toEqual(['film']);
});

test('loads nothing where a listener cancels it', async ({ page, demo }) => {
  await open(page);
  await page.evaluate(() => document.addEventListener('zgoda-load', (event) => {
    event.preventDefault();
    (event.target as Element).append(Object.assign(document.createElement('p'), { textContent: 'My own player' }));
  }));
  await once(kettle(page)).click();
  await expect(page.getByText('My own player')).toBeVisible();
  await expect(kettle(page)).toHaveCount(0);
  await controlArrives(page, demo);
  expect(await shown(demo)).toEqual([]);
});

for (const [width, height] of [[360, 800], [1280, 900]] as const) {
  test(`moves nothing: not when it comes, not when it loads, not when it is emptied, at ${width} × ${height}`, async ({ page, demo }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      window.noted = { shifts: [] };
      type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
      // The head of the page stands above everything of ours, and breaks into lines as it is parsed.
      const isOurs = ({ node }: { node: Element | null }) => !node?.parentElement?.closest('header');
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[]) if (sources.some(isOurs)) (window.noted as { shifts: unknown[] }).shifts.push([value, ...sources.map(({ node }) => node?.nodeName)]);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const shifts = async () => {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      return page.evaluate(() => (window.noted as { shifts: unknown[] }).shifts);
    };
    await open(page);
    await expect(kettle(page)).toBeVisible();
    const after = page.locator('#after-first');
    const place = await after.boundingBox();
    expect(await shifts(), 'it came').toEqual([]);
    await page.evaluate(() => window.zgoda?.choose({ media: 'granted' }));
    await expect.poll(async () => (await shown(demo)).length).toBe(2);
    expect(await shifts(), 'it loaded').toEqual([]);
    expect(await after.boundingBox()).toEqual(place);
    await page.evaluate(() => window.zgoda?.withdraw());
    await expect(kettle(page)).toBeVisible();
    expect(await shifts(), 'it was emptied').toEqual([]);
    expect(await after.boundingBox()).toEqual(place);
  });
}

test('is done with the keyboard alone: to the buttons, once, and on into the video', async ({ page, demo, browserName }) => {
  test.skip(browserName === 'firefox', 'its driver sends keys to the page, and none on into a frame of another site');
  await open(page);
  await refuseAll(page);
  await tabTo(page, once(kettle(page)));
  await page.keyboard.press('Tab');
  await expect(always(kettle(page))).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(demo)).toEqual(['kettle']);
  await expect(page.locator('#first > iframe')).toBeFocused();
  const play = page.frameLocator('#first > iframe').getByRole('button');
  await expect(play).toHaveText('Play');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(play).toHaveText('Pause');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`passes the audit for assistive technology, waiting and shown, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await refuseAll(page);
    await expect(map(page)).toBeVisible();
    expect(await audit(page, 'main')).toEqual([]);
    await once(kettle(page)).click();
    await expect(frames(page)).toHaveCount(1);
    expect(await audit(page, 'main')).toEqual([]);
  });
}

test('breaks none of the strictest page rules', async ({ page, demo }) => {
  const found = await violationsOf(page);
  const rules = "default-src 'none'; script-src 'self' {{collector}}; style-src 'self'; img-src 'self'; connect-src 'self' {{collector}}; frame-src {{player}}; require-trusted-types-for 'script'; trusted-types zgoda lit-html";
  const post = '<zgoda-embed consent="media" title="A post"><template><p id="post">A post</p><script src="{{collector}}/ok.js?name=post"></script></template></zgoda-embed>';
  await page.goto(addPage({ config: configFor(['media']), first: `${GUARD}<meta http-equiv="Content-Security-Policy" content="${rules}">`, main: `<h1>A page</h1><zgoda-embed id="film" consent="media" src="{{player}}/watch?video=film" title="A film" ratio="4/3" width="480"></zgoda-embed>${post}` }));
  await once(waiting(page, 'A film')).click();
  await expect.poll(() => shown(demo)).toEqual(['film']);
  const { width = 0, height = 0 } = (await page.locator('#film').boundingBox()) ?? {};
  expect([Math.round(width), Math.round(height)]).toEqual([480, 360]);
  await acceptAll(page);
  await expect.poll(() => page.evaluate(() => window.ran)).toEqual(['post']);
  await expect(page.locator('#post')).toBeVisible();
  expect(found).toEqual([]);
});

test('shows its own children where the script does not come', async ({ page }) => {
  await page.route('**/dist/**', (route) => route.abort());
  await open(page);
  await expect(page.getByRole('link', { name: 'The kettle on the boil, in words' })).toBeVisible();
  await expect(kettle(page)).toHaveCount(0);
});
