import { listInWords } from '../../i18n/list-in-words.js';
import type { DurationUnit, DurationWords } from '../../i18n/texts.js';

/** The units of an ISO 8601 duration in their order, with their days: close enough to tell which duration is longer. */
const UNITS = Object.entries({ year: 365, month: 30.4, week: 7, day: 1, hour: 0.04, minute: 0.0007 }) as [DurationUnit, number][];

/** A duration in days and in words: `P1Y6M` is a year and six months. Nothing where it is none; itself where nobody here can say it in the language. */
function durationIn(iso: unknown, language: string, own?: DurationWords): [days: number, words: string[]] {
  const found = /P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?T?(\d+H)?(\d+M)?/.exec(iso as string);
  let all = 0;
  const words = UNITS.flatMap(([unit, days], index) => {
    const count = parseInt(found?.[index + 1] as string);
    if (!(count >= 0)) return [];
    all += count * days;
    return own?.(count, unit) ?? count.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' });
  });
  // What the browser knows of a language it knows of lists and of numbers.
  return [all, own || Intl.ListFormat.supportedLocalesOf(language)[0] ? words : [iso as string]];
}

/** The longest of several ISO 8601 durations, in words of a language, its own where it gives them: "1 year and 6 months". Nothing where there is none. */
export const longestInWords = (durations: readonly unknown[], language: string, own?: DurationWords): string =>
  listInWords(durations.map((iso) => durationIn(iso, language, own)).sort(([one], [other]) => other - one)[0]?.[1] ?? [], language);
