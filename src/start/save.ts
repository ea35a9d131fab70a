import type { Consent } from '../core/consent.js';
import type { State } from '../core/decide.js';
import type { ConsentRecord } from '../core/record.js';
import { mirrorText, writeMirror } from '../store/mirror.js';

let latest: ConsentRecord | undefined;

/**
 * Keeps a record (`keep` writes it) and its mirror. A no is mirrored at once, a new yes only when the record is safe, and only the latest one: a
 * page that closes in between grants nothing. Nothing is mirrored twice: another tab may have written in between. A mirror that cannot be
 * written is reported; the record is what counts.
 */
export async function save(consent: Consent, record: ConsentRecord, previous: State, keep: () => Promise<void>): Promise<void> {
  const mirror = (text: string) => consent.attempt('storage', () => writeMirror(text, consent.config));
  const noes = mirrorText(record, previous);
  const whole = mirrorText(record);
  latest = record;
  void mirror(noes);
  await keep();
  if (latest === record && noes !== whole) void mirror(whole);
}
