import { ownPlural } from './own-plural.js';
import type { PluralForms } from './plural.js';
import type { DurationUnit, DurationWords } from './texts.js';

/** Durations in the own words of a language: `ownDurations('gl', { year: { one: '# ano', other: '# anos' }, … })(13, 'month')`; `countsAs` as in `ownPlural`. */
export const ownDurations =
  (language: string, units: Readonly<Record<DurationUnit, PluralForms>>, countsAs?: (count: number) => number): DurationWords =>
  (count, unit) =>
    ownPlural(language, units[unit], countsAs)(count);
