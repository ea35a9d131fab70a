import { lengthOf } from './counts.js';
import { limitsOf } from './limits.js';
import type { WordProblem } from './problem.js';
import { sentencesOf } from './sentences.js';

const SHOWN = 60;
const start = (sentence: string): string => (sentence.length > SHOWN ? `${sentence.slice(0, SHOWN)}…` : sentence);

/** Sentences over 20 words (a warning) and over 25 (an error), and an average over 15 where there are three or more (a warning): RD-2. */
export function sentenceProblems(text: string, lang: string): WordProblem[] {
  const { unit, longestSentence, longSentence, averageSentence } = limitsOf(lang);
  const sentences = sentencesOf(text, lang).map((sentence) => ({ sentence, length: lengthOf(sentence, lang, unit) }));
  const long = sentences.filter(({ length }) => length > longSentence).map(({ sentence, length }): WordProblem => {
    const message = `"${start(sentence)}" has ${length} ${unit}; make it two sentences, of ${longSentence} ${unit} at most.`;
    return { rule: 'RD-2', found: sentence, message, severity: length > longestSentence ? 'error' : 'warning' };
  });
  const average = sentences.reduce((sum, { length }) => sum + length, 0) / sentences.length;
  if (sentences.length < 3 || average <= averageSentence) return long;
  const found = `${average.toFixed(1)} ${unit} a sentence`;
  return [...long, { rule: 'RD-2', found, message: `The sentences have ${average.toFixed(1)} ${unit} on average; bring that down to ${averageSentence}.`, severity: 'warning' }];
}
