import type { StorageKind } from '../core/report.js';
import type { SaidService, SaidStored } from './presentable.js';

/** The kinds of storage in the order of the table, and what is said of what stays as long as its storage does. */
const KINDS = {
  cookies: 'untilClosed',
  sessionStorage: 'untilClosed',
  localStorage: 'untilRemoved',
  indexedDB: 'untilRemoved',
  cacheStorage: 'untilRemoved',
  serviceWorkers: 'untilRemoved',
} as const satisfies Record<StorageKind, string>;

/** One thing that a service stores. */
export interface StoredThing {
  kind: StorageKind;
  thing: SaidStored;
  /** How long it stays where it does not say itself. */
  otherwise: (typeof KINDS)[StorageKind];
}

/** Everything that a service stores. */
export const storedThings = (service: SaidService): StoredThing[] =>
  (Object.keys(KINDS) as StorageKind[]).flatMap((kind) => (service[kind] ?? []).map((thing) => ({ kind, thing, otherwise: KINDS[kind] })));
