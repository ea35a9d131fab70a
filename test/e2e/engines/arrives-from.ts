import { arrivedAt } from '../helpers/events-of.js';
import type { Demo } from '../helpers/test.js';
import type { Visitor } from './visitor.js';

let controls = 0;

/** What had arrived at the far ends when a request of the page itself did, which left after all others: so nothing is on its way. */
export async function arrivesFrom(visitor: Visitor, demo: Demo, since = 0): ReturnType<typeof arrivedAt> {
  await visitor.evaluate((address) => fetch(address).then(() => undefined), `${demo.collector}/control/engine/${(controls += 1)}`);
  return arrivedAt(demo, since);
}
