import type { banner, choices, dialog, embed, table } from './en.js';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Words<T[K]> };

/** The units in which is said how long. */
export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute';
/** How long, in words: "13 months" for 13 of `month`. */
export type DurationWords = (count: number, unit: DurationUnit) => string;
/** A day in words: "22 November 2026"; months count from 1. */
export type DayWords = (day: number, month: number, year: number) => string;
/** Countries in words, by their two letters: those of the catalogue, the European ones, and those in which companies often are. */
export type CountryNames = Readonly<Record<
  | 'AE' | 'AT' | 'AU' | 'BE' | 'BG' | 'BR' | 'CA' | 'CH' | 'CN' | 'CY' | 'CZ' | 'DE' | 'DK' | 'EE' | 'ES' | 'FI' | 'FR' | 'GB' | 'GR' | 'HR' | 'HU' | 'IE'
  | 'IL' | 'IN' | 'IS' | 'IT' | 'JP' | 'LT' | 'LU' | 'LV' | 'MT' | 'NL' | 'NO' | 'NZ' | 'PL' | 'PT' | 'RO' | 'RU' | 'SE' | 'SG' | 'SI' | 'SK' | 'UA' | 'US',
  string
>>;

/**
 * How long, on which day and in which country is said by the browser (`Intl`), but Chromium (so Chrome and Edge too) has no data for Basque, Galician,
 * Icelandic, Irish, Maltese and Welsh: it would say that in the language of the browser, in the middle of our sentences. So these six have members of
 * their own for it, which no other language needs: `duration`, `countries` and `day`, all of them or none. Where they are given they are used in every
 * browser, so that all visitors read the same: what others know of Irish and Maltese is abbreviations ("13 m").
 */
interface OwnDurations {
  readonly duration?: DurationWords;
}

/** What layer one says: the first question. */
export type BannerTexts = Words<typeof banner> & OwnDurations;
/** What layers two and three say: the dialog. */
export type DialogTexts = Words<typeof dialog> & OwnDurations & { readonly countries?: CountryNames };
/** What stands in the place of a video, a map or a post. */
export type EmbedTexts = Words<typeof embed>;
/** What the page about one's own choices says. */
export type ChoicesTexts = Words<typeof choices> & { readonly day?: DayWords };
/** The words of the table of services. */
export type TableTexts = Words<typeof table>;

/** What the dialog and everything deeper say; comes in a file of its own, when one of them does. */
export interface DeepTexts {
  readonly dialog: DialogTexts;
  readonly embed: EmbedTexts;
  readonly choices: ChoicesTexts;
  readonly table: TableTexts;
}

/** All words of one language: none may be missing. */
export interface Texts extends DeepTexts {
  readonly banner: BannerTexts;
}
