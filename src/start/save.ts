import type { Consent } from '../core/consent.js';
import type { State } from '../core/decide.js';
import type { ConsentRecord } from '../core/record.js';
import { writeRecord } from '../store/indexed-db.js';
import { mirrorText, writeMirror } from '../store/mirror.js';

let latest: ConsentRecord | undefined;

/**
 * Keeps a record and its mirror. A no is mirrored at once, a new yes only when the record is safe, and only the latest one: a
 * page that closes in between grants nothing. A mirror that cannot be written is reported; the record is what counts.
 */
export async function save(consent: Consent, record: ConsentRecord, previous: State): Promise<void> {
  const mirror = (text: string) => consent.attempt('storage', () => writeMirror(text, consent.config));
  latest = record;
  void mirror(mirrorText(record, previous));
  await writeRecord(record);
  if (latest === record) void mirror(mirrorText(record));
}
