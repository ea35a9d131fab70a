/** What is not held. Each test says what really happens, and fails on the day it does not any more. */
import type { Page } from '@playwright/test';
import { ranOn } from './helpers/add-page.js';
import { ad, addPageWithAds } from './helpers/another-company.js';
import { acceptAll, bannerOf } from './helpers/ask.js';
import { stateOf } from './helpers/consent.js';
import { controlArrives, eventsOf } from './helpers/events-of.js';
import { requestedBy } from './helpers/requested-by.js';
import { expect, test, type Demo } from './helpers/test.js';
import { WAYS_PAST } from './helpers/ways-past.js';

type Parts = Parameters<typeof addPageWithAds>[0];

/** The page is read to its end, and nobody has answered the question on it. */
async function openUnanswered(page: Page, parts: Parts): Promise<void> {
  await page.goto(addPageWithAds(parts));
  await expect(bannerOf(page)).toBeVisible();
}

const arrives = (demo: Demo, ...names: string[]) => expect.poll(() => eventsOf(demo)).toEqual(names.map((name) => `ads: ${name}`).sort());

test('limitation: scripts in bare markup are fetched ahead by the browser, though they do not run', async ({ page, demo }) => {
  await openUnanswered(page, { head: `<script src="${ad('script', 'blocking')}"></script><script src="${ad('script', 'late')}" defer></script>` });
  await arrives(demo, 'blocking', 'late');
  await controlArrives(page, demo);
  expect(await ranOn(page)).toEqual([]);
});

for (const [what, main] of Object.entries(WAYS_PAST)) {
  test(`limitation: ${what} asks others before a choice`, async ({ page, demo }) => {
    await openUnanswered(page, { main });
    await arrives(demo, 'way');
  });
}

test('limitation: a pixel in <noscript> is asked for where scripts are off', async ({ browser, demo }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: demo.url });
  const page = await context.newPage();
  await page.goto(addPageWithAds({ main: `<noscript><img src="${ad('pixel', 'noscript')}" alt=""></noscript>` }));
  await arrives(demo, 'noscript');
  await context.close();
});

test('limitation: a tag above ours runs', async ({ page, demo }) => {
  await openUnanswered(page, { first: `<script src="${ad('script', 'above')}"></script><script>fetch('${ad('data', 'request-above')}')</script>` });
  await arrives(demo, 'above', 'request-above');
  expect(await ranOn(page)).toEqual(['above']);
});

test('limitation: a script in a declarative shadow root runs', async ({ page }) => {
  await openUnanswered(page, { main: `<div><template shadowrootmode="open"><script src="${ad('script', 'declared')}"></script></template></div>` });
  await expect.poll(() => ranOn(page)).toEqual(['declared']);
});

test('limitation: the ping of a link that a visitor presses is sent', async ({ page, demo }) => {
  await openUnanswered(page, { main: `<h1>A page</h1><p><a href="#there" ping="${ad('data', 'pinged')}">Go there</a></p>` });
  await page.getByRole('link', { name: 'Go there' }).click();
  await arrives(demo, 'pinged');
});

test('limitation: WebRTC is not held', async ({ page, demo }) => {
  await openUnanswered(page, {});
  expect(await page.evaluate((host) => new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] }).getConfiguration().iceServers?.[0]?.urls, new URL(demo.collector).hostname)).toEqual(['stun:127.0.0.1']);
});

test('limitation: what loaded in a shadow root that nobody watches, while everything was allowed, stays after a withdrawal', async ({ page, demo }) => {
  await openUnanswered(page, { main: '<h1>A page</h1><div id="host"></div>' });
  await acceptAll(page);
  await expect.poll(() => stateOf(page)).toEqual({ analytics: 'granted' });
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, title: 'An advertisement' });
    document.getElementById('host')?.attachShadow({ mode: 'open' }).append(frame);
  }, ad('frame', 'in-root').replace('{{collector}}', demo.collector));
  await arrives(demo, 'in-root');
  await page.evaluate(() => window.zgoda.refuseAll());
  await expect.poll(() => stateOf(page)).toEqual({ analytics: 'denied' });
  expect(await page.evaluate(() => document.getElementById('host')?.shadowRoot?.querySelector('iframe')?.hasAttribute('src'))).toBe(true);
});

test('limitation: a connection that was opened while everything was allowed stays open', async ({ page, demo }) => {
  await openUnanswered(page, {});
  await acceptAll(page);
  await expect.poll(() => stateOf(page)).toEqual({ analytics: 'granted' });
  const address = ad('stream', 'opened').replace('{{collector}}', demo.collector);
  const source = await page.evaluateHandle((url) => new EventSource(url), address);
  await arrives(demo, 'opened');
  await page.evaluate(() => window.zgoda.refuseAll());
  await expect.poll(() => page.evaluate((url) => fetch(url).then(() => 'sent', () => 'held'), address)).toBe('held');
  expect(await source.evaluate(({ readyState }) => readyState)).not.toBe(2);
});

test('limitation: a policy hears of a held XMLHttpRequest as of one to nowhere', async ({ page }) => {
  await openUnanswered(page, { first: `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">` });
  const told = await page.evaluate((address) => new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI));
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  }), ad('data', 'x').replace('{{collector}}', 'http://127.0.0.1:9'));
  expect(told).not.toBe('');
});

test('limitation: document.write brings what it likes', async ({ page, demo }) => {
  await openUnanswered(page, { main: `<script>document.write('<script src="${ad('script', 'written')}"><\\/script><img src="${ad('pixel', 'written-pixel')}" alt="">')</script>` });
  await arrives(demo, 'written', 'written-pixel');
  expect(await ranOn(page)).toEqual(['written']);
});

test("limitation: code that keeps the browser's own fetch from the time of a yes goes on after a withdrawal, until the next page", async ({ page, demo }) => {
  await openUnanswered(page, {});
  await acceptAll(page);
  await expect.poll(() => stateOf(page)).toEqual({ analytics: 'granted' });
  const address = ad('data', 'kept-fetch').replace('{{collector}}', demo.collector);
  const ask = await page.evaluateHandle((url) => fetch.bind(window, url), address);
  await page.evaluate(() => window.zgoda.refuseAll());
  await expect.poll(() => stateOf(page)).toEqual({ analytics: 'denied' });
  await expect.poll(() => page.evaluate((url) => fetch(url).then(() => 'sent', () => 'held'), address), 'whoever asks anew is held').toBe('held');
  await ask.evaluate((run) => run());
  await arrives(demo, 'kept-fetch');
});

test('limitation: what goes to a path of the site itself that no service names is not held', async ({ page }) => {
  const requests = requestedBy(page);
  await openUnanswered(page, { main: "<script>fetch('/metrics/collect', { method: 'POST', body: 'opened' })</script>" });
  expect(requests.paths).toContain('/metrics/collect');
});
