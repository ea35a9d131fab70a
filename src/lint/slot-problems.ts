import type { Config } from '../core/config.js';
import type { WordProblem } from './problem.js';
import { fieldsOf, saidIn, type Facts } from './site-texts.js';

/** What every purpose says: what is done, with which data, for how long, what comes back, and what a no changes. */
const SLOTS = ['why', 'data', 'youGet', 'ifNot', 'keptFor'];

const unwritten = (path: string): WordProblem => ({
  rule: 'RD-5',
  path,
  found: '',
  message: 'Nothing is said here; a purpose says what is done, with which data, for how long, what the visitor gets, and what a no changes.',
  severity: 'error',
});
const unspoken = (path: string, lang: string): WordProblem => ({ rule: 'DP-28', path, found: '', message: `There is no text in "${lang}"; write one, or the visitor reads two languages at once.`, severity: 'error' });

/** Whether a text or a list is there, but in other languages only. */
function isElsewhere(value: unknown, lang: string): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || saidIn(value, lang).length) return false;
  return Object.values(value).some((text) => saidIn(text, lang).length > 0);
}

function problemOf(path: string, isSlot: boolean, value: unknown, lang: string): WordProblem[] {
  if (isElsewhere(value, lang)) return [unspoken(path, lang)];
  return isSlot && !saidIn(value, lang).length ? [unwritten(path)] : [];
}

/** Words that are missing: a slot of a purpose that says nothing (RD-5), and a text that is not in this language (DP-28). */
export function slotProblems(config: Partial<Config>, lang: string): WordProblem[] {
  const problems = (place: string, path: string, fields: readonly string[], facts: Facts): WordProblem[] => {
    const slots = place === 'purposes' ? SLOTS : [];
    return [...new Set([...fields, ...slots])].flatMap((field) => problemOf(`${path}.${field}`, slots.includes(field), facts[field], lang));
  };
  return fieldsOf(config).flatMap(({ place, path, fields, facts }) => problems(place, path, fields, facts));
}
