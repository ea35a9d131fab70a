import type { DayWords } from './texts.js';

/** Days in the own words of a language, out of the names of its twelve months. */
export const ownDays =
  (months: readonly string[], inWords: (day: number, month: string, year: number) => string): DayWords =>
  (day, month, year) =>
    inWords(day, months[month - 1] ?? String(month), year);
