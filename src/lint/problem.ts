/** A rule about words: the number it has in the list of dark patterns (DP) or of plain language (RD). */
export type WordRule = 'DP-11' | 'DP-12' | 'DP-13' | 'DP-14' | 'DP-17' | 'DP-25' | 'DP-28' | 'DP-30' | 'DP-32' | 'DP-35' | 'RD-2' | 'RD-3' | 'RD-4' | 'RD-5';

/** One thing about a text that needs a second look. That nothing is found does not mean that the text is lawful. */
export interface WordProblem {
  rule: WordRule;
  /** Where, in a config: `purposes.analytics.why`. */
  path?: string;
  /** The words, or the number, that were found. */
  found: string;
  /** What was found and what to write instead, in a sentence. */
  message: string;
  severity: 'error' | 'warning';
}
