import { writeCounts } from './ci-counts.mjs';

const testsOf = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(testsOf)];

/** At the very end: the runner draws its progress over what is said before. */
const sayAtTheEnd = (lines) => process.once('exit', () => lines.length && console.log(lines.join('\n')));

/** Web Test Runner reporter: writes the counts, and names what was skipped. A file that did not load counts as one failed test. */
export const ciWtrReporter = () => ({
  onTestRunFinished({ sessions }) {
    const all = sessions.flatMap(({ testResults }) => testsOf(testResults));
    const tests = all.filter(({ skipped }) => !skipped);
    sayAtTheEnd(all.filter(({ skipped }) => skipped).map(({ name }) => `skipped: ${name}`));
    const broken = sessions.filter(({ passed, testResults }) => !passed && testsOf(testResults).every((one) => one.passed || one.skipped));
    const passed = tests.filter((one) => one.passed).length;
    writeCounts({ passed, failed: tests.length - passed + broken.length });
  },
});
