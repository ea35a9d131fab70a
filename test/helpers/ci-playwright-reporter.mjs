import { stripVTControlCharacters } from 'node:util';
import { writeCounts } from './ci-counts.mjs';

/** A test by its title, and why it does not run where it was to. */
function told(test) {
  const reasons = test.annotations.filter(({ type }) => type === 'skip').map(({ description }) => description);
  return `${test.title} (not in ${test.parent.project()?.name}: ${reasons.join(', ')})`;
}

const wordsOf = (errors) => stripVTControlCharacters(errors.map(({ message, value, snippet }) => [message ?? value, snippet].join('\n')).join('\n'));

/** A test that failed: where it stands, its titles, and what it met. */
function faultOf(test) {
  const { file, line } = test.location;
  return `${file}:${line} › ${test.titlePath().slice(3).join(' › ')}\n${wordsOf(test.results.at(-1)?.errors ?? [])}`;
}

/** Playwright reporter: names what was skipped, with the reason, and writes the counts. Errors outside the tests (a file, the server) count as one failed test. */
export default class CiPlaywrightReporter {
  #tests = new Map();
  #errors = [];

  onTestEnd(test) {
    this.#tests.set(test.id, test);
  }

  onError(error) {
    this.#errors.push(error);
  }

  onEnd() {
    const tests = [...this.#tests.values()];
    const withOutcome = (...words) => tests.filter((test) => words.includes(test.outcome()));
    for (const test of withOutcome('skipped')) console.log(`skipped: ${told(test)}`);
    const failed = withOutcome('unexpected', 'flaky').map(faultOf);
    const faults = this.#errors.length ? [...failed, wordsOf(this.#errors)] : failed;
    writeCounts({ passed: withOutcome('expected').length, failed: faults.length, faults });
  }

  printsToStdio() {
    return false;
  }
}
