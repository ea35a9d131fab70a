/** What is not held, in every engine. Each test says what really happens, and fails on the day it does not any more. */
import { ad, addPageWithAds } from '../helpers/another-company.js';
import { eventsOf } from '../helpers/events-of.js';
import type { Demo } from '../helpers/test.js';
import { WAYS_PAST } from '../helpers/ways-past.js';
import { arrivesFrom } from './arrives-from.js';
import { isThere } from './states.js';
import { expect, test } from './test.js';
import type { Visitor } from './visitor.js';

/** A page is open, and nobody has answered the question on it. */
async function openUnanswered(visitor: Visitor, demo: Demo, parts: Parameters<typeof addPageWithAds>[0]): Promise<void> {
  await visitor.open(demo.url + addPageWithAds(parts));
  await expect.poll(() => isThere(visitor, 'zgoda-banner')).toBe(true);
}
const ranOn = (visitor: Visitor) => visitor.evaluate(() => window.ran ?? []);

for (const [what, main] of Object.entries(WAYS_PAST)) {
  test(`limitation: ${what} asks others before a choice`, async ({ visitor, demo }) => {
    await openUnanswered(visitor, demo, { main });
    await expect.poll(() => eventsOf(demo)).toEqual(['ads: way']);
  });
}

test('limitation: scripts in bare markup are fetched ahead by the browser, though they do not run', async ({ visitor, demo }) => {
  await openUnanswered(visitor, demo, { head: `<script src="${ad('script', 'bare')}"></script>` });
  await expect.poll(() => eventsOf(demo)).toEqual(['ads: bare']);
  await arrivesFrom(visitor, demo);
  expect(await ranOn(visitor)).toEqual([]);
});

test('limitation: a tag above ours runs', async ({ visitor, demo }) => {
  await openUnanswered(visitor, demo, { first: `<script src="${ad('script', 'above')}"></script>` });
  expect(await ranOn(visitor)).toEqual(['above']);
});

test('limitation: a script in a declarative shadow root runs', async ({ visitor, demo }) => {
  await openUnanswered(visitor, demo, { main: `<div><template shadowrootmode="open"><script src="${ad('script', 'declared')}"></script></template></div>` });
  await expect.poll(() => ranOn(visitor)).toEqual(['declared']);
});
