import type { Call, Config, Service } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import { purposesNaming } from '../core/services.js';
import { callVendor } from './vendor-call.js';
import { wordsFor } from './words-for.js';

/**
 * Makes the calls that services document: `hold` on every page before they run, `grant` once they may, and again where it says something else
 * since. A `grant` that nobody takes yet is made again whenever something has loaded. Ends when the signal aborts.
 */
export function serviceCalls(consent: Consent, signal: AbortSignal): void {
  const services = Object.entries((consent.config as Partial<Config>).services ?? {}).map(([id, service]) => [id, Object(service) as Service] as const);
  /** What each granted service was told, as text, and what of it nobody has taken yet. */
  const told = new Map<string, [text: string, waiting: readonly Call[]]>();
  const untaken = (calls: readonly Call[] = []) => {
    const left: Call[] = [];
    for (const call of ([calls] as Call[][]).flat()) void consent.attempt('callback', () => callVendor(call) || left.push(call));
    return left;
  };
  const tell = (id: string, calls: readonly Call[]) => {
    const text = JSON.stringify(calls);
    const before = told.get(id);
    told.set(id, [text, untaken(before?.[0] === text ? before[1] : calls)]);
  };

  const grant = () => {
    for (const [id, service] of services) {
      if (!consent.allows({ any: purposesNaming(consent.config, id, consent.refused) })) told.delete(id);
      else if (service.grant) tell(id, wordsFor(service.grant, id, consent));
    }
  };

  for (const [, service] of services) untaken(service.hold);
  grant();
  consent.addEventListener('consent-change', grant, { signal });
  document.addEventListener('load', grant, { signal, capture: true });
}
