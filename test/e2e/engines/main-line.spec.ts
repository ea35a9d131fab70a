import { countOf, eventsOf } from '../helpers/events-of.js';
import { NOTHING, OURS } from '../helpers/storage-of.js';
import type { Demo } from '../helpers/test.js';
import { arrivesFrom } from './arrives-from.js';
import { keptBy } from './kept-by.js';
import { hasToldOrGone, isReady, isThere, storedChoice } from './states.js';
import { expect, test } from './test.js';
import type { Visitor } from './visitor.js';

const SITES = [
  { name: 'the shop', path: '/product', purposes: ['analytics', 'marketing', 'media'], trackers: ['amplitude', 'countly', 'mixpanel', 'posthog'] },
  { name: 'the single-page app', path: '/spa/kettle', purposes: ['analytics', 'media'], trackers: ['mixpanel', 'posthog'] },
];
type Site = (typeof SITES)[number];

const visit = (visitor: Visitor, demo: Demo, { path }: Site) => visitor.open(`${demo.url}${path}?panel=0`);
const isAsked = (visitor: Visitor) => expect.poll(() => isThere(visitor, 'zgoda-banner')).toBe(true);

async function isStored(visitor: Visitor, { purposes }: Site, value: 'granted' | 'denied'): Promise<void> {
  for (const purpose of purposes) await expect.poll(() => storedChoice(visitor, purpose), purpose).toBe(value);
}

/** Every tracker tells of a purchase. */
async function allHear(visitor: Visitor, demo: Demo, { trackers }: Site, since = 0): Promise<void> {
  await expect.poll(async () => (await eventsOf(demo, since)).map((event) => event.split(':')[0])).toEqual(expect.arrayContaining(trackers));
  await visitor.press('body', 'Add to basket');
  await expect.poll(() => eventsOf(demo, since)).toEqual(expect.arrayContaining(trackers.map((tracker) => `${tracker}: add to basket`)));
}

/** Said yes, with every tracker at work. */
async function becomeTracked(visitor: Visitor, demo: Demo, site: Site): Promise<void> {
  await visit(visitor, demo, site);
  await visitor.press('zgoda-banner', 'Accept all');
  await allHear(visitor, demo, site);
  await isStored(visitor, site, 'granted');
}

for (const site of SITES) {
  test.describe(site.name, () => {
    test('sends and keeps nothing before a choice', async ({ visitor, demo }) => {
      await visit(visitor, demo, site);
      await isAsked(visitor);
      expect(await arrivesFrom(visitor, demo)).toEqual([]);
      expect(await keptBy(visitor)).toEqual(NOTHING);
    });

    test('sends what trackers have to say after a yes, and asks nothing on the next page', async ({ visitor, demo }) => {
      await becomeTracked(visitor, demo, site);
      const since = await countOf(demo);
      await visitor.reload();
      await isReady(visitor);
      await allHear(visitor, demo, site, since);
      expect(await isThere(visitor, 'zgoda-banner')).toBe(false);
    });

    test('sends nothing after a no, on this page and the next', async ({ visitor, demo }) => {
      await visit(visitor, demo, site);
      await visitor.press('zgoda-banner', 'Reject all');
      await isStored(visitor, site, 'denied');
      await visitor.press('body', 'Add to basket');
      expect(await arrivesFrom(visitor, demo)).toEqual([]);
      await visitor.reload();
      await isReady(visitor);
      expect(await isThere(visitor, 'zgoda-banner')).toBe(false);
      await visitor.press('body', 'Add to basket');
      expect(await arrivesFrom(visitor, demo)).toEqual([]);
      expect(await keptBy(visitor)).toEqual(OURS);
    });

    test('stops and clears everything after a withdrawal in the settings', async ({ visitor, demo }) => {
      await becomeTracked(visitor, demo, site);
      expect((await keptBy(visitor)).localStorage.length, 'trackers keep something').toBeGreaterThan(1);
      await visitor.press('body', 'Privacy settings');
      await visitor.press('zgoda-dialog', 'Reject all');
      await expect.poll(() => hasToldOrGone(visitor), 'the dialog closes, or says what is left').toBe(true);
      if (await isThere(visitor, 'zgoda-dialog')) await visitor.press('zgoda-dialog', 'Close');
      await isStored(visitor, site, 'denied');
      await arrivesFrom(visitor, demo); // a tracker may tell of the very press that turned it off
      const since = await countOf(demo);
      await visitor.press('body', 'Add to basket');
      expect(await arrivesFrom(visitor, demo, since), 'on the page').toEqual([]);
      await visitor.reload();
      await isReady(visitor);
      await expect.poll(() => keptBy(visitor)).toEqual(OURS);
      await visitor.press('body', 'Add to basket');
      await visitor.reload();
      await isReady(visitor);
      expect(await arrivesFrom(visitor, demo, since), 'after it').toEqual([]);
      expect(await keptBy(visitor)).toEqual(OURS);
    });
  });
}
