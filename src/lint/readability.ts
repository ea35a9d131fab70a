import { countsOf, type Unit } from './counts.js';
import { gatesOf, type Gate } from './formulas.js';
import { limitsOf } from './limits.js';
import type { WordProblem } from './problem.js';
import { sentenceProblems } from './sentence-problems.js';

/** What one formula says of a text. */
export interface FormulaScore {
  /** The name of the formula. */
  formula: string;
  score: number;
  /** What the score must reach. */
  gate: number;
  /** Whether a high score means an easy text, or a low one. */
  better: 'high' | 'low';
  passes: boolean;
}

/** How hard a text is to read, with the numbers it was worked out from (RD-6). */
export interface Readability {
  /** What is counted as a word: `characters` in Chinese and Japanese, which put no space between words. */
  unit: Unit;
  /** Words, or characters where those are the unit. */
  words: number;
  sentences: number;
  /** Words in a sentence, on average. */
  averageSentence: number;
  /** Words in the longest sentence. */
  longestSentence: number;
  /** Syllables in a word, on average. Counted by groups of vowels, so it is close and not exact; means nothing in scripts without vowels. */
  syllablesPerWord: number;
  /** Per cent of the words with more than six letters. */
  longWords: number;
  /** What the formulas of the language say, its own one first. Empty where the text is too short for one: under 30 words or 3 sentences (RD-1). */
  scores: readonly FormulaScore[];
  /** Sentences that are too long (RD-2), and gates that are missed (DP-32). */
  problems: readonly WordProblem[];
  /** Whether no problem is an error. It is a floor, and no proof: whether people understand a text only people can say. */
  isPlain: boolean;
}

const rounded = (number: number): number => Math.round(number * 10) / 10;

function missed({ formula, score, gate, better }: FormulaScore): WordProblem {
  const found = `${formula} ${rounded(score)}`;
  const message = `${found}, where ${gate} is the ${better === 'high' ? 'least' : 'most'}; write shorter sentences, and shorter, everyday words.`;
  return { rule: 'DP-32', found, message, severity: 'error' };
}

/** Measures a text, most usefully all that one layer or one purpose says, in a language given by its BCP 47 tag. Never throws on a text. */
export function readability(text: string, lang: string): Readability {
  const limits = limitsOf(lang);
  const counts = countsOf(text, lang, limits.unit);
  const { words, sentences, averageSentence, longestSentence, syllablesPerWord, longWords } = counts;
  const isLongEnough = words >= limits.leastForFormula && sentences >= 3;
  const scoreOf = ({ formula: { name, better, score }, gate }: Gate): FormulaScore => {
    const reached = score(counts);
    return { formula: name, score: reached, gate, better, passes: better === 'high' ? reached >= gate : reached <= gate };
  };
  const scores = isLongEnough ? gatesOf(lang, text).map(scoreOf) : [];
  const problems = [...sentenceProblems(text, lang), ...scores.filter(({ passes }) => !passes).map(missed)];
  const isPlain = problems.every(({ severity }) => severity !== 'error');
  return { unit: limits.unit, words, sentences, averageSentence, longestSentence, syllablesPerWord, longWords, scores, problems, isPlain };
}
