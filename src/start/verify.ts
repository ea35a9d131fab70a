import type { Consent } from '../core/consent.js';
import type { Loaders } from '../ui/loaders.js';

/** Loads the checker and checks config and marks. Tells whether the config may be granted; never rejects. */
export const verify = (consent: Consent, { check }: Pick<Loaders, 'check'>): Promise<boolean> =>
  consent.attempt('config', async () => {
    const { checkConfig, advise } = await check();
    advise(consent);
    checkConfig(consent.config);
  });
