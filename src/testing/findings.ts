import type { StoredThing } from './storage-of.js';
import type { VisitOptions } from './visit-options.js';
import type { SeenRequest } from './watch-requests.js';

/** What each kind of storage is called in a sentence. */
const WORDS: Record<StoredThing['kind'], string> = {
  cookies: 'cookie',
  localStorage: 'localStorage key',
  sessionStorage: 'sessionStorage key',
  indexedDB: 'IndexedDB database',
  cacheStorage: 'cache',
  serviceWorkers: 'service worker',
};

/** Where we keep a choice: these, by the name `zgoda`, and nothing else. */
const OURS: readonly string[] = ['cookies', 'localStorage', 'indexedDB'] satisfies StoredThing['kind'][];

const fits = (name: string, pattern: string): boolean => new RegExp(`^${pattern.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);

/** What lies in the browser although it may not. Our own record may, once there is a choice. */
export const unwanted = (things: readonly StoredThing[], { allowStored = [] }: VisitOptions, hasChoice: boolean): StoredThing[] =>
  things.filter(({ kind, name }) => !allowStored.some((pattern) => fits(name, pattern)) && !(hasChoice && name === 'zgoda' && OURS.includes(kind)));

/** Requests as lines of a list, each once. */
export const requestLines = (requests: readonly SeenRequest[]): string[] => [...new Set(requests.map(({ host, kind, address }) => `request to ${host}: ${kind} ${address}`))];

/** Stored things as lines of a list. */
export const storageLines = (things: readonly StoredThing[]): string[] => things.map(({ kind, name, host }) => `${WORDS[kind]} "${name}" of ${host}`);

/** Throws with everything that was found and what to do about it; returns where nothing was. */
export function throwFindings(sentence: string, findings: readonly string[], remedy: string): void {
  if (findings.length) throw new Error(`${sentence}\n${findings.map((line) => `- ${line}`).join('\n')}\n${remedy}`);
}
