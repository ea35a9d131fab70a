import type { ChoiceSource } from './events.js';

/** One remembered answer. A no keeps the least: what, for which version, which day, which notice (REC-16). */
export interface StoredChoice {
  value: 'granted' | 'denied';
  /** The version of the purpose that was shown. */
  version: number;
  /** When: a yes as a time (`2026-11-22T10:15:00.000Z`), a no as a day (`2026-11-22`); UTC, ISO 8601. */
  at: string;
  /** SHA-256 of everything that was shown, base64url; absent where nothing was, or where the page is not served securely. */
  notice?: string | undefined;
  /** How a yes was given. */
  source?: ChoiceSource | undefined;
  /** Services of a granted purpose that were turned off, by name. */
  without?: readonly string[] | undefined;
  /** Withdrawn: what the services left behind is removed once more when the next page starts. */
  sweep?: boolean | undefined;
}

/** Everything that is remembered: what IndexedDB holds. */
export interface ConsentRecord {
  /** Version of this shape. */
  schema: 1;
  /** Fingerprint of the config these choices were made with; it was checked then. */
  config: string;
  /** The day on which the visitor was last asked again without answering: `2026-11-22`, UTC. */
  asked?: string | undefined;
  choices: Readonly<Record<string, StoredChoice>>;
}

/** The answers of a record alone, to be compared. */
export const valuesOf = ({ choices }: ConsentRecord): string => Object.keys(choices).map((purpose) => choices[purpose]?.value).join();

/** Version of the shape below. */
const SCHEMA = 1;

/** A choice that can be reckoned with; whatever else stands there throws or fails. */
const isSound = ({ value, version, at }: StoredChoice): boolean => (value === 'granted' || value === 'denied') && version > 0 && Date.parse(at.slice(0, 10)) > 0;

/** Reads what the storage returned. Anything broken, or of another shape, counts as no choice at all: `undefined`. */
export function parseRecord(value: unknown): ConsentRecord | undefined {
  try {
    const record = value as ConsentRecord;
    return record.schema === SCHEMA && Object.values(record.choices).every(isSound) ? record : undefined;
  } catch {
    return undefined;
  }
}
