import type { Consent } from '../core/consent.js';
import { writeAsked } from '../store/indexed-db.js';

/**
 * Whether a visitor who answered before may be asked now for what is new, was changed or has run out: once a day at most (GDPR, recital 32: not
 * unnecessarily disruptive). The day is noted in the record, which is there already; whoever never answered has none, and nothing is noted.
 */
export async function mayAsk(consent: Consent, now: number): Promise<boolean> {
  const record = consent.record();
  const today = new Date(now).toISOString().slice(0, 10);
  if (!Object.keys(record?.choices ?? {}).length) return true;
  if (record?.asked === today) return false;
  await consent.attempt('storage', () => writeAsked(today));
  return true;
}
