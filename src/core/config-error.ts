/** One thing wrong with a config. */
export interface ConfigProblem {
  /** Where: `purposes.analytics.keptFor`. */
  path: string;
  /** What was found there, and what to write instead, in a sentence. */
  message: string;
}

/** A config that cannot be used: the only error that is thrown, with every problem at once. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super(`The Zgoda config has ${count}:\n${problems.map(({ path, message }) => `- ${path || 'config'}: ${message}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}
