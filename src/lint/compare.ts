import type { FormulaScore, Readability } from './readability.js';

/** How much worse than its source a translation may be (RD-7): 15 per cent. */
export const MOST_WORSE = 0.15;

/** How far a score is from its gate: 1 at the gate, more where the text is easier. Scores below nothing count as nothing. */
function reach({ score, gate, better }: FormulaScore): number {
  return better === 'high' ? Math.max(0, score) / gate : gate / Math.max(score, 1);
}

/**
 * How much worse a translation reads than its source, each measured by the first formula of its language against its own gate: 0.2 is 20 per cent worse,
 * below nothing is better. `undefined` where one of them is too short for a formula. More than `MOST_WORSE` is too much (RD-7).
 */
export function worseThanSource(translation: Readability, source: Readability): number | undefined {
  const [[ours], [theirs]] = [translation.scores, source.scores];
  return ours && theirs && 1 - reach(ours) / reach(theirs);
}
