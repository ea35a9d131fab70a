import { writeCounts } from './ci-counts.mjs';

const testsOf = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(testsOf)];

/** Web Test Runner reporter: writes the counts. A file that did not load counts as one failed test. */
export const ciWtrReporter = () => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => testsOf(testResults)).filter(({ skipped }) => !skipped);
    const broken = sessions.filter(({ passed, testResults }) => !passed && testsOf(testResults).every((one) => one.passed || one.skipped));
    const passed = tests.filter((one) => one.passed).length;
    writeCounts({ passed, failed: tests.length - passed + broken.length });
  },
});
