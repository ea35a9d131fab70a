import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { addPage, configFor, held, ranOn } from './helpers/add-page.js';
import { ad, addPageWithAds } from './helpers/another-company.js';
import { acceptAll } from './helpers/ask.js';
import { expect, test } from './helpers/test.js';

const HOST = 'www.corner.example'; // where the checker is on nobody's path
const NODES = 5000;
const ROUNDS = 15;
const main = '<h1>A page</h1><p><zgoda-button>Privacy settings</zgoda-button></p>';

const service = (number: number) => ({ name: `Service ${number}`, provider: 'Far Away Ltd', country: 'NZ', policy: '/privacy', hosts: [`t${number}.tracker.example`, `www.shared.example/${number}`] });
const services = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`s${number}`, service(number)]));

/** A config that holds: 300 services with hosts, none of which may run. */
function holding(): Record<string, unknown> {
  const config = configFor(['analytics']) as unknown as { purposes: { analytics: object } };
  return { ...config, purposes: { analytics: { ...config.purposes.analytics, services: Object.keys(services) } }, services, unknown: 'allow' };
}

/** Ways in which a page gets its nodes. */
const WAYS = ['appendChild', 'insertBefore', 'innerHTML'] as const;

/** Milliseconds for bringing nodes of the usual kinds into the page, one by one, and laying them out. */
const bringNodes = (page: Page, way: (typeof WAYS)[number]): Promise<number> =>
  page.evaluate(([how, count]) => {
    const place = document.body.appendChild(document.createElement('main'));
    const row = (index: number) => {
      const element = document.createElement(index % 10 ? 'p' : 'a');
      element.className = 'row';
      element.setAttribute('title', `Row ${index}`);
      element.append(`Row ${index}`);
      return element;
    };
    const bring = {
      appendChild: (index: number) => place.appendChild(row(index)),
      insertBefore: (index: number) => place.insertBefore(row(index), null),
      innerHTML: (index: number) => Reflect.set(place.appendChild(document.createElement('div')), 'innerHTML', `<p class="row" title="Row ${index}"><a href="/">Row</a> ${index}</p>`),
    }[how];
    const start = performance.now();
    for (let index = 0; index < count; index += 1) bring(index);
    place.getBoundingClientRect();
    const time = performance.now() - start;
    place.remove();
    return time;
  }, [way, NODES] as const);

/** Has the page remember its longest task. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times = window as unknown as { longest?: number };
    new PerformanceObserver((list) => (times.longest = Math.max(times.longest ?? 0, ...list.getEntries().map(({ duration }) => duration)))).observe({ type: 'longtask' });
  });
async function longestTask(page: Page): Promise<string> {
  const longest = await page.evaluate(() => (window as unknown as { longest?: number }).longest ?? 0);
  return longest ? `longest task ${longest.toFixed(0)} ms` : 'no task over 50 ms';
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

test.describe('what holding costs', () => {
  for (const way of WAYS) {
    test(`is printed for 5,000 nodes brought by ${way}, beside the same page without us`, async ({ context, demo, page }) => {
      const bare = await context.newPage();
      await page.goto(demo.atHost(HOST) + addPage({ config: holding(), main }));
      await bare.goto(demo.atHost(HOST) + addPage({ consent: '', main }));
      await expect(page.locator('zgoda-banner')).toBeVisible();
      const isOn = (one: Page) => one.evaluate(() => Object.assign(document.createElement('iframe'), { src: 'https://t1.tracker.example/' }).hasAttribute('data-held'));
      expect([await isOn(page), await isOn(bare)], 'what is held').toEqual([true, false]);
      const times = { bare: [] as number[], ours: [] as number[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        times.bare.push(await bringNodes(bare, way));
        times.ours.push(await bringNodes(page, way));
      }
      const [without, ours] = [median(times.bare), median(times.ours)];
      console.log(`${NODES} nodes by ${way}: ${ours.toFixed(1)} ms while holding, ${without.toFixed(1)} ms without us: ${(ours / without).toFixed(2)} x`);
    });
  }

  const NAMES = Array.from({ length: 300 }, (_, number) => `s${number}`);

  test('is printed for 300 marked scripts released at once', async ({ demo, page }) => {
    await page.goto(demo.atHost(HOST) + addPage({ main, head: NAMES.map((name) => held.inline(name)).join('\n') }));
    await watchTasks(page);
    await acceptAll(page);
    await expect.poll(async () => (await ranOn(page)).length).toBe(NAMES.length);
    console.log(`300 marked scripts released: ${await longestTask(page)}`);
    expect(await ranOn(page)).toEqual(NAMES);
  });

  test('is printed for 300 unmarked files released at once', async ({ demo, page }) => {
    test.setTimeout(60_000);
    const add = (name: string) => `document.head.append(Object.assign(document.createElement('script'), { async: false, src: '${ad('script', name)}' }));`;
    await page.goto(demo.atHost(HOST) + addPageWithAds({ main, head: `<script>${NAMES.map(add).join('')}</script>` }));
    await watchTasks(page);
    await acceptAll(page);
    await expect.poll(async () => (await ranOn(page)).length, { timeout: 50_000 }).toBe(NAMES.length);
    console.log(`300 unmarked files released: ${await longestTask(page)}`);
    expect(await ranOn(page)).toEqual(NAMES);
  });

  test('is printed for one look-up among 300 services', async ({ page }) => {
    const entry = fileURLToPath(new URL('../../src/gate/hosts.ts', import.meta.url));
    const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', globalName: 'hosts', write: false });
    await page.goto(addPage({ consent: '', main }));
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const { known, stranger, held } = await page.evaluate((config) => {
      const { hosts } = window as unknown as { hosts: { hostIndex(config: object, page: string, isHeld: () => boolean): (href: string) => unknown } };
      const find = hosts.hostIndex(config, 'shop.example', () => false);
      const time = (href: string) => {
        for (let index = 0; index < 20_000; index += 1) find(href);
        const start = performance.now();
        for (let index = 0; index < 100_000; index += 1) find(href);
        return (performance.now() - start) / 100;
      };
      const [tracker, own] = ['https://t299.tracker.example/collect', 'https://images.shop.example/kettle.jpg'];
      return { known: time(tracker), stranger: time(own), held: [tracker, own].map((href) => find(href) !== undefined) };
    }, holding());
    console.log(`one look-up among 300 services: ${known.toFixed(2)} µs for a held host, ${stranger.toFixed(2)} µs for any other`);
    expect(held).toEqual([true, false]);
  });
});
