/** What to believe when the page starts: the record and its mirror may disagree, and one of them may be missing. */
import type { ConsentRecord, StoredChoice } from './record.js';

/** The record with the choices that a function leaves; one it returns nothing for is dropped. */
export function mapChoices(record: ConsentRecord, map: (choice: StoredChoice, purpose: string) => StoredChoice | undefined): ConsentRecord {
  const entries = Object.entries(record.choices).flatMap(([purpose, choice]) => {
    const mapped = map(choice, purpose);
    return mapped ? [[purpose, mapped] as const] : [];
  });
  return { ...record, choices: Object.fromEntries(entries) };
}

/** The record without its yeses. */
export const refusalsOf = (record: ConsentRecord): ConsentRecord => mapChoices(record, (choice) => (choice.value === 'denied' ? choice : undefined));

/** The record with each sweep marked as done. */
export const sweptOf = (record: ConsentRecord): ConsentRecord => mapChoices(record, (choice) => ({ ...choice, sweep: undefined }));

/** Whether something is to be swept. */
export const hasSweep = (record: ConsentRecord | undefined): boolean => Object.values(record?.choices ?? {}).some(({ sweep }) => sweep);

/** The purposes whose services are to be swept. */
export const sweepsOf = (record: ConsentRecord): string[] => Object.keys(record.choices).filter((purpose) => record.choices[purpose]?.sweep);

/**
 * The stricter of two records, purpose by purpose, never looser than either. A yes holds only where both say yes; a no of
 * either holds; a yes that the other one does not know is dropped, so the visitor is asked.
 */
export function stricterOf(record: ConsentRecord, other: ConsentRecord): ConsentRecord {
  const stricter = mapChoices(record, (choice, purpose) => {
    const across = other.choices[purpose];
    return choice.value === 'denied' || across?.value === 'granted' ? choice : across;
  });
  return { ...record, choices: { ...refusalsOf(other).choices, ...stricter.choices } };
}

/**
 * The record held against its mirror. Where there is no record although there could be one, only the mirror's refusals count:
 * nobody is asked twice, and nothing is granted. Where IndexedDB cannot be read, or is not the one the mirror was written
 * beside (a cookie shared over sub-domains), the mirror counts.
 */
export function knownRecord(record: ConsentRecord | undefined, mirror: ConsentRecord | undefined, isReadable: boolean): ConsentRecord | undefined {
  if (!mirror || !isReadable) return record ?? mirror;
  return record ? stricterOf(record, mirror) : refusalsOf(mirror);
}
