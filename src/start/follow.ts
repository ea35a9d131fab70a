import type { Consent } from '../core/consent.js';
import { parseRecord, type ConsentRecord, type StoredChoice } from '../core/record.js';
import { readRecord } from '../store/indexed-db.js';
import { parseMirror, readMirror } from '../store/mirror.js';

/**
 * Takes over what was chosen elsewhere: a no at once where the mirror has it, all else from the record. Only the record grants, and it
 * is read, never taken from a message: so tabs that choose at the same time end with what was written last.
 */
export async function follow(consent: Consent): Promise<void> {
  if (!consent.isReady) await new Promise((resolve) => consent.addEventListener('consent-ready', resolve, { once: true }));
  const { config, mark } = consent;
  const take = (record?: ConsentRecord) => {
    if (record?.config !== mark) return;
    const choices = record.choices as Record<string, StoredChoice>;
    const mirror = parseMirror(readMirror(config), config, mark)?.choices;
    for (const purpose in mirror) if (choices[purpose]?.value === 'granted' && mirror[purpose]?.value === 'denied') choices[purpose] = mirror[purpose];
    consent.load(record);
  };
  take(consent.record());
  const { state } = consent;
  const record = parseRecord(await readRecord());
  return consent.state === state ? take(record) : follow(consent); // where something was chosen meanwhile, what was read may be old
}
