import { addPage, configFor } from './helpers/add-page.js';
import { bannerOf, choose, dialogOf, switchOf } from './helpers/ask.js';
import { stateOf } from './helpers/consent.js';
import { tabTo } from './helpers/tab-to.js';
import { expect, test } from './helpers/test.js';

const levels = [
  { title: 'Only what is needed', needs: 'Nothing.', youGet: 'The shop.', purposes: [] },
  { title: 'A better shop', needs: 'Which pages you read.', youGet: 'Clearer pages.', purposes: ['analytics'] },
];
const main = '<h1>A page</h1><zgoda-embed consent="media" src="{{player}}/watch" title="How we bake"></zgoda-embed>';
const shop = () => addPage({ config: { ...configFor(['analytics', 'media']), levels }, main });

test.describe('what a screen reader comes to, in its order', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(shop());
    await expect(bannerOf(page)).toBeVisible();
  });

  test('is the question first: who asks, what for, how far it goes, then refuse, accept and preferences', async ({ page }) => {
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - region "Your privacy":
        - heading "Corner Shop asks for your okay" [level=2]
        - heading "Count visits" [level=3]
        - paragraph: /You get/
        - heading "Product videos" [level=3]
        - paragraph: /You get/
        - text: /A no costs you nothing/
        - link "Privacy policy"
        - button "Reject all"
        - button "Accept all"
        - button "Manage preferences"
      - main:
        - heading "A page" [level=1]
    `);
  });

  test('is, in the place of a video, its title, who learns what, and two ways to say yes', async ({ page }) => {
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - 'group "How we bake: waits for your okay"':
        - heading "How we bake" [level=2]
        - paragraph: /learns your internet address/
        - button "Show once"
        - 'button "Always show: Product videos"'
        - paragraph: /take this back/
    `);
  });

  test('is, in the settings, the heading, steps, purposes with their facts, what is necessary, then save, refuse and accept', async ({ page }) => {
    await choose(page);
    await expect(dialogOf(page)).toMatchAriaSnapshot(`
      - dialog "Your privacy settings":
        - heading "Your privacy settings" [level=2]
        - button "Close without changing anything"
        - paragraph
        - group "How much do you want to share?":
          - radio "Only what is needed"
          - radio "A better shop"
        - heading "Count visits" [level=3]:
          - switch "Count visits"
        - term: What we do
        - definition
        - term: We use
        - definition
        - term: You get
        - definition
        - term: How long
        - definition: 13 months
        - term: If you say no
        - definition
        - group: /Who gets this data/
        - heading "Product videos" [level=3]:
          - switch "Product videos"
        - heading "What the site cannot work without" [level=3]
        - paragraph:
          - link "Privacy policy"
        - status
        - button "Save my choice"
        - button "Reject all"
        - button "Accept all"
    `);
  });
});

test('with the keyboard alone a visitor picks a step, which turns its purposes on and no other, and saves it', async ({ page }) => {
  await page.goto(shop());
  await expect(bannerOf(page)).toBeVisible();
  await choose(page);
  const steps = dialogOf(page).getByRole('radio');
  for (const step of await steps.all()) await expect(step).not.toBeChecked();
  await tabTo(page, steps.first());
  await page.keyboard.press('ArrowDown');
  await expect(steps.last()).toBeChecked();
  await expect(switchOf(page, 'Count visits')).toBeChecked();
  await expect(switchOf(page, 'Product videos')).not.toBeChecked();
  await tabTo(page, dialogOf(page).getByRole('button', { name: 'Save my choice' }));
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toHaveCount(0);
  expect(await stateOf(page)).toEqual({ analytics: 'granted', media: 'denied' });
});
