/** What is kept of earlier choices, for the visitor to read and the site to show: the least that tells it. */
import type { ChangeReason, ChoiceSource } from './events.js';
import type { ConsentRecord } from './record.js';

/** One answer of the past. */
export interface HistoryEntry {
  /** When: a time (`2026-11-22T10:15:00.000Z`) where something was granted, else a day; UTC, ISO 8601. */
  at: string;
  /** What was said, by purpose: only what changed with this answer. */
  choices: Readonly<Record<string, 'granted' | 'denied'>>;
  /** Services that a yes left out. */
  without?: readonly string[] | undefined;
  source?: ChoiceSource | undefined;
  /** Hash of what was shown. */
  notice?: string | undefined;
}

const DAY = 86_400_000;
/** No answer holds longer than this, in days, so nothing of the past has to be shown for longer. */
const LONGEST = 730;

const answerOf = (record: ConsentRecord | undefined, purpose: string): string => JSON.stringify([record?.choices[purpose]?.value, record?.choices[purpose]?.without, record?.choices[purpose]?.version]);

/** What is new in a record. It was said when the last of it was: a yes has its time there, a no its day. */
function entryOf(record: ConsentRecord, before: ConsentRecord | undefined): HistoryEntry | undefined {
  const changed = Object.entries(record.choices).filter(([purpose]) => answerOf(record, purpose) !== answerOf(before, purpose));
  const said = changed.map(([, choice]) => choice);
  if (!said.length) return undefined;
  const { at, source, notice } = said.reduce((latest, one) => (one.at > latest.at ? one : latest));
  const without = [...new Set(said.flatMap((choice) => choice.without ?? []))];
  const choices = Object.fromEntries(changed.map(([purpose, { value }]) => [purpose, value]));
  return { at, choices, ...(notice && { notice }), ...(source && { source }), ...(without.length && { without }) };
}

/** An entry that can be told; whatever else stands there throws or fails. */
const isSound = ({ at, choices }: HistoryEntry): boolean => Date.parse(at) > 0 && Object.values(choices).every((value) => value === 'granted' || value === 'denied');

/** Reads what the storage returned, as of a time (milliseconds since 1970): what is broken is left out, and what is older than any answer holds. */
export function parseHistory(stored: unknown, now: number): HistoryEntry[] {
  return (Array.isArray(stored) ? (stored as HistoryEntry[]) : []).filter((entry) => {
    try {
      return isSound(entry) && now - Date.parse(entry.at) < LONGEST * DAY;
    } catch {
      return false;
    }
  });
}

const isYes = (value: string): boolean => value === 'granted';

/**
 * The history (as the storage returned it) with a record's news at its end. Where there is no yes, neither in it nor in the record, there is
 * none: a no leaves its day and nothing else (REC-16). Forgetting leaves none either.
 */
export function historyWith(stored: unknown, record: ConsentRecord, before: ConsentRecord | undefined, now: number, reason?: ChangeReason): HistoryEntry[] {
  if (reason === 'forget') return [];
  const kept = parseHistory(stored, now);
  const entry = entryOf(record, before);
  const all = entry ? [...kept, entry] : kept;
  const hasYes = [...all.flatMap(({ choices }) => Object.values(choices)), ...Object.values(record.choices).map(({ value }) => value)].some(isYes);
  return hasYes ? all : [];
}
