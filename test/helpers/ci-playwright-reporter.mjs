import { writeCounts } from './ci-counts.mjs';

/** A test by its title, and why it does not run where it was to. */
function told(test) {
  const reasons = test.annotations.filter(({ type }) => type === 'skip').map(({ description }) => description);
  return `${test.title} (not in ${test.parent.project()?.name}: ${reasons.join(', ')})`;
}

/** Playwright reporter: names what was skipped, with the reason, and writes the counts. Errors outside the tests (a file, the server) count as one failed test. */
export default class CiPlaywrightReporter {
  #tests = new Map();
  #isBroken = false;

  onTestEnd(test) {
    this.#tests.set(test.id, test);
  }

  onError() {
    this.#isBroken = true;
  }

  onEnd() {
    const tests = [...this.#tests.values()];
    for (const test of tests) if (test.outcome() === 'skipped') console.log(`skipped: ${told(test)}`);
    const outcomes = tests.map((test) => test.outcome());
    const count = (...words) => outcomes.filter((outcome) => words.includes(outcome)).length;
    writeCounts({ passed: count('expected'), failed: count('unexpected', 'flaky') + Number(this.#isBroken) });
  }

  printsToStdio() {
    return false;
  }
}
