import type { StorageKind, StoredItem, SurvivalReason, WithdrawalReport } from '../core/report.js';
import type { Removal } from './clear.js';
import { inTime } from './in-time.js';
import { STORAGES } from './storages.js';

/** How soon running code writes back what it misses, if it does so at once. Milliseconds. */
const MOMENT = 100;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, MOMENT);
  });

/** The names of a kind that are there now; where that cannot be told, those that did not go. */
async function namesLeft(kind: StorageKind, removals: readonly Removal[]): Promise<string[]> {
  const own = removals.filter((one) => one.kind === kind);
  return inTime(() => STORAGES[kind].names(own), own.filter(({ isGone }) => !isGone).map(({ name }) => name));
}

function whyLeft({ kind, name, isGone, before }: Removal): SurvivalReason {
  const isNew = (value: string) => !before.includes(value);
  return isGone || STORAGES[kind].valuesOf?.(name).some(isNew) ? 'written-back' : STORAGES[kind].whyStuck;
}

/** Looks a moment later what came of it: what is gone, and what is still or again there, and why. */
export async function readBack(removals: readonly Removal[]): Promise<Pick<WithdrawalReport, 'cleared' | 'survived'>> {
  if (!removals.length) return { cleared: [], survived: [] };
  await pause();
  const kinds = [...new Set(removals.map(({ kind }) => kind))];
  const left = new Map(await Promise.all(kinds.map(async (kind) => [kind, await namesLeft(kind, removals)] as const)));
  const isLeft = ({ kind, name }: Removal) => left.get(kind)?.includes(name);
  const itemOf = ({ service, kind, name }: Removal): StoredItem => ({ service, kind, name });
  return {
    cleared: removals.filter((one) => !isLeft(one)).map(itemOf),
    survived: removals.filter(isLeft).map((one) => ({ ...itemOf(one), why: whyLeft(one) })),
  };
}
