import type { Consent } from '../core/consent.js';
import { hasGrants, refusedIn, stateOf } from '../core/decide.js';
import { knownRecord, refusalsOf, sweepsOf, sweptOf } from '../core/known.js';
import type { ConsentRecord } from '../core/record.js';
import { upgradeRecord } from '../core/upgrade.js';
import { clearPurposes } from '../gate/clear.js';

/**
 * Settles what was not plain: record and mirror disagree, a sweep is due, the config is another one, the record is of an older
 * shape or broken, the storage is closed.
 * A yes was given to a config that had been checked: with another one it waits for the checker, and so does everything where
 * the site is being developed. Nothing is released before a sweep is done, or given up after
 * two seconds (a database may be held open by another tab).
 */
export async function settle(consent: Consent, isDevelopment: boolean, raw: unknown, mirror?: ConsentRecord): Promise<void> {
  const stored = upgradeRecord(raw);
  const isReadable = consent.remembers && Boolean(stored ?? !consent.config.mirrorDomain);
  const known = knownRecord(stored, mirror, isReadable) ?? { schema: 1, config: '', choices: {} };
  const state = stateOf(known, consent.config, Date.now());
  const due = sweepsOf(known);
  const mustVerify = isDevelopment || !consent.config.purposes || (known.config !== consent.mark && hasGrants(state));
  const sweep = () => clearPurposes(consent.config, due, state, refusedIn(known, state));
  const isSound = (!mustVerify || (await consent.verify())) && (await consent.attempt('load', sweep));
  if (!isSound) return consent.load(refusalsOf(known));
  const record = { ...sweptOf(known), config: consent.mark };
  consent.load(record, Boolean(stored ?? mirror) && JSON.stringify(record) !== JSON.stringify(stored));
}
