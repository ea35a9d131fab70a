import type { Consent } from '../core/consent.js';
import type { Loaders } from '../ui/loaders.js';
import { isDevelopmentHost } from '../page/development.js';
import { checkWords } from './check-words.js';
import { writeOut } from './write-out.js';

/** Loads the checker, checks the marks in the page and the config, and on development hosts its words. Rejects with the `ConfigError` where the config may not be granted. */
export async function verify(consent: Consent, loaders: Pick<Loaders, 'check' | 'service' | 'lint'>, signal: AbortSignal): Promise<void> {
  const { checkConfig, advise } = await loaders.check();
  await writeOut(consent, loaders);
  advise(consent, signal);
  checkConfig(consent.config);
  if (isDevelopmentHost()) await checkWords(consent, loaders.lint);
}
