import { parseDuration } from '../core/duration.js';
import { listInWords } from './list-in-words.js';
import type { DurationUnit, DurationWords } from './texts.js';

/**
 * An ISO 8601 duration in words of a language, its own where it gives them: `P13M` in English is "13 months", `P1Y6M` "1 year and 6 months". What is
 * no duration stays as it is, and so does what nobody here can say in the language.
 */
export function durationInWords(iso: string, language: string, own?: DurationWords): string {
  const duration = parseDuration(iso);
  if (!duration || !(own || Intl.NumberFormat.supportedLocalesOf(language)[0])) return iso;
  const parts = (Object.entries(duration) as [string, number][]).filter(([, count]) => count > 0);
  const words = (parts.length ? parts : [['days', 0] as const]).map(([units, count]) => {
    const unit = units.slice(0, -1) as DurationUnit;
    return own?.(count, unit) ?? count.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });
  });
  return listInWords(words, language);
}
