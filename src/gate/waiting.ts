import type { Consent } from '../core/consent.js';
import { missingServices } from '../core/services.js';
import { hostIndex, type Find, type Place } from './hosts.js';

/** Tells of addresses whether they have to wait. */
export interface Waiting {
  /** What an address needs, where it has to wait. */
  waits(address: unknown): Place | undefined;
  /** Takes the services as they are now, and which of them are off. */
  refresh(): void;
}

/** Tells by the hosts of the services, and, where a site wants that, holds every stranger as well and tells of each by name. Nothing waits any more once the signal aborts. */
export function waiting(consent: Consent, signal: AbortSignal): Waiting {
  const told = new Set<string>();
  /** Somebody is named whose hosts are not here yet: until then every stranger may be it. */
  let isIncomplete = false;
  let find: Find = () => undefined;

  const isHeldHost = (host: string): boolean => {
    const isHeld = consent.config.unknown === 'hold';
    if (isHeld && !isIncomplete && !told.has(host)) {
      told.add(host);
      consent.report('unknown', `no service names ${host}`);
    }
    return isHeld || isIncomplete;
  };
  const placeOf = (address: unknown): Place | undefined => {
    try {
      return find(new URL(String(address), document.baseURI).href);
    } catch {
      return undefined; // no address: nothing is loaded from it
    }
  };
  return {
    waits(address) {
      const place = signal.aborted ? undefined : placeOf(address); // some go on with what was patched
      return place?.isFree || (place && consent.allows(place)) ? undefined : place;
    },
    refresh() {
      isIncomplete = missingServices(consent.config).length > 0;
      find = hostIndex(consent.config, location.hostname, isHeldHost, consent.refused);
    },
  };
}
