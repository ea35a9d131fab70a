import { writeCounts } from './ci-counts.mjs';

/** The tests of a file, each with the titles above it. */
const testsOf = (suite, above = []) => [
  ...(suite?.tests ?? []).map((test) => ({ ...test, title: [...above, test.name].join(' › ') })),
  ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner, [...above, inner.name])),
];

/** At the very end: the runner draws its progress over what is said before. */
const sayAtTheEnd = (lines) => process.once('exit', () => lines.length && console.log(lines.join('\n')));

const wordsOf = ({ name, message, expected, actual, stack }) =>
  [`${name ?? 'Error'}: ${message}`, ...(expected === undefined && actual === undefined ? [] : [`wanted ${expected}, found ${actual}`]), stack ?? ''].join('\n');

/** What failed in a file: its tests, or what kept it from loading. */
function faultsOf({ testFile, passed, errors, testResults }) {
  const faults = testsOf(testResults)
    .filter((test) => !test.passed && !test.skipped)
    .map(({ title, error }) => `${testFile}: ${title}\n${error ? wordsOf(error) : ''}`);
  return passed || faults.length ? faults : [`${testFile}\n${errors.map(wordsOf).join('\n')}`];
}

/** Web Test Runner reporter: writes the counts, and names what was skipped. A file that did not load counts as one failed test. */
export const ciWtrReporter = () => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => testsOf(testResults));
    sayAtTheEnd(tests.filter(({ skipped }) => skipped).map(({ name }) => `skipped: ${name}`));
    const faults = sessions.flatMap(faultsOf);
    writeCounts({ passed: tests.filter(({ passed, skipped }) => passed && !skipped).length, failed: faults.length, faults });
  },
});
