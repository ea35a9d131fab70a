import type { Counts } from './counts.js';
import { limitsOf, mainPart, PER_ENGLISH_WORD } from './limits.js';

/** One way to measure how hard a text is. */
export interface Formula {
  /** What the field calls it. */
  name: string;
  /** Whether a high score means an easy text, or a low one. */
  better: 'high' | 'low';
  score: (counts: Counts) => number;
}

/** A formula, and the score a text must reach with it. */
export interface Gate {
  formula: Formula;
  gate: number;
}

/** English. 60 to 70 is plain English (Flesch 1948). */
const flesch: Formula = { name: 'Flesch Reading Ease', better: 'high', score: ({ averageSentence, syllablesPerWord }) => 206.835 - 1.015 * averageSentence - 84.6 * syllablesPerWord };
/** English, as an American school grade (Kincaid 1975). */
const kincaid: Formula = { name: 'Flesch-Kincaid Grade', better: 'low', score: ({ averageSentence, syllablesPerWord }) => 0.39 * averageSentence + 11.8 * syllablesPerWord - 15.59 };
/** Dutch (Douma 1960). */
const douma: Formula = { name: 'Flesch-Douma', better: 'high', score: ({ averageSentence, syllablesPerWord }) => 206.84 - 0.93 * averageSentence - 77 * syllablesPerWord };
/** German, as a school grade (Bamberger and Vanecek 1984, first formula). */
const wiener: Formula = {
  name: 'Wiener Sachtextformel 1',
  better: 'low',
  score: ({ averageSentence, longWords, oneSyllable, threeSyllables }) => 0.1935 * threeSyllables + 0.1672 * averageSentence + 0.1297 * longWords - 0.0327 * oneSyllable - 0.875,
};
/** French (Kandel and Moles 1958). */
const kandelMoles: Formula = { name: 'Kandel-Moles', better: 'high', score: ({ averageSentence, syllablesPerWord }) => 207 - 1.015 * averageSentence - 73.6 * syllablesPerWord };
/** Spanish (Szigriszt 1993, scale INFLESZ). */
const inflesz: Formula = { name: 'Szigriszt-Pazos (INFLESZ)', better: 'high', score: ({ averageSentence, syllablesPerWord }) => 206.835 - averageSentence - 62.3 * syllablesPerWord };
/** Italian, by letters (GULP 1988). */
const gulpease: Formula = { name: 'Gulpease', better: 'high', score: ({ sentences, letters, words }) => 89 + (300 * sentences - 10 * letters) / Math.max(1, words) };
/** Polish: long sentences and words of four syllables or more. */
const fogPl: Formula = { name: 'FOG-PL', better: 'low', score: ({ averageSentence, fourSyllables }) => 0.4 * (averageSentence + fourSyllables) };
/** Portuguese: Flesch, moved for the longer words. */
const fleschPt: Formula = { name: 'Flesch-pt', better: 'high', score: ({ averageSentence, syllablesPerWord }) => 248.835 - 1.015 * averageSentence - 84.6 * syllablesPerWord };
/** Any language in Latin, Cyrillic or Greek letters (Björnsson 1968). */
const lix: Formula = { name: 'LIX', better: 'low', score: ({ averageSentence, longWords }) => averageSentence + longWords };
/** Where the length of a word says nothing: the average sentence alone. */
const sentenceLength: Formula = { name: 'Average sentence length', better: 'low', score: ({ averageSentence }) => averageSentence };

const measuredBy = (formula: Formula, gate: number): readonly Gate[] => [{ formula, gate }];

/** Languages with a formula of their own; the first one is compared between languages. */
const OWN: Readonly<Record<string, readonly Gate[]>> = {
  en: [{ formula: flesch, gate: 60 }, { formula: kincaid, gate: 8 }],
  nl: measuredBy(douma, 60),
  de: measuredBy(wiener, 8),
  fr: measuredBy(kandelMoles, 60),
  es: measuredBy(inflesz, 55),
  it: measuredBy(gulpease, 60),
  pl: measuredBy(fogPl, 9),
  pt: measuredBy(fleschPt, 60),
};

/** LIX as it was made, for Swedish and its neighbours, and for a language we know nothing about. */
const USUAL_LIX = 40;
/**
 * The most a plain text may have where words are longer or shorter than in Swedish: 40, and what the plain sample of the language has more than the
 * Swedish one, in steps of five, at most 65. `test/lint/calibration.test.ts` holds that.
 */
export const LIX_GATES: Readonly<Record<string, number>> = {
  bg: 50, bs: 55, ca: 55, cs: 60, cy: 45, da: 40, el: 55, et: 45, eu: 65, fi: 65, ga: 55, gl: 55, hr: 55, hu: 60, id: 50, is: 45, lt: 65, lv: 50, mk: 55,
  mt: 50, nb: 45, nn: 45, no: 45, ro: 60, ru: 55, sk: 60, sl: 50, sq: 50, sr: 45, sv: 40, tr: 65, uk: 60,
};
const ALPHABETS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** Whether a text is written in letters whose number says something about a word. */
function isAlphabetic(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(ALPHABETS)?.length ?? 0) * 2 >= letters;
}

/**
 * What a text must reach in a language: its own formula, else LIX, else the average sentence alone (Japanese, Chinese, Korean, Hindi, Arabic, Hebrew,
 * Vietnamese, and other scripts). The gates are provisional: the samples are few, and a text with a good score is not yet an understood one (RD-6).
 */
export function gatesOf(lang: string, text: string): readonly Gate[] {
  const language = mainPart(lang);
  if (OWN[language]) return OWN[language];
  const isLengthAlone = language in PER_ENGLISH_WORD || !(language in LIX_GATES || isAlphabetic(text));
  return isLengthAlone ? measuredBy(sentenceLength, limitsOf(lang).averageSentence) : measuredBy(lix, LIX_GATES[language] ?? USUAL_LIX);
}
