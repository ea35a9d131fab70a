import type { Page } from '@playwright/test';
import consentOMaticRules from '../../assistants/consent-o-matic/zgoda.json' with { type: 'json' };
import ourRule from '../../assistants/autoconsent/zgoda.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../../src/i18n/languages.js';
import { addPage, configFor, held, ranOn, type AnyConfig } from './helpers/add-page.js';
import { acceptAll, bannerOf, dialogOf, openSettings, refuseAll } from './helpers/ask.js';
import { autoconsent, rulesFor, type Autoconsent, type Order } from './helpers/autoconsent.js';
import { runConsentOMatic, type Preferences } from './helpers/consent-o-matic.js';
import { stateOf, storedRecord, whenReady, whenStored } from './helpers/consent.js';
import { controlArrives, heardFrom } from './helpers/events-of.js';
import { filtered, type Filter } from './helpers/filtered.js';
import { isUsable } from './helpers/is-usable.js';
import { requestedBy } from './helpers/requested-by.js';
import { NOTHING, storageOf } from './helpers/storage-of.js';
import { tabTo } from './helpers/tab-to.js';
import { expect, test } from './helpers/test.js';

const PURPOSES = ['analytics', 'marketing', 'media'];
const three = PURPOSES.map((purpose) => held.inline(purpose, purpose)).join('');
const ALL = { analytics: 'granted', marketing: 'granted', media: 'granted' };
const NONE = { analytics: 'denied', marketing: 'denied', media: 'denied' };
const UNASKED = { analytics: 'unasked', marketing: 'unasked', media: 'unasked' };

/** A page with three purposes and something held under each. */
const addPageOfThree = (more: AnyConfig = {}): string => addPage({ config: configFor(PURPOSES, more), head: three });

/** What autoconsent was asked to do, is done. */
const whenDone = (assistant: Autoconsent): Promise<void> => expect.poll(() => assistant.last('autoconsentDone'), 'the assistant is done').toBeDefined();

/** The visitor has said no to everything, it is kept, and nothing ran. */
async function isRefused(page: Page): Promise<void> {
  await expect(bannerOf(page)).toHaveCount(0);
  expect(await stateOf(page)).toEqual(NONE);
  for (const purpose of PURPOSES) await whenStored(page, 'denied', purpose);
  expect(await ranOn(page)).toEqual([]);
}

test.describe('autoconsent without a rule for us, by its heuristics,', () => {
  /** It knows no sentence of these languages, so it never looks at the buttons. */
  const NO_SENTENCE = 'it knows no sentence of the language';
  const NOT_FOUND = 'ar bg cs cy da el et fi ga he hi hr hu is ja ko lt lv mt no pt pt-BR ro sk sl sv tr uk zh-Hans zh-Hant'.split(' ') as Language[];

  const config: Order['config'] = { autoAction: 'optOut', heuristicMode: 'reject', enablePrehide: false, detectRetries: 1 };

  /** The page of a language, with the banner in its words and the assistant at work: all rules it brings along, and none of ours. */
  async function openIn(page: Page, language: Language, path: string): Promise<Autoconsent> {
    await page.goto(path);
    await expect(bannerOf(page).locator('[data-zgoda="refuse"]')).toBeVisible();
    await expect(bannerOf(page), 'the words are of this language').toHaveAttribute('lang', language);
    const assistant = await autoconsent(page, { config, rules: rulesFor(page.url()) });
    await assistant.start();
    return assistant;
  }

  for (const language of LANGUAGES.filter((each) => !NOT_FOUND.includes(each))) {
    test(`finds the banner in ${language} and refuses`, async ({ page, demo }) => {
      const assistant = await openIn(page, language, addPageOfThree({ languages: [language] }));
      await whenDone(assistant);
      expect(assistant.last('autoconsentDone')?.cmp).toBe('HEURISTIC-REJECT');
      await expect.poll(() => assistant.last('selfTestResult')?.result).toBe(true);
      await isRefused(page);
      await page.reload();
      await whenReady(page);
      await isRefused(page);
      await controlArrives(page, demo);
      expect(await heardFrom(demo)).toEqual([]);
    });
  }

  /** Three of them: it looks for nothing longer than for something. */
  for (const language of NOT_FOUND.slice(0, 3)) {
    test(`limitation: does not see the banner in ${language}: ${NO_SENTENCE}`, async ({ page }) => {
      const assistant = await openIn(page, language, addPageOfThree({ languages: [language] }));
      await expect.poll(() => assistant.last('report')?.state.lifecycle).toBe('nothingDetected');
      await expect(bannerOf(page)).toBeVisible();
      expect(await stateOf(page)).toEqual(UNASKED);
    });
  }

  test('refuses what is new and leaves what was allowed before', async ({ page }) => {
    await page.goto(addPage({ config: configFor(['analytics']), head: three }));
    await acceptAll(page);
    await whenStored(page, 'granted');
    await whenDone(await openIn(page, 'en', addPage({ config: configFor(['analytics', 'marketing']), head: three })));
    await expect(bannerOf(page)).toHaveCount(0);
    await whenStored(page, 'denied', 'marketing');
    expect(await stateOf(page)).toEqual({ analytics: 'granted', marketing: 'denied' });
    expect(await ranOn(page)).toEqual(['analytics']);
  });
});

test.describe('autoconsent with our rule alone', () => {
  const rules = { autoconsent: [ourRule] };

  /** The page, with the assistant at work since before it was there. */
  async function openWith(page: Page, path: string, config: Order['config']): Promise<Autoconsent> {
    const assistant = await autoconsent(page, { config: { heuristicMode: 'off', ...config }, rules });
    await assistant.startWithPages();
    await page.goto(path);
    return assistant;
  }

  for (const language of ['en', 'pl', 'ar'] as const) {
    if (!LANGUAGES.includes(language)) continue;
    test(`refuses in ${language}, passes its own test, and has nothing to do on the next page`, async ({ page }) => {
      const assistant = await openWith(page, addPageOfThree({ languages: [language] }), { autoAction: 'optOut' });
      await whenDone(assistant);
      expect(assistant.last('autoconsentDone')?.cmp).toBe('zgoda');
      await expect.poll(() => assistant.last('selfTestResult')?.result).toBe(true);
      await isRefused(page);
      const before = assistant.messages.length;
      await page.reload();
      await expect.poll(() => assistant.messages.slice(before).some((message) => message.type === 'report' && message.state.findCmpAttempts > 1)).toBe(true);
      expect(assistant.messages.slice(before).filter(({ type }) => type === 'cmpDetected')).toEqual([]);
      await isRefused(page);
    });
  }

  test('accepts for those who want that', async ({ page }) => {
    const assistant = await openWith(page, addPageOfThree(), { autoAction: 'optIn' });
    await whenDone(assistant);
    expect(assistant.last('optInResult')).toMatchObject({ cmp: 'zgoda', result: true });
    await expect(bannerOf(page)).toHaveCount(0);
    for (const purpose of PURPOSES) await whenStored(page, 'granted', purpose);
    expect(await stateOf(page)).toEqual(ALL);
    await expect.poll(() => ranOn(page)).toEqual(PURPOSES);
  });

  test('finds the banner, and answers nothing, where the visitor has not told it what', async ({ page }) => {
    const assistant = await openWith(page, addPageOfThree(), { autoAction: null });
    await expect.poll(() => assistant.last('popupFound')?.cmp).toBe('zgoda');
    await expect(bannerOf(page)).toBeVisible();
    expect(await stateOf(page)).toEqual(UNASKED);
  });

  test('takes a banner that a filter hides for one that is not open', async ({ page }) => {
    await filtered(page, 'zgoda-banner', 'hide');
    const assistant = await openWith(page, addPageOfThree(), { autoAction: 'optOut' });
    await expect.poll(() => assistant.last('cmpDetected')?.cmp).toBe('zgoda');
    // The page has answered after it, so it has looked for an open banner by now, in the task in which it found one.
    expect(await stateOf(page)).toEqual(UNASKED);
    expect(assistant.last('popupFound')).toBeUndefined();
  });
});

test.describe('Consent-O-Matic with our rule', () => {
  const rule = consentOMaticRules.Zgoda;
  const none: Preferences = { A: false, B: false, D: false, E: false, F: false, X: false };
  const all: Preferences = { A: true, B: true, D: true, E: true, F: true, X: true };

  const WISHES: Record<string, { wish: Preferences; state: Record<string, string>; ran: string[] }> = {
    'who allows nothing': { wish: none, state: NONE, ran: [] },
    'who allows everything': { wish: all, state: ALL, ran: PURPOSES },
    'who allows measuring alone': { wish: { ...none, B: true }, state: { ...NONE, analytics: 'granted' }, ran: ['analytics'] },
    'who allows all but advertising': { wish: { ...all, F: false }, state: { ...ALL, marketing: 'denied' }, ran: ['analytics', 'media'] },
    'who allows what no purpose of the site is about': { wish: { ...none, X: true }, state: NONE, ran: [] },
  };

  for (const [who, { wish, state, ran }] of Object.entries(WISHES)) {
    test(`answers for a visitor ${who}`, async ({ page }) => {
      await page.goto(addPageOfThree());
      await expect(bannerOf(page)).toBeVisible();
      expect(await runConsentOMatic(page, rule, wish)).toBe(true);
      await expect(bannerOf(page)).toHaveCount(0);
      await expect(dialogOf(page)).toHaveCount(0);
      for (const purpose of PURPOSES) await whenStored(page, state[purpose] as 'granted' | 'denied', purpose);
      expect(await stateOf(page)).toEqual(state);
      await expect.poll(() => ranOn(page)).toEqual(ran);
    });
  }

  test('allows no purpose that a site names in its own way, whatever else is allowed', async ({ page }) => {
    const { purposes, ...rest } = configFor(['analytics', 'personal']);
    const { analytics, personal: tips } = purposes as Record<string, unknown>;
    await page.goto(addPage({ config: { ...rest, purposes: { analytics, tips } } }));
    await expect(bannerOf(page)).toBeVisible();
    expect(await runConsentOMatic(page, rule, { ...all, F: false })).toBe(true);
    await whenStored(page, 'denied', 'tips');
    expect(await stateOf(page)).toEqual({ analytics: 'granted', tips: 'denied' });
  });

  test('finds nothing to answer once there is an answer, and none where a filter hides the banner', async ({ page }) => {
    const path = addPageOfThree();
    await page.goto(path);
    await refuseAll(page);
    await whenStored(page, 'denied');
    await page.reload();
    await whenReady(page);
    expect(await runConsentOMatic(page, rule, all)).toBe(false);
    await page.evaluate(() => indexedDB.deleteDatabase('zgoda') && localStorage.clear());
    await filtered(page, 'zgoda-banner', 'hide');
    await page.goto(path);
    await expect(bannerOf(page)).toBeAttached();
    expect(await runConsentOMatic(page, rule, all)).toBe(false);
    expect(await stateOf(page)).toEqual(UNASKED);
  });
});

test('settings that a filter hides close again, so that nothing of the page is shut off', async ({ page }) => {
  await filtered(page, 'zgoda-dialog', 'hide');
  await page.goto(addPage({ main: '<h1>A page</h1><button onclick="this.textContent = \'pressed\'">press</button>' }));
  await whenReady(page);
  await page.evaluate(() => window.zgoda.open());
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/ask.js')))).toBe(true);
  await expect(page.locator('zgoda-dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'press', exact: true }).click();
  await expect(page.getByRole('button', { name: 'pressed' })).toBeVisible();
});

test.describe('a banner that a filter', () => {
  for (const [word, filter] of [['hides', 'hide'], ['takes out', 'remove']] as [string, Filter][]) {
    test(`${word} is a question without an answer: nothing runs, nothing is kept, and the page can be used`, async ({ page, demo }) => {
      await filtered(page, 'zgoda-banner', filter);
      const requests = requestedBy(page);
      await page.goto('/product?panel=0');
      await expect.poll(() => requests.paths, 'the banner was there').toContain('/dist/banner.js');
      await expect(bannerOf(page).filter({ visible: true })).toHaveCount(0);
      await tabTo(page, page.getByRole('link', { name: 'Corner Shop' }));
      await isUsable(page);
      await controlArrives(page, demo);
      expect(requests.trackerFiles()).toEqual([]);
      expect(await heardFrom(demo)).toEqual([]);
      expect(await stateOf(page)).toEqual(UNASKED);
      expect(await storedRecord(page)).toBeUndefined();
      expect(await storageOf(page)).toEqual(NOTHING);
    });

    test(`${word} takes no focus along, and leaves the settings to answer in`, async ({ page }) => {
      await filtered(page, 'zgoda-banner', filter);
      await page.goto(addPage({ head: held.inline('analytics'), main: '<h1>A page</h1><p><label>Search <input autofocus></label></p><p><zgoda-button>Privacy settings</zgoda-button></p>' }));
      await expect.poll(() => stateOf(page)).toEqual({ analytics: 'unasked' });
      await page.keyboard.type('kettle');
      await expect(page.getByLabel('Search')).toHaveValue('kettle');
      await expect(page.getByLabel('Search')).toBeFocused();
      await openSettings(page);
      await dialogOf(page).getByRole('button', { name: 'Accept all' }).click();
      await whenStored(page, 'granted');
      await expect.poll(() => ranOn(page)).toEqual(['analytics']);
    });
  }
});
