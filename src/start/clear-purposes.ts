import type { Consent } from '../core/consent.js';
import { servicesOf } from '../core/services.js';
import type { Loaders } from '../ui/loaders.js';

/** Loads the remover and removes what the services of refused purposes left behind. Tells whether that was done; never rejects. */
export const clearPurposes = (consent: Consent, { clear }: Pick<Loaders, 'clear'>, purposes: readonly string[]): Promise<boolean> =>
  consent.attempt('load', 'nothing was cleared', async () => {
    const services = servicesOf(consent.config, purposes, consent.state);
    if (services.length) (await clear()).clearServices(services);
  });
