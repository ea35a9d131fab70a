import type { Page } from '@playwright/test';
import { addPage, configFor } from './helpers/add-page.js';
import { bannerOf } from './helpers/ask.js';
import { stateOf, whenReady, whenStored } from './helpers/consent.js';
import { pressesTo } from './helpers/presses.js';
import { expect, test } from './helpers/test.js';

/** Pages of the demo: with a button in the footer, in a sentence, and (where none is) in the corner; a routed app, strict rules, style sheets of others. */
const PAGES = ['/', '/product', '/article', '/privacy', '/spa', '/spa/kettle', '/csp', '/embeds', '/choices', '/plain', '/bootstrap3', '/cookie'];

/** A visitor arrives for the first time, and is asked. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(bannerOf(page)).toBeVisible();
}

/** How many presses a yes to everything takes from arrival, and how many taking all of it back takes on the next visit. */
async function acceptThenWithdraw(page: Page, path: string): Promise<[yes: number, back: number]> {
  await arrive(page, path);
  const yes = await pressesTo(page, 'accept-all');
  for (const purpose of Object.keys(await stateOf(page))) await whenStored(page, 'granted', purpose);
  await page.goto(path);
  await whenReady(page);
  return [yes, await pressesTo(page, 'refuse-all')];
}

/** Takes the first press on a refusal for nothing, in the page and in every shadow root. */
const ASK_TWICE = `<script>
  addEventListener('click', (event) => {
    const control = event.composedPath().find((one) => one.dataset?.action === 'refuse-all');
    if (control && !control.asked) event.stopImmediatePropagation();
    if (control) control.asked = true;
  }, true);
</script>`;

for (const path of PAGES) {
  test(`DP-21: taking everything back on ${path} takes at most one press more than giving it`, async ({ page }) => {
    const [yes, back] = await acceptThenWithdraw(page, path);
    expect(back).toBeLessThanOrEqual(yes + 1);
  });

  test(`DP-3: a no to everything takes no more presses on ${path} than a yes`, async ({ page, browser, demo }) => {
    await arrive(page, path);
    const other = await browser.newPage({ baseURL: demo.url });
    await arrive(other, path);
    expect(await pressesTo(page, 'refuse-all')).toBeLessThanOrEqual(await pressesTo(other, 'accept-all'));
    await other.close();
  });
}

test('DP-21: where withdrawing takes a press more, it is counted', async ({ page }) => {
  const [yes, back] = await acceptThenWithdraw(page, addPage({ first: ASK_TWICE }));
  expect(back).toBeGreaterThan(yes + 1);
});

test('DP-21: a config that wants no way back grants nothing', async ({ page }) => {
  await arrive(page, addPage({ config: { ...configFor(['analytics']), button: false } }));
  await page.evaluate(async () => {
    window.zgoda.acceptAll();
    await window.zgoda.verify();
  });
  expect(await page.evaluate(() => window.zgoda.state)).toEqual({ analytics: 'unasked' });
});
