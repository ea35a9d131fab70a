import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (name) => path.join('node_modules', '.bin', name);

/**
 * What `npm test` runs, in this order. A suite that counts its own tests writes `{ passed, failed }` to the file in
 * ZGODA_COUNTS; every other one is a single test.
 */
const SUITES = [
  { name: 'build', command: ['npm', 'run', 'build'] },
  { name: 'lint', command: [tool('eslint'), '.'] },
  { name: 'types', command: [tool('tsc'), '--project', 'tsconfig.json'] },
  { name: 'types-e2e', command: [tool('tsc'), '--project', 'test/e2e'] },
  { name: 'types-public', command: [tool('tsc'), '--project', 'test/types'] },
  { name: 'rules', command: (counts) => nodeTest(counts, 'test/import-rules.test.mjs', 'scripts/minify-css.test.mjs', 'scripts/find-browser.test.mjs'), counts: true },
  { name: 'sizes', command: (counts) => nodeTest(counts, 'test/sizes.test.mjs'), counts: true },
  { name: 'package', command: (counts) => nodeTest(counts, 'test/package/package.test.mjs'), counts: true },
  { name: 'unit', command: [tool('wtr'), '--config', 'wtr.config.mjs'], counts: true },
  { name: 'e2e', command: [tool('playwright'), 'test', '--project=chromium'], counts: true },
  { name: 'measure', command: [tool('playwright'), 'test', '--project=measure', '--workers=1'], counts: true },
];

function nodeTest(counts, ...files) {
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./test/helpers/ci-node-reporter.mjs', `--test-reporter-destination=${counts}`];
  return ['node', '--test', ...reporters, ...files];
}

function run([command, ...words], counts) {
  // npm and the tools are .cmd files on Windows, which only a shell starts.
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', env: { ...process.env, ZGODA_COUNTS: counts } };
  return new Promise((resolve) => {
    spawn(command, words, options)
      .on('error', (error) => resolve(console.error(error.message)))
      .on('exit', (code) => resolve(code === 0));
  });
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A suite that crashed, or ran no test at all, is one failed test: silence is no success. */
function resultOf(suite, succeeded, file) {
  const single = succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = suite.counts ? (readCounts(file) ?? { passed: 0, failed: 0 }) : single;
  const isSound = counts.failed > 0 || (succeeded && counts.passed > 0);
  return isSound ? counts : { ...counts, failed: 1 };
}

async function runSuite(suite, folder) {
  console.log(`\n── ${suite.name} ──`);
  const file = path.join(folder, `${suite.name}.json`);
  const command = typeof suite.command === 'function' ? suite.command(file) : suite.command;
  return resultOf(suite, Boolean(await run(command, file)), file);
}

async function runAll(suites) {
  const folder = mkdtempSync(path.join(tmpdir(), 'zgoda-test-'));
  const results = [];
  for (const suite of suites) results.push({ name: suite.name, ...(await runSuite(suite, folder)) });
  rmSync(folder, { recursive: true, force: true });
  return results;
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log('');
  for (const { name, passed, failed } of results) console.log(`${failed ? '✖' : '✔'} ${name.padEnd(14)} ${passed} passed, ${failed} failed`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
}

const wishes = process.argv.slice(2);
const unknown = wishes.filter((wish) => !SUITES.some(({ name }) => name === wish));
if (unknown.length) {
  console.error(`There is no suite ${unknown.join(', ')}; there are: ${SUITES.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
} else {
  report(await runAll(wishes.length ? SUITES.filter(({ name }) => wishes.includes(name)) : SUITES));
}
