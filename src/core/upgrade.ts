import { parseRecord, type ConsentRecord } from './record.js';

/** One step from an older shape of the record to the one after it. */
export type Upgrade = (record: object) => unknown;

/** `UPGRADES[0]` turns schema 0 into schema 1, and so on. No older shape has been released yet. */
const UPGRADES: readonly Upgrade[] = [];

/** Reads what the storage returned, an older shape upgraded step by step. What is broken, or from a newer release, counts as no choice. */
export function upgradeRecord(value: unknown, upgrades = UPGRADES): ConsentRecord | undefined {
  const { schema } = Object(value) as { schema: number };
  try {
    return upgrades[schema] ? upgradeRecord(upgrades[schema](value as object), upgrades) : parseRecord(value);
  } catch {
    return undefined;
  }
}
