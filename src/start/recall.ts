import type { Consent } from '../core/consent.js';
import { hasSweep } from '../core/known.js';
import { parseRecord, valuesOf, type ConsentRecord } from '../core/record.js';
import { isDevelopmentHost } from '../page/development.js';
import type { Loaders } from '../ui/loaders.js';

/**
 * Recalls what the visitor said before and hands it to the consent object. Plain is: nothing known yet, or record and mirror
 * saying the same of the config that is here. All else is settled by code loaded for it.
 */
export async function recall(consent: Consent, loaders: Loaders, reading: Promise<unknown>, mirror: ConsentRecord | undefined): Promise<void> {
  let raw: unknown;
  consent.remembers = await consent.attempt('storage', async () => (raw = await reading));
  const stored = parseRecord(raw);
  const isDevelopment = isDevelopmentHost();
  const isPlain = stored ? stored.config === consent.mark && !hasSweep(stored) && valuesOf(mirror ?? stored) === valuesOf(stored) : !mirror && !raw && consent.config.purposes;
  if (isPlain && !isDevelopment && consent.remembers) return consent.load(stored);
  const settle = async () => (await loaders.later()).settle(consent, isDevelopment, raw, mirror);
  if (!(await consent.attempt('load', settle))) consent.load(undefined);
}
