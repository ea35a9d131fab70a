import { addPage, configFor, held, ranOn } from './helpers/add-page.js';
import { bannerOf, choose, dialogOf, switchOf } from './helpers/ask.js';
import { audit } from './helpers/audit.js';
import { stateOf, whenReady, whenStored } from './helpers/consent.js';
import { listen } from './helpers/listen.js';
import { NOTHING, storageOf } from './helpers/storage-of.js';
import { tabTo } from './helpers/tab-to.js';
import { expect, test } from './helpers/test.js';

test.describe('axe-core finds nothing', () => {
  for (const language of ['en', 'nl', 'pl']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`on banner, dialog and services, in ${language}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(addPage({ config: configFor(['analytics', 'marketing', 'media'], { languages: [language] }), isBare: false }));
        await expect(bannerOf(page)).toHaveAttribute('lang', language);
        expect(await audit(page, 'zgoda-banner')).toEqual([]);
        await bannerOf(page).locator('[data-zgoda="choose"]').click();
        await expect(dialogOf(page)).toBeVisible();
        await expect(dialogOf(page)).toHaveAttribute('lang', language);
        expect(await audit(page, 'zgoda-dialog'), 'layer two').toEqual([]);
        const services = dialogOf(page).locator('summary');
        for (let index = 0; index < (await services.count()); index += 1) await services.nth(index).click();
        await dialogOf(page).getByRole('switch').first().check();
        expect(await audit(page, 'zgoda-dialog'), 'layer three').toEqual([]);
        await page.keyboard.press('Escape');
        await bannerOf(page).locator('[data-zgoda="refuse"]').click();
        await expect(bannerOf(page)).toHaveCount(0);
        expect(await audit(page, 'zgoda-button'), 'the way back').toEqual([]);
      });
    }
  }

  test('on the whole page with the banner in it, on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/article?panel=0');
    await expect(bannerOf(page)).toBeVisible();
    expect(await audit(page, 'html')).toEqual([]);
  });

  test('on banner and dialog under the strictest page rules', async ({ page }) => {
    await page.goto('/csp?panel=0');
    await expect(bannerOf(page)).toBeVisible();
    expect(await audit(page, 'zgoda-banner')).toEqual([]);
    await choose(page);
    expect(await audit(page, 'zgoda-dialog')).toEqual([]);
  });

  test('on the corner button of a page without one', async ({ page }) => {
    await page.goto(addPage());
    await bannerOf(page).getByRole('button', { name: 'Reject all' }).click();
    await expect(page.getByRole('button', { name: 'Privacy settings' })).toBeVisible();
    expect(await audit(page, 'zgoda-button')).toEqual([]);
  });

  test('but would find a button without a name', async ({ page }) => {
    await page.goto(addPage());
    await expect(bannerOf(page)).toBeVisible();
    await bannerOf(page).evaluate((banner) => banner.append(Object.assign(document.createElement('button'), { slot: 'more' })));
    expect((await audit(page, 'zgoda-banner')).join()).toContain('button-name');
  });
});

test.describe('with the keyboard alone', () => {
  const shop = () => addPage({ config: configFor(), isBare: false, head: held.inline('analytics') + held.inline('marketing', 'marketing'), main: '<h1>A page</h1>' });
  const button = (page: import('@playwright/test').Page, name: string) => bannerOf(page).getByRole('button', { name });

  test.beforeEach(async ({ page }) => {
    await listen(page);
    await page.goto(shop());
    await expect(bannerOf(page)).toBeVisible();
  });

  test('the banner comes first, and refusing is not a key further away than accepting', async ({ page }) => {
    const toRefuse = await tabTo(page, button(page, 'Reject all'));
    const toAccept = toRefuse + (await tabTo(page, button(page, 'Accept all')));
    expect(toRefuse).toBeLessThan(toAccept);
    expect(toRefuse).toBeLessThanOrEqual(3);
    await tabTo(page, button(page, 'Manage preferences'));
    await tabTo(page, page.getByRole('link', { name: 'Corner Shop' }));
  });

  for (const key of ['Enter', 'Space']) {
    test(`a visitor refuses with ${key}`, async ({ page }) => {
      await tabTo(page, button(page, 'Reject all'));
      await page.keyboard.press(key);
      await expect(bannerOf(page)).toHaveCount(0);
      await whenStored(page, 'denied');
      expect(await ranOn(page)).toEqual([]);
    });

    test(`a visitor accepts with ${key}`, async ({ page }) => {
      await tabTo(page, button(page, 'Accept all'));
      await page.keyboard.press(key);
      await expect(bannerOf(page)).toHaveCount(0);
      await expect.poll(() => ranOn(page)).toEqual(['analytics', 'marketing']);
    });

    test(`a visitor opens the settings again with ${key}, and gets the focus back`, async ({ page }) => {
      await tabTo(page, button(page, 'Reject all'));
      await page.keyboard.press('Enter');
      await expect(bannerOf(page)).toHaveCount(0);
      const settings = page.getByRole('button', { name: 'Privacy settings' });
      await tabTo(page, settings);
      await page.keyboard.press(key);
      await expect(dialogOf(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toHaveCount(0);
      await expect(settings).toBeFocused();
    });
  }

  test('a visitor chooses one purpose, reads who gets the data, and saves', async ({ page }) => {
    await tabTo(page, button(page, 'Manage preferences'));
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toBeVisible();
    await tabTo(page, switchOf(page, 'Count visits'));
    await page.keyboard.press('Space');
    await expect(switchOf(page, 'Count visits')).toBeChecked();
    await page.keyboard.press('Space');
    await expect(switchOf(page, 'Count visits')).not.toBeChecked();
    await page.keyboard.press('Space');
    await tabTo(page, dialogOf(page).locator('summary').first());
    await page.keyboard.press('Enter');
    await expect(dialogOf(page).getByRole('heading', { name: 'PostHog' })).toBeVisible();
    await tabTo(page, dialogOf(page).getByRole('link', { name: 'PostHog: Privacy policy' }));
    await tabTo(page, dialogOf(page).getByRole('button', { name: 'Save my choice' }));
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(bannerOf(page)).toHaveCount(0);
    expect(await stateOf(page)).toEqual({ analytics: 'granted', marketing: 'denied', media: 'denied' });
    await expect.poll(() => ranOn(page)).toEqual(['analytics']);
  });

  test('Escape closes the dialog, gives the focus back to what opened it, and grants nothing', async ({ page }) => {
    await tabTo(page, button(page, 'Manage preferences'));
    await page.keyboard.press('Space');
    await expect(dialogOf(page)).toBeVisible();
    await tabTo(page, switchOf(page, 'Count visits'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(button(page, 'Manage preferences')).toBeFocused();
    expect(await stateOf(page)).toEqual({ analytics: 'unasked', marketing: 'unasked', media: 'unasked' });
    expect(await storageOf(page)).toEqual(NOTHING);
  });

  for (const [name, expected] of [['Reject all', 'denied'], ['Accept all', 'granted']] as const) {
    test(`a visitor presses ${name} in the dialog`, async ({ page }) => {
      await tabTo(page, button(page, 'Manage preferences'));
      await page.keyboard.press('Enter');
      await expect(dialogOf(page)).toBeVisible();
      await tabTo(page, dialogOf(page).getByRole('button', { name }));
      await page.keyboard.press('Enter');
      await expect(dialogOf(page)).toHaveCount(0);
      expect(await stateOf(page)).toEqual({ analytics: expected, marketing: expected, media: expected });
    });
  }

  test('nothing behind the open dialog can be reached', async ({ page }) => {
    await tabTo(page, button(page, 'Manage preferences'));
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toBeVisible();
    for (let presses = 0; presses < 25; presses += 1) {
      await page.keyboard.press('Tab');
      expect(['ZGODA-DIALOG', 'BODY']).toContain(await page.evaluate(() => document.activeElement?.tagName));
    }
  });

  test('a visitor withdraws on the next visit', async ({ page }) => {
    await tabTo(page, button(page, 'Accept all'));
    await page.keyboard.press('Enter');
    await whenStored(page, 'granted');
    await page.reload();
    await whenReady(page);
    await tabTo(page, page.getByRole('button', { name: 'Privacy settings' }));
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toBeVisible();
    await tabTo(page, switchOf(page, 'Offers that fit'));
    await page.keyboard.press('Space');
    await tabTo(page, dialogOf(page).getByRole('button', { name: 'Save my choice' }));
    await page.keyboard.press('Space');
    await expect.poll(() => stateOf(page)).toEqual({ analytics: 'granted', marketing: 'denied', media: 'granted' });
  });
});

test.describe('with the keyboard through the page behind the banner', () => {
  /** Whether what has the focus is in the page, and its middle is covered by the banner. */
  const isHidden = (page: import('@playwright/test').Page) =>
    page.evaluate(() => {
      const { x = 0, y = 0, width = 0, height = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
      const banner = document.querySelector('zgoda-banner');
      return !banner?.contains(document.activeElement) && banner?.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });

  for (const layout of ['bar', 'bar-top', 'box', 'card']) {
    for (const [width, height] of [[1280, 800], [390, 700]] as const) {
      test(`nothing that has the focus is hidden by it: ${layout}, ${width} × ${height}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        const links = Array.from({ length: 20 }, (_, index) => `<p><a href="/">Bread ${index}</a></p>`).join('');
        await page.goto(addPage({ config: { ...configFor(), layout: { banner: layout } }, isBare: false, main: `<h1>A page</h1>${links}` }));
        await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBlock)).toContain('px');
        for (const [key, target] of [['Tab', page.getByRole('button', { name: 'Privacy settings' }).last()], ['Shift+Tab', page.getByRole('link', { name: 'Corner Shop' }).first()]] as const) {
          for (let presses = 0; presses < 60 && !(await target.evaluate((one) => one.matches(':focus'))); presses += 1) {
            await page.keyboard.press(key);
            await expect.poll(() => isHidden(page)).toBe(false);
          }
          await expect(target).toBeFocused();
        }
      });
    }
  }
});
