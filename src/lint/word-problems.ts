import { findPhrases, isWhole, longestFirst, type Found } from './find-phrase.js';
import type { WordProblem, WordRule } from './problem.js';
import { wordsOf } from './sentences.js';
import { wordListOf } from './words/lists.js';
import type { WordList } from './words/word-list.js';

/** A list, what it breaks, and what to write instead; `instead` is the right side of the list, where it has one. */
interface Rule {
  list: Exclude<keyof WordList, 'gloss'>;
  rule: WordRule;
  severity: WordProblem['severity'];
  say: (instead: string) => string;
  /** The label as a whole must be in the list: "Later" is a label, "later" is a word. */
  isLabel?: true;
}

const RULES: readonly Rule[] = [
  { list: 'jargon', rule: 'RD-3', severity: 'error', say: (instead) => `is a word of lawyers or engineers; write: ${instead}. Or explain it in brackets right behind it.` },
  { list: 'heavy', rule: 'RD-4', severity: 'warning', say: (instead) => `is stiff, or hides who does what; write: ${instead}.` },
  { list: 'vague', rule: 'DP-14', severity: 'warning', say: (instead) => `leaves the reader guessing; write: ${instead}.` },
  { list: 'shaming', rule: 'DP-12', severity: 'error', say: () => 'steers by feelings; say what happens on a yes and on a no, in the same tone.' },
  { list: 'urgency', rule: 'DP-35', severity: 'error', say: () => 'hurries the visitor; leave it out: there is always time to choose.' },
  { list: 'rewards', rule: 'DP-17', severity: 'error', say: () => 'is a reward for a yes; say what the data itself makes possible.' },
  { list: 'incentives', rule: 'DP-17', severity: 'warning', say: () => 'looks like a reward for a yes; say what the data itself makes possible.' },
  { list: 'later', rule: 'DP-11', severity: 'error', say: () => 'puts the question off; a no must be a no: write "Reject" or "No".', isLabel: true },
  { list: 'vagueAccepts', rule: 'DP-13', severity: 'error', say: () => 'does not say what it agrees to; write "Accept", "Agree" or "Yes".', isLabel: true },
  { list: 'doubleNegatives', rule: 'DP-30', severity: 'error', say: () => 'negates a negation; say what happens, and when it is on.' },
  { list: 'legitimateInterest', rule: 'DP-25', severity: 'error', say: () => 'is no ground for storing or reading on a device; ask, or leave the service out.' },
];

/** What needs no list: money, and clocks that run down. */
const SIGNS: readonly (Pick<Rule, 'rule' | 'severity' | 'say'> & { pattern: RegExp })[] = [
  { rule: 'DP-17', severity: 'error', pattern: /[€$£¥₹₩₪₴]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€$£¥₹₩₪₴]|(?:eur|usd|gbp|chf|zł|pln|kr|kč|ft|lei|lv)(?!\p{L}))|(?<!\d\s?)[-−–]\s?\d+\s?%/giu, say: () => 'is a price or a discount; keep money out of the question.' },
  { rule: 'DP-35', severity: 'error', pattern: /(?<!\d)\d{1,2}:\d{2}:\d{2}(?!\d)/g, say: () => 'looks like a countdown; leave it out: there is always time to choose.' },
];

const sorted = new WeakMap<object, readonly string[]>();

function phrasesOf(list: WordList[keyof WordList]): readonly string[] {
  const known = sorted.get(list);
  if (known) return known;
  const phrases = longestFirst(Array.isArray(list) ? (list as readonly string[]) : Object.keys(list));
  sorted.set(list, phrases);
  return phrases;
}

const problem = ({ rule, severity, say }: Pick<Rule, 'rule' | 'severity' | 'say'>, found: string, instead = ''): WordProblem => ({ rule, found, message: `"${found}" ${say(instead)}`, severity });

/** A plain explanation right behind a word: three words or more in brackets, or after "that is". */
function isExplained(text: string, { end }: Found, words: WordList, lang: string): boolean {
  const after = text.normalize('NFC').slice(end);
  const inBrackets = /^\s*[(（]([^)）]+)[)）]/u.exec(after)?.[1];
  if (inBrackets !== undefined) return wordsOf(inBrackets, lang).length >= 3;
  const [next] = findPhrases(after.slice(0, 60), phrasesOf(words.gloss));
  return next !== undefined && /^[\s,;:–—-]*$/.test(after.slice(0, next.end - next.found.length));
}

function problemsOf(rule: Rule, text: string, words: WordList, lang: string): WordProblem[] {
  const list = words[rule.list];
  const phrases = phrasesOf(list);
  if (rule.isLabel) return isWhole(text, phrases) ? [problem(rule, text.trim())] : [];
  if (Array.isArray(list)) return findPhrases(text, phrases).map(({ found }) => problem(rule, found));
  const instead = list as Readonly<Record<string, string>>;
  const said = findPhrases(text, phrases).filter((found) => instead[found.phrase] && !(rule.list === 'jargon' && isExplained(text, found, words, lang)));
  return said.map(({ phrase, found }) => problem(rule, found, instead[phrase]));
}

/**
 * Words of a text that need a second look: jargon, hedges, shaming, hurry, rewards, double negations, labels that hide a yes or a no.
 * Works word by word from lists, so it knows no context: what it finds wants a look, and what it does not find may still be wrong.
 * Whole lists: English, Dutch, German, French, Spanish, Italian, Polish. Lists of what pushes, without jargon and hedges: every other language of `i18n`.
 * Elsewhere only money and countdowns are found.
 */
export function wordProblems(text: string, lang: string): WordProblem[] {
  const words = wordListOf(lang);
  const signs = SIGNS.flatMap((sign) => Array.from(text.matchAll(sign.pattern), ([found]) => problem(sign, found)));
  return [...RULES.flatMap((rule) => problemsOf(rule, text, words, lang)), ...signs];
}
