/** Checks of words, for tests, editors and the command line: plain language and dark patterns. Pure: runs in Node and in browsers, and reads no page. */

/** Measures how hard a text is to read in its language, and says whether it is plain. */
export { readability } from './lint/readability.js';
export type { FormulaScore, Readability } from './lint/readability.js';
/** Says how much worse a translation reads than its source, each against the gate of its own language, and how much is allowed. */
export { MOST_WORSE, worseThanSource } from './lint/compare.js';
/** Finds words that need a second look: jargon, hedges, shaming, hurry, rewards, double negations. */
export { wordProblems } from './lint/word-problems.js';
export type { WordProblem, WordRule } from './lint/problem.js';
/** Finds what needs a second look in the words of a site's config, each with its path. */
export { configWords } from './lint/config-words.js';
