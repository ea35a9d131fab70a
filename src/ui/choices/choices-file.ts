import type { HistoryEntry } from '../../core/history.js';
import type { ConsentRecord } from '../../core/record.js';
import type { SaidConfig } from '../presentable.js';

/** What a visitor takes along: everything that is known of the choices, for people and programs to read. */
export interface ChoicesFile {
  /** Version of this shape. */
  schema: 1;
  /** When the file was made: UTC, ISO 8601. */
  made: string;
  /** Whose choices these are: `https://shop.example`. */
  site: string;
  /** What is stored now; absent where nothing is. */
  record: ConsentRecord | undefined;
  /** Earlier choices, oldest first. */
  history: readonly HistoryEntry[];
  /** The purposes in the words in which they are shown now, by name. */
  purposes: Record<string, { title: string; why: string }>;
}

/** What is to stand in such a file; `now` is in milliseconds since 1970. */
export interface ChoicesFileParts {
  now: number;
  site: string;
  record: ConsentRecord | undefined;
  history: readonly HistoryEntry[];
  said: SaidConfig;
}

/** Everything that is known of the choices, as one object. */
export function choicesFile({ now, site, record, history, said }: ChoicesFileParts): ChoicesFile {
  const purposes = Object.fromEntries(Object.entries(said.purposes).map(([name, { title, why }]) => [name, { title, why }]));
  return { schema: 1, made: new Date(now).toISOString(), site, record, history, purposes };
}

/** How such a file is called: `zgoda-choices-2026-11-22.json`. */
export const choicesFileName = ({ made }: ChoicesFile): string => `zgoda-choices-${made.slice(0, 10)}.json`;
