import type { FrameLocator, Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { audit } from './helpers/audit.js';
import { expect, test } from './helpers/test.js';
import { violationsOf } from './helpers/violations.js';

const frameOf = (page: Page): FrameLocator => page.frameLocator('#frame');
const bannerIn = (page: Page) => frameOf(page).locator('zgoda-banner');
const buttonIn = (page: Page, name: string) => bannerIn(page).locator(`[data-zgoda="${name}"]`);
const dialogIn = (page: Page) => frameOf(page).getByRole('dialog');
const finding = (page: Page, path: string) => page.locator('#findings li').filter({ has: page.getByRole('button', { name: path, exact: true }) });

/** A CSS property of something in the frame, as it is drawn. */
const drawn = (locator: ReturnType<typeof bannerIn>, property: string): Promise<string> => locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** How light the banner is, from 0 to 255. */
async function lightnessOf(page: Page): Promise<number> {
  const [red = 0, green = 0, blue = 0] = ((await drawn(bannerIn(page), 'background-color')).match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}

/** The visitor writes something else in the config. */
async function rewrite(page: Page, from: string, to: string): Promise<void> {
  const text = await page.locator('#config').inputValue();
  expect(text).toContain(from);
  await page.locator('#config').fill(text.replace(from, to));
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/playground');
  await expect(bannerIn(page)).toBeVisible();
  await expect(page.locator('#summary')).toHaveText('The config works, and its words are plain.');
});

test.describe('the page in the frame', () => {
  test('asks a new visitor, tells the answer, and asks again on demand', async ({ page }) => {
    await expect(page.locator('#answers')).toHaveText('No answer yet');
    await buttonIn(page, 'refuse').click();
    await expect(page.locator('#answers')).toHaveText('No: Count visits and Show videos');
    await page.getByRole('button', { name: 'Ask again' }).click();
    await expect(bannerIn(page)).toBeVisible();
    await expect(page.locator('#answers')).toHaveText('No answer yet');
  });

  test('shows the settings on demand', async ({ page }) => {
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(dialogIn(page)).toBeVisible();
  });

  test('runs under rules that nothing breaks', async ({ page }) => {
    const broken = await violationsOf(page);
    await page.reload();
    await buttonIn(page, 'choose').click();
    await expect(dialogIn(page)).toBeVisible();
    expect(broken).toEqual([]);
  });
});

test.describe('what is set shows in the frame', () => {
  test('every language there is can be chosen', async ({ page }) => {
    const values = await page.locator('#language option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(values.sort()).toEqual([...LANGUAGES].sort());
  });

  test('the language, and the direction it is written in', async ({ page }) => {
    await page.locator('#language').selectOption('ar');
    await expect(bannerIn(page)).toHaveAttribute('lang', 'ar');
    await expect(bannerIn(page)).toHaveAttribute('dir', 'rtl');
    await page.locator('#language').selectOption('pt-BR');
    await expect(bannerIn(page)).toHaveAttribute('lang', 'pt-BR');
    await expect(bannerIn(page)).toHaveAttribute('dir', 'ltr');
  });

  test('the direction of the page, which leaves our words as their language is written', async ({ page }) => {
    const directions = () => Promise.all([frameOf(page).locator('html'), frameOf(page).locator('body'), bannerIn(page)].map((one) => one.getAttribute('dir')));
    await page.getByLabel('Direction').selectOption('rtl');
    await expect.poll(directions).toEqual(['rtl', 'rtl', 'ltr']);
    await page.locator('#language').selectOption('ar');
    await page.getByLabel('Direction').selectOption('ltr');
    await expect.poll(directions).toEqual(['ltr', 'ltr', 'rtl']);
    await page.getByLabel('Direction').selectOption('auto');
    await expect.poll(directions, 'the shop itself stays English').toEqual(['rtl', 'ltr', 'rtl']);
  });

  test('where the question stands', async ({ page }) => {
    const top = async () => (await bannerIn(page).boundingBox())!.y - (await page.locator('#frame').boundingBox())!.y;
    const below = await top();
    await page.locator('#banner').selectOption('bar-top');
    await expect.poll(top, 'the banner stands above').toBeLessThan(below / 2);
  });

  test('where the settings stand, without taking the focus from the field', async ({ page }) => {
    await page.locator('#dialog').focus();
    await page.locator('#dialog').selectOption('side');
    await expect(dialogIn(page)).toBeVisible();
    const [dialog, frame] = await Promise.all([dialogIn(page).boundingBox(), page.locator('#frame').boundingBox()]);
    expect(dialog!.height).toBeGreaterThanOrEqual(frame!.height - 2);
    await expect(page.locator('#dialog')).toBeFocused();
  });

  test('a ready theme', async ({ page }) => {
    expect(await drawn(bannerIn(page), 'border-top-left-radius')).not.toBe('0px');
    await page.locator('#theme').selectOption({ label: 'Plain' });
    await expect.poll(() => drawn(bannerIn(page), 'border-top-left-radius')).toBe('0px');
  });

  test('a theme of two colours', async ({ page }) => {
    await page.locator('#theme').selectOption('brand');
    await page.locator('#accent').fill('#005522');
    for (const name of ['refuse', 'accept']) await expect.poll(() => drawn(buttonIn(page, name), 'background-color')).toBe('rgb(0, 85, 34)');
  });

  test('light and dark', async ({ page }) => {
    expect(await lightnessOf(page)).toBeGreaterThan(128);
    await page.getByRole('switch', { name: 'Dark' }).check();
    await expect.poll(() => lightnessOf(page)).toBeLessThan(128);
  });

  test('what is typed into the config', async ({ page }) => {
    await rewrite(page, 'Count visits', 'See what is read');
    await expect(bannerIn(page)).toContainText('See what is read');
    await expect(bannerIn(page)).not.toContainText('Count visits');
  });
});

test.describe('the words of the site', () => {
  const group = (page: Page, name: string) => page.getByRole('group', { name });
  const field = (page: Page, name: string, label: string) => group(page, name).getByLabel(label);

  test('are written beside the JSON, which follows and stays as it was laid out', async ({ page }) => {
    const before = await page.locator('#config').inputValue();
    await field(page, 'analytics', 'Title').fill('See "what" is read');
    await expect(bannerIn(page)).toContainText('See "what" is read');
    expect(await page.locator('#config').inputValue()).toBe(before.replace('"Count visits"', String.raw`"See \"what\" is read"`));
    for (const [label, key] of [['Why', 'why'], ['You get', 'youGet'], ['If not', 'ifNot']] as const) {
      await field(page, 'analytics', label).fill(`Words for ${key}.`);
      expect(JSON.parse(await page.locator('#config').inputValue())).toMatchObject({ purposes: { analytics: { [key]: `Words for ${key}.` } } });
    }
  });

  test('follow the JSON, and come and go with its purposes', async ({ page }) => {
    await rewrite(page, '"Count visits"', '"See what is read"');
    await expect(field(page, 'analytics', 'Title')).toHaveValue('See what is read');
    await rewrite(page, '"media": {', '"films": {');
    await expect(group(page, 'films')).toBeVisible();
    await expect(group(page, 'media')).toHaveCount(0);
  });

  test('keep the focus and the place in the field that is written in', async ({ page }) => {
    const title = field(page, 'analytics', 'Title');
    await title.press('Home');
    await title.pressSequentially('We ');
    await expect(bannerIn(page)).toContainText('We Count visits');
    await expect(title).toBeFocused();
    expect(await title.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(3);
  });

  test('add what the JSON lacks', async ({ page }) => {
    await rewrite(page, '"youGet": "Pages that get clearer over time.",', '');
    await expect(finding(page, 'purposes.analytics.youGet')).toBeVisible();
    await field(page, 'analytics', 'You get').fill('Pages you can follow.');
    await expect(bannerIn(page)).toContainText('Pages you can follow.');
  });

  test('are those of the language chosen, where they are written by language', async ({ page }) => {
    await rewrite(page, '"title": "Count visits"', '"title": { "en": "Count visits", "nl": "Bezoeken tellen" }');
    await page.locator('#language').selectOption('nl');
    await expect(field(page, 'analytics', 'Title')).toHaveValue('Bezoeken tellen');
    await field(page, 'analytics', 'Title').fill('Bezoek tellen');
    expect(JSON.parse(await page.locator('#config').inputValue())).toMatchObject({ purposes: { analytics: { title: { en: 'Count visits', nl: 'Bezoek tellen' } } } });
  });

  test('cannot be changed while the JSON cannot be read', async ({ page }) => {
    await page.locator('#config').fill('{ "controller": ');
    await expect(field(page, 'analytics', 'Title')).toBeDisabled();
    await expect(page.getByText('Mend the JSON first')).toBeVisible();
  });

  test('say nothing of what is no text, and break on nothing that is typed', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    for (const json of ['null', '[]', '{ "purposes": null }', '{ "purposes": { "a": null, "b": 1, "c": { "title": ["x"], "why": {} } } }']) await page.locator('#config').fill(json);
    await expect(field(page, 'c', 'Title')).toHaveValue('');
    expect(errors).toEqual([]);
  });
});

test.describe('the checker', () => {
  test('names what is broken, and the page keeps what worked', async ({ page }) => {
    await rewrite(page, '"P13M"', '"a year"');
    await expect(finding(page, 'purposes.analytics.keptFor')).toContainText('found "a year"');
    await expect(page.locator('#summary')).toContainText('1 thing keeps this config from working');
    await expect(page.locator('#config')).toHaveAttribute('aria-invalid', 'true');
    await expect(bannerIn(page)).toContainText('Count visits');
  });

  test('says that something is not JSON', async ({ page }) => {
    await page.locator('#config').fill('{ "controller": ');
    await expect(finding(page, 'config')).toContainText('This is not JSON yet');
  });

  const selectedIn = (page: Page) => page.locator('#config').evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => [value.slice(0, selectionStart), value.slice(selectionStart, selectionEnd)]);

  test('leads to the place of a finding', async ({ page }) => {
    await rewrite(page, '"P30D"', '"soon"');
    await page.getByRole('button', { name: 'purposes.media.keptFor' }).click();
    await expect(page.locator('#config')).toBeFocused();
    const [before, selected] = await selectedIn(page);
    expect(selected).toBe('"keptFor"');
    expect(before).toContain('"media": {');
  });

  test('leads to what something is missing in, and not to a namesake before it', async ({ page }) => {
    await rewrite(page, '"name": "Corner Player"', '"nome": "Corner Player"');
    await page.getByRole('button', { name: 'services.player.name' }).click();
    const [before, selected] = await selectedIn(page);
    expect(selected).toBe('"player"');
    expect(before).toContain('"matomo": {');
  });

  test('points at words that push, in a config that works', async ({ page }) => {
    await rewrite(page, 'Nothing changes for you.', 'Unfortunately you miss out on the best experience.');
    await expect(finding(page, 'purposes.analytics.ifNot').first()).toBeVisible();
    await expect(page.locator('#summary')).toContainText('The config works.');
  });
});

test.describe('the code to copy', () => {
  test.beforeEach(async ({ context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await rewrite(page, 'Corner Shop', 'Other Shop');
    await page.locator('#banner').selectOption('card');
  });

  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('is the script tag with its config', async ({ page }) => {
    await page.getByRole('button', { name: 'Copy script tag' }).click();
    await expect(page.locator('#copied')).toContainText('Copied');
    const [, json = ''] = /<script type="application\/json" id="zgoda-config">([^]*?)<\/script>/.exec(await copied(page)) ?? [];
    expect(JSON.parse(json)).toMatchObject({ controller: { name: 'Other Shop' }, layout: { banner: 'card' }, purposes: { analytics: { title: 'Count visits' } } });
  });

  test('is the module with its config', async ({ page }) => {
    await page.getByRole('button', { name: 'Copy module' }).click();
    await expect(page.locator('#copied')).toContainText('Copied');
    const [, json = ''] = /createConsent\(([^]*?)\);/.exec(await copied(page)) ?? [];
    expect(JSON.parse(json)).toMatchObject({ controller: { name: 'Other Shop' }, layout: { banner: 'card' } });
  });

  test('is not handed out while the config is broken', async ({ page }) => {
    await page.evaluate(() => navigator.clipboard.writeText('what was there'));
    await rewrite(page, '"P13M"', '"a year"');
    await page.getByRole('button', { name: 'Copy module' }).click();
    await expect(page.locator('#copied')).toContainText('Not yet');
    expect(await copied(page)).toBe('what was there');
  });
});

test.describe('for everyone', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe-core finds nothing, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await rewrite(page, '"P13M"', '"a year"');
      await expect(page.locator('#findings li')).toHaveCount(1);
      expect(await audit(page, 'html')).toEqual([]);
    });
  }

  test('a phone, where the page in the frame stands below everything, has a way there that stays in sight', async ({ page }) => {
    const way = page.getByRole('link', { name: 'See the page' });
    await expect(way).toBeHidden();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(way).toBeInViewport();
    await way.click();
    await expect(page.locator('#frame')).toBeInViewport({ ratio: 0.9 });
    await expect(way).not.toBeInViewport();
  });

  test('the page in the frame stays in sight of what is changed on a desk', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Copy module' }).scrollIntoViewIfNeeded();
    await expect(page.locator('#frame')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#summary')).toBeInViewport();
  });

  test('nothing is cut off on a screen of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
