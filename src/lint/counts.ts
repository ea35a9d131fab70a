import { charactersOf, sentencesOf, wordsOf } from './sentences.js';
import { syllablesIn } from './syllables.js';

/** What the formulas are made of. */
export interface Counts {
  /** Words; letters and digits where the unit is characters. */
  words: number;
  sentences: number;
  /** Words in a sentence, on average. */
  averageSentence: number;
  /** Words in the longest sentence. */
  longestSentence: number;
  /** Letters and digits in all. */
  letters: number;
  /** Syllables in a word, on average. */
  syllablesPerWord: number;
  /** Per cent of the words with more than six letters. */
  longWords: number;
  /** Per cent of the words with one syllable. */
  oneSyllable: number;
  /** Per cent of the words with three syllables or more. */
  threeSyllables: number;
  /** Per cent of the words with four syllables or more. */
  fourSyllables: number;
}

/** What a language is counted in: words, or characters where words have no spaces between them. */
export type Unit = 'words' | 'characters';

const divided = (part: number, whole: number): number => (whole ? part / whole : 0);

/** How long a text is, in words or in characters. */
export const lengthOf = (text: string, lang: string, unit: Unit): number => (unit === 'characters' ? charactersOf(text) : wordsOf(text, lang)).length;

/** Counts a text once for all formulas. */
export function countsOf(text: string, lang: string, unit: Unit): Counts {
  const lengths = sentencesOf(text, lang).map((sentence) => lengthOf(sentence, lang, unit));
  const units = lengths.reduce((sum, length) => sum + length, 0);
  const words = wordsOf(text, lang);
  const syllables = words.map((word) => syllablesIn(word, lang));
  const share = (matching: readonly unknown[]): number => 100 * divided(matching.length, words.length);
  return {
    words: units,
    sentences: lengths.length,
    averageSentence: divided(units, lengths.length),
    longestSentence: Math.max(0, ...lengths),
    letters: charactersOf(text).length,
    syllablesPerWord: divided(syllables.reduce((sum, count) => sum + count, 0), words.length),
    longWords: share(words.filter((word) => charactersOf(word).length > 6)),
    oneSyllable: share(syllables.filter((count) => count === 1)),
    threeSyllables: share(syllables.filter((count) => count >= 3)),
    fourSyllables: share(syllables.filter((count) => count >= 4)),
  };
}
