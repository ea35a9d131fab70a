import { writeCounts } from './ci-counts.mjs';

/** Playwright reporter: writes the counts. Errors outside the tests (a file, the server) count as one failed test. */
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
    const outcomes = [...this.#tests.values()].map((test) => test.outcome());
    const count = (...words) => outcomes.filter((outcome) => words.includes(outcome)).length;
    writeCounts({ passed: count('expected'), failed: count('unexpected', 'flaky') + Number(this.#isBroken) });
  }

  printsToStdio() {
    return false;
  }
}
