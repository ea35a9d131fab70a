import type { StorageKind } from '../core/report.js';
import type { TestFrame, TestPage } from './playwright.js';

/** One thing that lies in the browser. */
export interface StoredThing {
  readonly kind: StorageKind;
  readonly name: string;
  /** The host it belongs to; that of a cookie as the cookie names it: `.shop.example`. */
  readonly host: string;
}

/** Everything that a document can see of its own storage, but its cookies. Runs in the page: it may use nothing of this file. */
async function storageHere(): Promise<{ kind: StorageKind; name: string; host: string }[]> {
  const { host } = new URL(self.origin);
  const kinds: Partial<Record<StorageKind, () => string[] | Promise<string[]>>> = {
    localStorage: () => Object.keys(localStorage),
    sessionStorage: () => Object.keys(sessionStorage),
    indexedDB: async () => (await indexedDB.databases()).map(({ name }) => name ?? ''),
    cacheStorage: () => caches.keys(),
    serviceWorkers: async () => (await navigator.serviceWorker.getRegistrations()).map(({ active, waiting, installing }) => new URL((active ?? waiting ?? installing)?.scriptURL ?? 'x:').pathname),
  };
  const found = Object.entries(kinds).map(async ([kind, list]) => {
    try {
      return (await list()).map((name) => ({ kind: kind as StorageKind, name, host }));
    } catch {
      return []; // closed to the page, so nobody stored anything in it
    }
  });
  return (await Promise.all(found)).flat();
}

/** A frame that is gone, or has no origin, has nothing to tell. */
const storageOfFrame = (frame: TestFrame): Promise<StoredThing[]> => frame.evaluate(storageHere).catch(() => []);

/**
 * Everything that lies in the browser: the cookies of every host, `HttpOnly` ones too, and for each host that the page and its
 * frames come from the keys in localStorage and sessionStorage, the databases, caches and service workers.
 *
 * ```ts
 * await page.goto('https://shop.example/');
 * expect(await storageOf(page)).toEqual([]);
 * ```
 */
export async function storageOf(page: TestPage): Promise<StoredThing[]> {
  const cookies = (await page.context().cookies()).map(({ name, domain }) => ({ kind: 'cookies' as const, name, host: domain }));
  const inFrames = (await Promise.all(page.frames().map(storageOfFrame))).flat();
  const things = [...cookies, ...inFrames];
  const textOf = ({ kind, host, name }: StoredThing) => JSON.stringify([kind, host, name]);
  return things.filter((thing, index) => things.findIndex((other) => textOf(other) === textOf(thing)) === index);
}
