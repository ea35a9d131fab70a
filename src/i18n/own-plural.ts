import type { PluralForms } from './plural.js';

/**
 * `plural` for a language that not every browser has data for: the number stands in plain digits, or it would be written as the language of the browser
 * writes it. `countsAs` says which number decides the form, where it is not the number itself.
 */
export const ownPlural =
  (language: string, forms: PluralForms, countsAs = (count: number): number => count) =>
  (count: number): string =>
    (forms[new Intl.PluralRules(language).select(countsAs(count))] ?? forms.other).replace('#', String(count));
