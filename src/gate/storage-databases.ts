import type { Stored } from '../core/config.js';
import type { Storage } from './storages.js';

/** Waits as long as somebody keeps it open, which may be for ever; the browser keeps the request, and deletes as soon as it can. */
const remove = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
  });

/** Whether there is a database. Opening makes one where there is none; that is taken back, which leaves an empty one in WebKit. */
const exists = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => void remove(name).then(() => resolve(false));
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
  });

/** A browser that cannot list databases (Firefox before 126) is asked for those whose name is written out. */
async function names(patterns: readonly Stored[]): Promise<string[]> {
  if ('databases' in indexedDB) return (await indexedDB.databases()).map(({ name }) => name as string);
  const written = patterns.map(({ name }) => name).filter((name) => name !== 'zgoda' && !name.includes('*'));
  const found = await Promise.all(written.map(exists));
  return written.filter((_, index) => found[index]);
}

/** The databases of this origin. */
export const databases: Storage = { names, remove, whyStuck: 'in-use' };
