import { until } from './until.js';

performance.setResourceTimingBufferSize(10_000); // the test runner's own files would fill it

/** How often this page has asked for an address since it was opened, so far as the answers have come. */
export const askedFor = (address: string): number => performance.getEntriesByName(new URL(address, location.href).href, 'resource').length;

/** Resolves once the answers to what was asked for before have come too, as those to requests made after it. */
export async function answered(): Promise<void> {
  for (const turn of [1, 2, 3]) {
    const control = `/test/helpers/own/script.js?turn=${turn}&at=${performance.now()}`;
    await (await fetch(control)).text();
    await until(() => askedFor(control) > 0);
  }
}
