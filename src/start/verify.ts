import type { Consent } from '../core/consent.js';
import type { Loaders } from '../ui/loaders.js';

/** Loads the checker, checks the marks in the page and the config. Rejects with the `ConfigError` where the config may not be granted. */
export async function verify(consent: Consent, { check }: Pick<Loaders, 'check'>, signal: AbortSignal): Promise<void> {
  const { checkConfig, advise } = await check();
  advise(consent, signal);
  checkConfig(consent.config);
}
