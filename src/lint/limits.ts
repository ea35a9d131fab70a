import type { Unit } from './counts.js';

/** The lengths a text may have, in the unit of its language. */
export interface Limits {
  unit: Unit;
  /** A sentence longer than this is an error. */
  longestSentence: number;
  /** A sentence longer than this is a warning. */
  longSentence: number;
  /** The average sentence of a text. */
  averageSentence: number;
  /** All that is said about one purpose on layers one and two. */
  purpose: number;
  /** What stands on layer one. */
  layer: number;
  /** The shortest text a formula says something about (RD-1). */
  leastForFormula: number;
}

/** In words (RD-2, RD-1). Sentences of up to 25 words: GOV.UK; an average of 15: readability guidelines. */
const IN_WORDS = { longestSentence: 25, longSentence: 20, averageSentence: 15, purpose: 60, layer: 90, leastForFormula: 30 };

/**
 * How much of a language says what one English word says, where length is all that is measured: characters in Japanese and Chinese, else words.
 * From the plain samples of `test/lint/samples.ts`, and a little more where ordinary texts have longer words.
 */
export const PER_ENGLISH_WORD: Readonly<Record<string, { unit: Unit; ratio: number }>> = {
  ja: { unit: 'characters', ratio: 2.4 },
  zh: { unit: 'characters', ratio: 1.6 },
  ko: { unit: 'words', ratio: 0.75 },
  hi: { unit: 'words', ratio: 1.1 },
  ar: { unit: 'words', ratio: 0.85 },
  he: { unit: 'words', ratio: 0.85 },
  vi: { unit: 'words', ratio: 1.15 },
};

/** The main part of a tag: `zh` of `zh-Hant`. */
export const mainPart = (lang: string): string => (lang.split('-')[0] as string).toLowerCase();

/** The limits of a language: those of English, but where length is all that is measured in units of that language. */
export function limitsOf(lang: string): Limits {
  const { unit, ratio } = PER_ENGLISH_WORD[mainPart(lang)] ?? { unit: 'words', ratio: 1 };
  const scaled = Object.fromEntries(Object.entries(IN_WORDS).map(([name, limit]) => [name, Math.round(limit * ratio)])) as typeof IN_WORDS;
  return { unit, ...scaled };
}
