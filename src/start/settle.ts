import type { Consent } from '../core/consent.js';
import { hasGrants, knownRecord, refusalsOf, sweepsOf, sweptOf } from '../core/known.js';
import { parseRecord, type ConsentRecord } from '../core/record.js';

/** What is needed to find out what the visitor said before. */
export interface Settling {
  /** The read of the record, under way. */
  reading: Promise<unknown>;
  /** What the mirror knew, if it belongs to this config. */
  mirror: ConsentRecord | undefined;
  /** Fingerprint of this config. */
  mark: string;
  /** Checks the config. */
  verify(): Promise<boolean>;
  /** Removes what the services of purposes left behind; whether that was done. */
  clear(purposes: readonly string[]): Promise<boolean>;
}

const isDevelopmentHost = (): boolean => /^$|^localhost$|^127\.|\.(localhost|local|test)$/.test(location.hostname);

/**
 * Reads what was stored, sweeps what was withdrawn, and hands the rest to the consent object. A yes was given to a config that
 * had been checked: with another one it waits for the checker, and on development hosts everything does.
 */
export async function settle(consent: Consent, { reading, mirror, mark, verify, clear }: Settling): Promise<void> {
  let stored: ConsentRecord | undefined;
  try {
    stored = parseRecord(await reading);
  } catch (error) {
    consent.remembers = false;
    consent.report('storage', 'not read', error);
  }
  const known = knownRecord(stored, mirror, consent.remembers) ?? { schema: 1, config: '', choices: {} };
  const mustVerify = isDevelopmentHost() || (known.config !== mark && hasGrants(known));
  const isSound = (!mustVerify || (await verify())) && (await clear(sweepsOf(known)));
  if (!isSound) return consent.load(refusalsOf(known));
  const record = { ...sweptOf(known), config: mark };
  consent.load(record, stored && JSON.stringify(record) !== JSON.stringify(stored));
}
