/** Where a phrase of a list stands in a text. */
export interface Found {
  /** As the list has it. */
  phrase: string;
  /** As the text has it. */
  found: string;
  /** Where what follows begins. */
  end: number;
}

/** What words are made of. Marks too: in Hindi they are vowels. */
const LETTER = '\\p{L}\\p{M}\\p{N}';
const GAP = `(?:\\s+[${LETTER}'-]+){0,3}\\s+`;
/** Chinese and Japanese have no spaces: beside such a letter a word may begin and end. */
const UNSPACED = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}';
const [STARTS_UNSPACED, ENDS_UNSPACED] = [new RegExp(`^[${UNSPACED}]`, 'u'), new RegExp(`[${UNSPACED}]$`, 'u')];
const GOES_ON = `(?![${UNSPACED}])[${LETTER}]`;

const escaped = (part: string): string => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[\\p{L}\\p{M}]*').replace(/ /g, '\\s+');
const sourceOf = (phrase: string): string => phrase.split(' ... ').map(escaped).join(GAP);
/** Straight apostrophes, as the lists have them; and the Turkish capital İ, which is no capital i to a pattern. */
const plain = (text: string): string => text.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/İ/g, 'i');

/** A phrase as a pattern: whole words, where its language has words. */
const wholeOf = (phrase: string): string => `${STARTS_UNSPACED.test(phrase) ? '' : `(?<!${GOES_ON})`}(${sourceOf(phrase)})${ENDS_UNSPACED.test(phrase) ? '' : `(?!${GOES_ON})`}`;

const patterns = new WeakMap<readonly string[], RegExp>();

/** One pattern for a whole list, the longest phrase first, so that a phrase inside another is found once. */
function patternOf(phrases: readonly string[]): RegExp {
  const known = patterns.get(phrases);
  if (known) return known;
  const pattern = new RegExp(phrases.map((phrase) => wholeOf(plain(phrase))).join('|'), 'giu');
  patterns.set(phrases, pattern);
  return pattern;
}

/** Lists with the longest phrases first. */
export const longestFirst = (phrases: readonly string[]): readonly string[] => phrases.toSorted((a, b) => b.length - a.length);

/** Every place of a text where a phrase of the list stands. Give the list as `longestFirst` made it. */
export function findPhrases(text: string, phrases: readonly string[]): Found[] {
  if (!phrases.length) return [];
  return Array.from(plain(text).matchAll(patternOf(phrases)), (match) => {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    return { phrase: phrases[index] as string, found: match[0], end: match.index + match[0].length };
  });
}

/** Whether the text as a whole is one of the phrases, but for marks around it: a label. */
export function isWhole(text: string, phrases: readonly string[]): boolean {
  const bare = plain(text).toLowerCase().replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
  return phrases.some((phrase) => plain(phrase) === bare);
}
