import type { Call } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import { purposesNaming } from '../core/services.js';

const USUAL = /^(functional|analytics|marketing|media)$/;

/** A word of a call that depends on one purpose of several. */
interface Depending {
  purpose?: string;
  yes?: unknown;
  no?: unknown;
}

/** Whether a service may run for one of the usual purposes; where a site gave its purposes names of its own, for any that names it. */
function isGrantedFor(purpose: string, id: string, consent: Consent): boolean {
  const naming = purposesNaming(consent.config, id, consent.refused);
  if (naming.includes(purpose)) return consent.allows(purpose);
  return !naming.some((name) => USUAL.test(name)) && consent.allows({ any: naming });
}

/**
 * Calls as they are to be made now: a word `{ purpose: 'marketing', yes: 'granted', no: 'denied' }`, wherever it stands in one, becomes what
 * holds for that purpose. So a service that serves two of them hears of one yes alone.
 */
export const wordsFor = (calls: readonly Call[], id: string, consent: Consent): readonly Call[] =>
  JSON.parse(JSON.stringify(calls), (_, word: Depending | null) => (word?.purpose ? (isGrantedFor(word.purpose, id, consent) ? word.yes : word.no) : word)) as readonly Call[];
