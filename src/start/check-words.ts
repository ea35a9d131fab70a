import { ConfigError } from '../core/config-error.js';
import type { Consent } from '../core/consent.js';
import { pickLanguage } from '../i18n/languages.js';
import type { Loaders } from '../ui/loaders.js';

/** What pushes people, or hides what is asked: a config that does it is refused where it is written. All else is advice. */
const PUSHING = ['DP-11', 'DP-12', 'DP-13', 'DP-17', 'DP-25', 'DP-28', 'DP-30', 'DP-35'];

/**
 * Looks at the words of a config, in each of its languages. Throws a `ConfigError` where they push; what could be plainer is told in the console. For
 * development hosts: word lists are never sure, so no visitor's yes hangs on one.
 */
export async function checkWords({ config }: Pick<Consent, 'config'>, lint: Loaders['lint']): Promise<void> {
  const { configWords } = await lint();
  const languages = config.languages ?? [pickLanguage([document.documentElement.lang, config.language])];
  const problems = languages.flatMap((language) => configWords(config, language)).map(({ path = '', message, rule, severity }) => ({ path, message: `${message} (${rule})`, pushes: severity === 'error' && PUSHING.includes(rule) }));
  for (const { path, message, pushes } of problems) if (!pushes) console.info(`[zgoda] ${path}: ${message}`);
  const pushing = problems.filter(({ pushes }) => pushes);
  if (pushing.length) throw new ConfigError(pushing);
}
