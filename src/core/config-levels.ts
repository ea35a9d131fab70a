/** Checks the steps of "how much data for how much service". The config may be broken elsewhere. */
import type { ConfigProblem } from './config-error.js';
import { isObject, wordsIn } from './config-shape.js';

/** The first step must need nothing: whoever picks the least has refused everything (DP-1). */
const firstProblems = (first: unknown): ConfigProblem[] =>
  isObject(first) && wordsIn(first.purposes).length ? [{ path: 'levels.0.purposes', message: 'the first step is the least there is: write [], and put these purposes into the next step.' }] : [];

/** Purposes that a step names and that are not there. */
function unknownPurposes(level: unknown, index: number, known: readonly string[]): ConfigProblem[] {
  if (!isObject(level)) return [];
  return wordsIn(level.purposes).flatMap((name, at) => (known.includes(name) ? [] : [{ path: `levels.${index}.purposes.${at}`, message: `"${name}" is not one of the purposes: ${known.join(', ')}.` }]));
}

/** Two steps with the same purposes: nobody could tell them apart. */
function sameProblems(levels: readonly unknown[]): ConfigProblem[] {
  const keys = levels.map((level) => (isObject(level) ? wordsIn(level.purposes).toSorted().join() : undefined));
  return keys.flatMap((key, index) => (key !== undefined && keys.indexOf(key) < index ? [{ path: `levels.${index}.purposes`, message: `names the same purposes as step ${keys.indexOf(key) + 1}; change one of the two or leave it out.` }] : []));
}

/** What is wrong with the levels of a config. */
export function levelProblems({ levels, purposes }: Record<string, unknown>): ConfigProblem[] {
  if (!Array.isArray(levels)) return [];
  const known = isObject(purposes) ? Object.keys(purposes) : [];
  return [...firstProblems(levels[0]), ...levels.flatMap((level, index) => unknownPurposes(level, index, known)), ...sameProblems(levels)];
}
