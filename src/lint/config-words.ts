import type { Config } from '../core/config.js';
import { lengthOf } from './counts.js';
import { limitsOf } from './limits.js';
import type { WordProblem } from './problem.js';
import { readability } from './readability.js';
import { sentenceProblems } from './sentence-problems.js';
import { joined } from './sentences.js';
import { siteTexts, type SiteText } from './site-texts.js';
import { slotProblems } from './slot-problems.js';
import { wordProblems } from './word-problems.js';

/** What is made of sentences. */
const BODY = ['intro', 'why', 'youGet', 'ifNot', 'reason', 'needs'];
/** What stands on layer one. */
const LAYER_ONE = ['why', 'youGet'];

/** Where no yes is asked for, or only data is listed: a voucher that is named there rewards nobody. */
const isUnasked = ({ part, field }: SiteText): boolean => part.startsWith('necessary.') || field === 'data';

const at = (path: string, problems: readonly WordProblem[]): WordProblem[] => problems.map((problem) => ({ ...problem, path }));
const bodyOf = (texts: readonly SiteText[]): string => joined(texts.filter(({ field }) => BODY.includes(field)).map(({ text }) => text));
const lengthIn = (texts: readonly SiteText[], lang: string): number => texts.reduce((sum, { text }) => sum + lengthOf(text, lang, limitsOf(lang).unit), 0);
const gatesMissed = (text: string, lang: string): WordProblem[] => readability(text, lang).problems.filter(({ rule }) => rule === 'DP-32');

/** One text, where it stands (DP-17 is advice where nobody can be rewarded). */
function textProblems(site: SiteText, lang: string): WordProblem[] {
  const problems = at(site.path, [...wordProblems(site.text, lang), ...sentenceProblems(site.text, lang)]);
  return isUnasked(site) ? problems.map((problem) => (problem.rule === 'DP-17' ? { ...problem, severity: 'warning' } : problem)) : problems;
}

/** A purpose as a whole: its length (RD-2) and how hard it is to read (DP-32). */
function purposeProblems(path: string, texts: readonly SiteText[], lang: string): WordProblem[] {
  const { purpose, unit } = limitsOf(lang);
  const own = texts.filter(({ part, field }) => part === path && field !== 'title');
  const length = lengthIn(own, lang);
  const message = `This purpose is told in ${length} ${unit}; ${purpose} are the most: say what matters, and leave the rest to the privacy policy.`;
  const tooLong: WordProblem[] = length > purpose ? [{ rule: 'RD-2', path, found: `${length} ${unit}`, message, severity: 'error' }] : [];
  return [...tooLong, ...at(path, gatesMissed(bodyOf(own), lang))];
}

/** All purposes together, as layer one shows them (RD-2), and all sentences together (DP-32). */
function wholeProblems(texts: readonly SiteText[], lang: string): WordProblem[] {
  const { layer, unit } = limitsOf(lang);
  const length = lengthIn(texts.filter(({ part, field }) => part.startsWith('purposes.') && LAYER_ONE.includes(field)), lang);
  const message = `The purposes fill the first question with ${length} ${unit}; ${layer} are the most a visitor reads: shorten "why" and "youGet", or ask for less.`;
  const tooLong: WordProblem[] = length > layer ? [{ rule: 'RD-2', path: 'purposes', found: `${length} ${unit}`, message, severity: 'warning' }] : [];
  return [...tooLong, ...at('purposes', gatesMissed(bodyOf(texts), lang))];
}

/**
 * What needs a second look in the words a site wrote itself, each with its path: the words of every text (as `wordProblems`), long sentences, a purpose of
 * more than 60 words (RD-2), missing words (RD-5, DP-28), and how hard the whole is to read (DP-32). A text by language is taken in `lang`, a BCP 47 tag.
 */
export function configWords(config: Partial<Config>, lang: string): WordProblem[] {
  const texts = siteTexts(config, lang);
  const each = texts.flatMap((site) => textProblems(site, lang));
  const purposes = Object.keys(config.purposes ?? {}).flatMap((name) => purposeProblems(`purposes.${name}`, texts, lang));
  const isHardSomewhere = purposes.some(({ rule }) => rule === 'DP-32');
  const whole = wholeProblems(texts, lang).filter(({ rule }) => rule !== 'DP-32' || !isHardSomewhere);
  return [...slotProblems(config, lang), ...each, ...purposes, ...whole];
}
