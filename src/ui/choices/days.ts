import type { Config } from '../../core/config.js';
import { lifetimeOf } from '../../core/decide.js';
import type { StoredChoice } from '../../core/record.js';
import type { DayWords } from '../../i18n/texts.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

const isDay = (at: string): boolean => at.length === 10;

/** The day of a day or a time (UTC, ISO 8601), as `2026-11-22`. A day is the same everywhere; a time is told by the clock of the visitor. */
function dayOf(at: string): string {
  const date = new Date(at);
  return isDay(at) ? at : new Date(date.getTime() - date.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
}

/** "22 November 2026" for a day or a time, in the own words of a language where it gives them; `2026-11-22` where nobody here can say it in the language. */
export function dayInWords(at: string, language: string, own?: DayWords): string {
  const iso = dayOf(at);
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  if (own) return own(day, month, year);
  return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)) : iso;
}

/** The first day on which an answer no longer holds, as `2026-11-22`: answers are counted from the day on which they were given. */
export function asksAgainOn({ at, value }: Pick<StoredChoice, 'at' | 'value'>, config: Config): string {
  return new Date(Date.parse(at.slice(0, 10)) + lifetimeOf(config, value) * DAY).toISOString().slice(0, 10);
}
