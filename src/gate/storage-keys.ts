import type { Storage } from './storages.js';

/** The keys of localStorage or sessionStorage, which is asked for anew each time: a browser that closed it throws. */
export const keysOf = (kind: 'localStorage' | 'sessionStorage'): Storage => ({
  names: () => Array.from({ length: globalThis[kind].length }, (_, index) => globalThis[kind].key(index) as string),
  remove: (name) => {
    globalThis[kind].removeItem(name);
    return globalThis[kind].getItem(name) === null;
  },
  valuesOf: (name) => [globalThis[kind].getItem(name) ?? ''],
  whyStuck: 'out-of-reach',
});
