import type { Consent } from '../core/consent.js';
import { HOLD, mustHold, type Hold, type Holding } from '../gate/holding.js';
import { summon } from './summon.js';

/**
 * Holds without marks as soon as there is something to hold: with what was handed in or stands in the page already, or else with what
 * `load` brings. Returns what the gate needs to know of it.
 */
export function holdWhenNeeded(consent: Consent, signal: AbortSignal, load: () => unknown, given?: Hold): Holding {
  const nothing = () => undefined;
  const holding: Holding = { scan: nothing, waits: nothing, held: nothing, release: nothing, refresh: nothing };
  let isAsked = false;

  const look = () => {
    if (isAsked || !mustHold(consent)) return;
    isAsked = true;
    summon(consent, HOLD, load, (hold: Hold) => hold(consent, signal, holding), given);
  };

  look();
  const change = () => {
    look();
    holding.refresh();
  };
  consent.addEventListener('consent-change', change, { signal });
  return holding;
}
