import type { Page } from '@playwright/test';
import { expect, type Demo } from './test.js';

/** One request that arrived at a far end. */
export interface Arrived {
  n: number;
  method: string;
  path: string;
  tracker: string | null;
  events: string[];
}

/** Everything that arrived at the collector and the player, but what tests send themselves. */
export async function arrivedAt(demo: Demo, since = 0): Promise<Arrived[]> {
  const response = await fetch(`${demo.collector}/_log?since=${since}`);
  const { entries } = (await response.json()) as { entries: Arrived[] };
  return entries.filter(({ path }) => !path.startsWith('/control'));
}

/** What arrived, as `tracker: event`, each once. */
export async function eventsOf(demo: Demo, since = 0): Promise<string[]> {
  const arrived = await arrivedAt(demo, since);
  return [...new Set(arrived.flatMap(({ tracker, events }) => events.map((event) => `${tracker}: ${event}`)))].sort();
}

/** Who heard anything, preflights included. */
export const heardFrom = async (demo: Demo, since = 0): Promise<string[]> => [...new Set((await arrivedAt(demo, since)).map(({ tracker }) => tracker ?? 'unknown'))].sort();

/** The number of the last request that arrived. */
export async function countOf(demo: Demo): Promise<number> {
  const { count } = (await (await fetch(`${demo.collector}/_log`)).json()) as { count: number };
  return count;
}

let controls = 0;

/** A request of the page itself, seen to arrive: whatever it sent before had the same way, and the way is open. */
export async function controlArrives(page: Page, demo: Demo): Promise<void> {
  const path = `/control/${(controls += 1)}`;
  await page.evaluate((address) => fetch(address), demo.collector + path);
  const { entries } = (await (await fetch(`${demo.collector}/_log`)).json()) as { entries: Arrived[] };
  expect(entries.map((entry) => entry.path), 'the control request arrives').toContain(path);
}
