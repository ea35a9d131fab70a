/** Removes what services left in the browser. Our own record is never touched. */
import type { Config, Service } from '../core/config.js';
import type { State } from '../core/decide.js';
import type { StorageKind, StoredItem } from '../core/report.js';
import { inTime } from './in-time.js';
import { matches } from './name-pattern.js';
import { refusedServices } from './refused-services.js';
import { STORAGES } from './storages.js';

/** Something that was there and was to go. */
export interface Removal extends StoredItem {
  /** Whether it was gone right after. */
  readonly isGone: boolean;
  /** What it held before. */
  readonly before: readonly string[];
}

async function removeItem(item: StoredItem): Promise<Removal> {
  const { remove, valuesOf } = STORAGES[item.kind];
  const before = await inTime(() => valuesOf?.(item.name) ?? [], []);
  return { ...item, before, isGone: await inTime(() => remove(item.name), false) };
}

async function clearKind(kind: StorageKind, services: readonly Service[]): Promise<Removal[]> {
  const patterns = services.flatMap((service) => service[kind] ?? []);
  const names = patterns.length ? await inTime(() => STORAGES[kind].names(patterns), []) : [];
  const items = [...new Set(names)].flatMap((name) => {
    const owner = services.find((service) => matches(name, service[kind] ?? []));
    return owner ? { service: owner.name, kind, name } : [];
  });
  return Promise.all(items.map(removeItem));
}

/** Removes what the services left, each kind for itself. What does not answer is given up: it takes two seconds at most. Never rejects. */
export async function clearServices(services: readonly Service[]): Promise<Removal[]> {
  const kinds = Object.keys(STORAGES) as StorageKind[];
  return (await Promise.all(kinds.map((kind) => clearKind(kind, services)))).flat();
}

/** Removes what the services of the purposes left behind, but for those that may still run. */
export const clearPurposes = (config: Config, purposes: readonly string[], state: State, refused: readonly string[]): Promise<Removal[]> => clearServices(refusedServices(config, purposes, state, refused));
