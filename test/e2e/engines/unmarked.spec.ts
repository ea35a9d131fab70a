import { arrivedAt, countOf, eventsOf } from '../helpers/events-of.js';
import { NOTHING, OURS } from '../helpers/storage-of.js';
import type { Demo } from '../helpers/test.js';
import { arrivesFrom } from './arrives-from.js';
import { keptBy } from './kept-by.js';
import { isReady, isThere, storedChoice } from './states.js';
import { expect, test } from './test.js';
import type { Visitor } from './visitor.js';

/** But for the preload, a hint: Firefox makes none to other hosts below the guard line. */
const ADS = ['first', 'second', 'pixel', 'html-frame', 'attribute', 'added-frame'].map((name) => `ads: ${name}`);
const SCRIPTS = ['posthog', 'mixpanel', 'countly', 'amplitude', 'segment', 'plausible'].map((vendor) => `${vendor}: script`);
/** What waits in its place; what is a request has failed, and is never sent. */
const ELEMENTS = [...ADS, 'fonts: letters', 'fonts: made', 'player: video shown', ...SCRIPTS];

const visit = (visitor: Visitor, demo: Demo) => visitor.open(`${demo.url}/unmarked?panel=0`);
const isAsked = (visitor: Visitor) => expect.poll(() => isThere(visitor, 'zgoda-banner')).toBe(true);
const isStored = (visitor: Visitor, value: string) => expect.poll(() => storedChoice(visitor, 'marketing')).toBe(value);

async function accept(visitor: Visitor, demo: Demo): Promise<void> {
  await visit(visitor, demo);
  await isAsked(visitor);
  await visitor.press('zgoda-banner', 'Accept all');
  await expect.poll(() => eventsOf(demo)).toEqual(expect.arrayContaining(ELEMENTS));
}

test.describe('twenty tags without a mark', () => {
  test('reach nobody before a choice, and none of the visits after a no', async ({ visitor, demo }) => {
    await visit(visitor, demo);
    await isAsked(visitor);
    expect(await arrivesFrom(visitor, demo)).toEqual([]);
    expect(await keptBy(visitor)).toEqual(NOTHING);
    await visitor.press('zgoda-banner', 'Reject all');
    await isStored(visitor, 'denied');
    for (let round = 0; round < 3; round += 1) {
      await visitor.reload();
      await isReady(visitor);
    }
    expect(await arrivesFrom(visitor, demo)).toEqual([]);
    expect(await keptBy(visitor)).toEqual(OURS);
  });

  test('load once each after a yes, scripts in their order, and requests are not made up for', async ({ visitor, demo }) => {
    await accept(visitor, demo);
    const all = (await arrivesFrom(visitor, demo)).flatMap(({ tracker, events }) => events.map((event) => `${tracker}: ${event}`));
    expect(ELEMENTS.filter((element) => all.filter((event) => event === element).length !== 1)).toEqual([]);
    expect(all.filter((event) => ['ads: loose-pixel', 'ads: beacon', 'ads: fetch', 'ads: xhr'].includes(event))).toEqual([]);
    const ran = await visitor.evaluate(() => (window.ran ?? []).filter((name) => name !== 'attribute'));
    expect(ran).toEqual(['first', 'second']);
  });

  test('reach nobody after a withdrawal, and nothing of theirs is left on the next page', async ({ visitor, demo }) => {
    await accept(visitor, demo);
    await isStored(visitor, 'granted');
    await visitor.evaluate(() => window.zgoda.refuseAll());
    await isStored(visitor, 'denied');
    await arrivesFrom(visitor, demo); // a tracker may tell of the very moment that turned it off
    const since = await countOf(demo);
    await visitor.press('body', 'Add to basket');
    expect(await arrivesFrom(visitor, demo, since), 'on the page').toEqual([]);
    await visitor.reload();
    await isReady(visitor);
    await expect.poll(() => keptBy(visitor)).toEqual(OURS);
    await visitor.reload();
    await isReady(visitor);
    expect(await arrivedAt(demo, since), 'after it').toEqual([]);
    expect(await keptBy(visitor)).toEqual(OURS);
  });
});
