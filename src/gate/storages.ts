/** The kinds of storage a service may leave something in, each seen the same way. Where one is closed to us or not there, what it does throws or rejects. */
import type { Stored } from '../core/config.js';
import type { StorageKind, SurvivalReason } from '../core/report.js';
import { cookies } from './storage-cookies.js';
import { databases } from './storage-databases.js';
import { keysOf } from './storage-keys.js';
import { workers } from './storage-workers.js';

/** One kind of storage. */
export interface Storage {
  /** The names in it; at least those that fit the patterns. */
  names(patterns: readonly Stored[]): string[] | Promise<string[]>;
  /** Removes what has the name. Tells whether it is gone now; may take for ever. */
  remove(name: string): boolean | Promise<boolean>;
  /** What is stored under the name, where that can be told cheaply. */
  valuesOf?(name: string): string[];
  /** Why something stays that cannot be removed. */
  readonly whyStuck: SurvivalReason;
}

/** All kinds by name. */
export const STORAGES: Readonly<Record<StorageKind, Storage>> = {
  cookies,
  localStorage: keysOf('localStorage'),
  sessionStorage: keysOf('sessionStorage'),
  indexedDB: databases,
  cacheStorage: { names: () => caches.keys(), remove: (name) => caches.delete(name), whyStuck: 'in-use' },
  serviceWorkers: workers,
};
