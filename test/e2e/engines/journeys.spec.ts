import { addKeptPage, addPage, configFor, held } from '../helpers/add-page.js';
import { arrivedAt, eventsOf, type Arrived } from '../helpers/events-of.js';
import { NOTHING } from '../helpers/storage-of.js';
import type { Demo } from '../helpers/test.js';
import { arrivesFrom } from './arrives-from.js';
import { focused, tabTo } from './focus.js';
import { keptBy } from './kept-by.js';
import { isReady, isThere, storedChoice } from './states.js';
import { expect, test } from './test.js';
import type { Visitor } from './visitor.js';

const NAMES = ['analytics', 'marketing', 'media'];
const LEVELS = [
  { title: 'Only what is needed', needs: 'Nothing.', youGet: 'The shop.', purposes: [] },
  { title: 'A better shop', needs: 'Which pages you read.', youGet: 'Clearer pages.', purposes: ['analytics'] },
];
const trackers = held.inline('analytics') + held.inline('marketing', 'marketing');
const main = '<h1>A page</h1><p><zgoda-button>Privacy settings</zgoda-button></p>';

const isAsked = (visitor: Visitor) => expect.poll(() => isThere(visitor, 'zgoda-banner')).toBe(true);
const isAnswered = (visitor: Visitor) => expect.poll(() => isThere(visitor, 'zgoda-banner')).toBe(false);
const dialogCloses = (visitor: Visitor) => expect.poll(() => isThere(visitor, 'zgoda-dialog')).toBe(false);
const stateOf = (visitor: Visitor) => visitor.evaluate((): Record<string, string> => ({ ...window.zgoda.state }));
const ranOn = (visitor: Visitor) => visitor.evaluate(() => window.ran ?? []);
const isStored = (visitor: Visitor, value: string, purpose = 'analytics') => expect.poll(() => storedChoice(visitor, purpose), purpose).toBe(value);

/** The visitor comes to a page that asks. */
async function visit(visitor: Visitor, demo: Demo, path: string): Promise<void> {
  await visitor.open(demo.url + path);
  await isAsked(visitor);
}

/** The visitor goes to the settings with the keyboard; the dialog is there and has the focus. */
async function openWithKeys(visitor: Visitor, opener: string): Promise<void> {
  await tabTo(visitor, opener);
  await visitor.key('Enter');
  await expect.poll(() => focused(visitor), 'the focus is on the heading').toBe('Your privacy settings');
}

test.describe('with the keyboard alone a visitor', () => {
  test.beforeEach(({ visitor, demo }) => visit(visitor, demo, addPage({ config: { ...configFor(NAMES), levels: LEVELS }, head: trackers, main })));

  test('refuses, which is no key further away than accepting', async ({ visitor }) => {
    await tabTo(visitor, 'Reject all');
    expect(await tabTo(visitor, 'Accept all'), 'it comes right after').toBe(1);
    await visitor.key('Shift+Tab');
    await visitor.key('Enter');
    await isAnswered(visitor);
    for (const name of NAMES) await isStored(visitor, 'denied', name);
    expect(await ranOn(visitor)).toEqual([]);
  });

  test('accepts', async ({ visitor }) => {
    await tabTo(visitor, 'Accept all');
    await visitor.key('Space');
    await isAnswered(visitor);
    for (const name of NAMES) await isStored(visitor, 'granted', name);
    await expect.poll(() => ranOn(visitor)).toEqual(['analytics', 'marketing']);
  });

  test('chooses one purpose, and closes settings with Escape without a choice, which gives the focus back', async ({ visitor }) => {
    await openWithKeys(visitor, 'Manage preferences');
    await tabTo(visitor, 'Count visits');
    await visitor.key('Space');
    await visitor.key('Escape');
    await dialogCloses(visitor);
    await expect.poll(() => focused(visitor)).toBe('Manage preferences');
    expect(await keptBy(visitor)).toEqual(NOTHING);
    await visitor.key('Enter');
    await expect.poll(() => focused(visitor)).toBe('Your privacy settings');
    await tabTo(visitor, 'Count visits');
    await visitor.key('Space');
    await tabTo(visitor, 'Save my choice');
    await visitor.key('Enter');
    await dialogCloses(visitor);
    await isStored(visitor, 'granted');
    expect(await stateOf(visitor)).toEqual({ analytics: 'granted', marketing: 'denied', media: 'denied' });
    await expect.poll(() => ranOn(visitor)).toEqual(['analytics']);
  });

  test('picks a step, and withdraws it again', async ({ visitor }) => {
    await openWithKeys(visitor, 'Manage preferences');
    await tabTo(visitor, 'Only what is needed');
    await visitor.key('ArrowDown');
    expect(await focused(visitor)).toContain('A better shop');
    await tabTo(visitor, 'Save my choice');
    await visitor.key('Enter');
    await dialogCloses(visitor);
    await isStored(visitor, 'granted');
    await isStored(visitor, 'denied', 'media');
    await visitor.reload();
    await isReady(visitor);
    await openWithKeys(visitor, 'Privacy settings');
    await tabTo(visitor, 'Reject all');
    await visitor.key('Enter');
    await isStored(visitor, 'denied');
    await visitor.reload();
    await isReady(visitor);
    expect(await ranOn(visitor)).toEqual([]);
  });
});

test.describe('an embed', () => {
  const path = '/embeds?panel=0';
  const shown = async (demo: Demo) => ((await arrivedAt(demo)) as (Arrived & { query: string })[]).filter(({ tracker }) => tracker === 'player').map(({ query }) => query.replace('video=', '')).sort();
  const waits = (visitor: Visitor) => expect.poll(() => visitor.evaluate(() => document.querySelector('#first')?.shadowRoot?.querySelector('[data-zgoda=once]') !== null)).toBe(true);
  const frames = (visitor: Visitor) => visitor.evaluate(() => document.querySelectorAll('zgoda-embed > iframe').length);

  test('asks nobody before it is shown, with the keyboard alone, once: and then for itself only, and nothing is kept', async ({ visitor, demo }) => {
    await visit(visitor, demo, path);
    await waits(visitor);
    expect(await arrivesFrom(visitor, demo)).toEqual([]);
    await tabTo(visitor, 'Show once');
    await visitor.key('Enter');
    await expect.poll(() => shown(demo)).toEqual(['kettle']);
    await arrivesFrom(visitor, demo);
    expect(await shown(demo)).toEqual(['kettle']);
    expect(await frames(visitor)).toBe(1);
    expect(await keptBy(visitor)).toEqual(NOTHING);
  });

  test('always shows its company, on the next page too, and is gone after a withdrawal', async ({ visitor, demo }) => {
    await visit(visitor, demo, path);
    await waits(visitor);
    await visitor.press('#first', 'Always show: Corner Player');
    await expect.poll(() => shown(demo)).toEqual(['kettle', 'lid']);
    await isStored(visitor, 'granted', 'media');
    await visitor.reload();
    await expect.poll(() => frames(visitor)).toBe(2);
    await visitor.evaluate(() => window.zgoda.withdraw('media'));
    await isStored(visitor, 'denied', 'media');
    await expect.poll(() => frames(visitor)).toBe(0);
    await visitor.reload();
    await waits(visitor);
    expect(await frames(visitor)).toBe(0);
  });
});

test("one's own choices are taken back one at a time", async ({ visitor, demo }) => {
  await visit(visitor, demo, addPage({ config: configFor(NAMES), head: trackers, main: '<h1>You</h1><zgoda-choices></zgoda-choices>' }));
  await visitor.press('zgoda-banner', 'Accept all');
  await isStored(visitor, 'granted', 'marketing');
  await visitor.press('zgoda-choices', 'Take back my yes: Offers that fit');
  await isStored(visitor, 'denied', 'marketing');
  expect(await stateOf(visitor)).toEqual({ analytics: 'granted', marketing: 'denied', media: 'granted' });
  await visitor.reload();
  await isReady(visitor);
  await expect.poll(() => ranOn(visitor)).toEqual(['analytics']);
});

test('another tab follows a yes, and a no', async ({ visitor, demo }) => {
  const path = addPage({ config: configFor(NAMES), head: trackers, main });
  const other = await visitor.newTab();
  for (const tab of [visitor, other]) await visit(tab, demo, path);
  await visitor.press('zgoda-banner', 'Accept all');
  await isAnswered(other);
  await expect.poll(() => ranOn(other)).toEqual(['analytics', 'marketing']);
  await isStored(visitor, 'granted');
  await other.press('body', 'Privacy settings');
  await other.press('zgoda-dialog', 'Reject all');
  await expect.poll(() => stateOf(visitor)).toEqual({ analytics: 'denied', marketing: 'denied', media: 'denied' });
});

test('the strictest page rules are not broken once', async ({ visitor, demo }) => {
  await visit(visitor, demo, '/csp?panel=0');
  await visitor.press('zgoda-banner', 'Accept all');
  await expect.poll(() => eventsOf(demo)).toEqual(expect.arrayContaining(['countly: [CLY]_view', 'mixpanel: $mp_web_page_view', 'player: video shown']));
  await visitor.evaluate(() => document.querySelector('main')?.append(...['embed', 'choices', 'services'].map((name) => Object.assign(document.createElement(`zgoda-${name}`), { title: 'Something' }))));
  await visitor.press('zgoda-choices', 'Take back my yes: Product videos');
  await isStored(visitor, 'denied', 'media');
  await visitor.press('footer', 'Privacy settings');
  await visitor.press('zgoda-dialog', 'Save my choice');
  await dialogCloses(visitor);
  expect(await visitor.evaluate(() => document.querySelector('#broken')?.textContent)).toBe('none');
});

/** Firefox loads it anew, WebKit has kept it. */
test('a page that was left with a yes grants nothing when a visitor comes back to it after a withdrawal', async ({ visitor, demo }) => {
  const film = '<iframe data-consent="media" data-src="{{player}}/watch" title="A video"></iframe>';
  await visit(visitor, demo, addKeptPage({ config: configFor(NAMES), main: main + film }));
  await visitor.press('zgoda-banner', 'Accept all');
  await expect.poll(() => isThere(visitor, 'iframe[src]')).toBe(true);
  await isStored(visitor, 'granted');
  await visitor.open(demo.url + addKeptPage({ config: configFor(NAMES), main }));
  await isReady(visitor);
  await visitor.evaluate(() => window.zgoda.withdraw());
  await isStored(visitor, 'denied');
  await visitor.back();
  await expect.poll(() => stateOf(visitor)).toEqual({ analytics: 'denied', marketing: 'denied', media: 'denied' });
  await expect.poll(() => isThere(visitor, 'iframe[src]'), 'the video is emptied').toBe(false);
});
