import { parseDuration } from '../core/duration.js';

/** Days in a year, a month, a week, a day, an hour, a minute: close enough to tell which duration is longer. */
const DAYS = [365, 30.4, 7, 1, 1 / 24, 1 / 1440];

const approximateDays = (iso: string): number => (Object.values(parseDuration(iso) ?? {}) as number[]).reduce((sum, count, index) => sum + count * (DAYS[index] as number), 0);

/** An ISO 8601 duration in words of a language: `P13M` in English is "13 months", `P1Y6M` "1 year and 6 months". What is no duration stays as it is. */
export function durationInWords(iso: string, language: string): string {
  const duration = parseDuration(iso);
  if (!duration) return iso;
  const parts = Object.entries(duration).filter(([, count]) => count > 0);
  const shown = parts.length ? parts : [['days', 0] as const];
  const words = shown.map(([unit, count]) => new Intl.NumberFormat(language, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).format(count as number));
  return new Intl.ListFormat(language).format(words);
}

/** The longest of several ISO 8601 durations. */
export const longestDuration = (durations: readonly string[]): string => durations.toSorted((a, b) => approximateDays(b) - approximateDays(a))[0] ?? '';
