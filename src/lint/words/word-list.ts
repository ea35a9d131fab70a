/**
 * The words of one language that need a second look. `*` stands for any ending (`process*`), ` ... ` for up to three words between
 * (`don't ... not`); case does not matter, and words are matched whole. Where a list has two sides, the right one is what to write instead;
 * nothing there allows a longer phrase ("how often") that holds a word of the list ("often").
 */
export interface WordList {
  /** Words of lawyers and engineers (RD-3). Allowed where an explanation follows: in brackets, or after one of `gloss`. */
  jargon: Readonly<Record<string, string>>;
  /** What opens an explanation: "that is". */
  gloss: readonly string[];
  /** Stiff turns of phrase, passives that hide who acts, nouns for verbs (RD-4). */
  heavy: Readonly<Record<string, string>>;
  /** Hedges and vague words (DP-14). */
  vague: Readonly<Record<string, string>>;
  /** What makes a no feel wrong, or praises the yes (DP-12). */
  shaming: readonly string[];
  /** What hurries (DP-35). */
  urgency: readonly string[];
  /** What pays for the yes, whoever says it: a coupon, a prize (DP-17). */
  rewards: readonly string[];
  /** What may be a reward, and may be what the shop sells: gifts (DP-17). */
  incentives: readonly string[];
  /** Whole labels that put the question off instead of taking a no (DP-11). */
  later: readonly string[];
  /** Whole labels that do not say that they are a yes (DP-13). */
  vagueAccepts: readonly string[];
  /** Negations of negations (DP-30). */
  doubleNegatives: readonly string[];
  /** The basis that storage on a device cannot have (DP-25). */
  legitimateInterest: readonly string[];
}
