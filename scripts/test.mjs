import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEngine, installEngines, reasonWithout } from './find-engines.mjs';
import { installHeadlessShell } from './headless-shell.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (name) => path.join('node_modules', '.bin', name);

/**
 * What `npm test` runs, in this order; those that read files only, two at a time (`isReading`). A suite that counts its own tests writes `{ passed, failed, faults }` to the file
 * in ZGODA_COUNTS; every other one is a single test. A suite in an engine that cannot be had is skipped by name; without Chromium nothing is skipped, but fails.
 */
const SUITES = [
  { name: 'build', command: ['npm', 'run', 'build'] },
  { name: 'lint', isReading: true, command: [tool('eslint'), '.'] },
  { name: 'types', isReading: true, command: [tool('tsc'), '--project', 'tsconfig.json'] },
  { name: 'types-e2e', isReading: true, command: [tool('tsc'), '--project', 'test/e2e'] },
  { name: 'types-public', isReading: true, command: [tool('tsc'), '--project', 'test/types'] },
  { name: 'rules', isReading: true, command: (counts) => nodeTest(counts, 'test/import-rules.test.mjs', 'test/services/barrel.test.mjs', 'scripts/minify-css.test.mjs', 'scripts/find-browser.test.mjs', 'scripts/find-engines.test.mjs'), counts: true },
  { name: 'sizes', command: (counts) => nodeTest(counts, 'test/sizes.test.mjs', 'test/names.test.mjs'), counts: true },
  { name: 'package', command: (counts) => nodeTest(counts, 'test/package/package.test.mjs', 'test/package/cli.test.mjs'), counts: true },
  { name: 'unit', command: [tool('wtr'), '--config', 'wtr.config.mjs'], counts: true, engine: 'chromium' },
  { name: 'unit-firefox', command: [tool('wtr'), '--config', 'wtr.firefox.config.mjs'], counts: true, engine: 'firefox' },
  { name: 'unit-webkit', command: [tool('wtr'), '--config', 'wtr.webkit.config.mjs'], counts: true, engine: 'webkit' },
  { name: 'e2e', command: [tool('playwright'), 'test', '--project=chromium'], counts: true, engine: 'chromium' },
  { name: 'e2e-firefox', command: [tool('playwright'), 'test', '--project=firefox'], counts: true, engine: 'firefox' },
  { name: 'e2e-webkit', command: [tool('playwright'), 'test', '--project=webkit'], counts: true, engine: 'webkit' },
  { name: 'measure', command: [tool('playwright'), 'test', '--project=measure', '--workers=1'], counts: true, engine: 'chromium' },
];

function nodeTest(counts, ...files) {
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./test/helpers/ci-node-reporter.mjs', `--test-reporter-destination=${counts}`];
  return ['node', '--test', ...reporters, ...files];
}

/** Runs a command; tells whether it succeeded, and, where it `isQuiet`, what it said. */
async function run([command, ...words], counts, isQuiet) {
  const output = isQuiet ? 'pipe' : 'inherit';
  // npm and the tools are .cmd files on Windows, which only a shell starts.
  const options = { cwd: root, stdio: ['ignore', output, output], shell: process.platform === 'win32', env: { ...process.env, ZGODA_COUNTS: counts } };
  const child = spawn(command, words, options);
  const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
  const succeeded = await new Promise((resolve) => child.on('error', (error) => resolve(console.error(error.message))).on('exit', (code) => resolve(code === 0)));
  return { succeeded: Boolean(succeeded), said: (await said).join('') };
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A suite that crashed, or ran no test at all, is one failed test: silence is no success. */
function resultOf(suite, { succeeded, said }, file) {
  const single = succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, faults: [said] };
  const counts = suite.counts ? (readCounts(file) ?? { passed: 0, failed: 0 }) : single;
  const isSound = counts.failed > 0 || (succeeded && counts.passed > 0);
  return isSound ? counts : { ...counts, failed: 1 };
}

/** Why a suite cannot run here, if it cannot. */
const hindrance = ({ engine }) => (engine && engine !== 'chromium' && !findEngine(engine) ? `no ${engine}: ${reasonWithout(engine)}` : undefined);

const sayName = ({ name }) => console.log(`\n── ${name} ──`);

/** Runs a suite. One that reads only says what it has to say at its end: another one runs beside it. */
async function runSuite(suite, folder) {
  const start = Date.now();
  const skipped = hindrance(suite);
  if (!suite.isReading) sayName(suite);
  if (skipped) return { name: suite.name, passed: 0, failed: 0, skipped };
  const file = path.join(folder, `${suite.name}.json`);
  const command = typeof suite.command === 'function' ? suite.command(file) : suite.command;
  const outcome = await run(command, file, suite.isReading);
  if (suite.isReading) {
    sayName(suite);
    console.log(outcome.said);
  }
  return { name: suite.name, seconds: Math.round((Date.now() - start) / 1000), ...resultOf(suite, outcome, file) };
}

/** Runs suites, so many at a time. The results are in the order of the suites. */
async function runSuites(suites, folder, lanes) {
  const results = [];
  const waiting = [...suites.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await runSuite(next[1], folder);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

async function runAll(suites) {
  const engines = [...new Set(suites.flatMap(({ engine }) => engine ?? []))];
  installEngines(engines);
  if (engines.includes('chromium')) installHeadlessShell();
  const folder = mkdtempSync(path.join(tmpdir(), 'zgoda-test-'));
  const first = suites.findIndex(({ isReading }) => isReading);
  const last = suites.findLastIndex(({ isReading }) => isReading);
  const before = await runSuites(suites.slice(0, Math.max(first, 0)), folder, 1);
  const reading = await runSuites(suites.slice(Math.max(first, 0), last + 1), folder, 2);
  const after = await runSuites(suites.slice(last + 1), folder, 1);
  const results = [...before, ...reading, ...after];
  rmSync(folder, { recursive: true, force: true });
  return results;
}

/** What failed is said again at the end, each fault cut to `LONGEST` characters: of a long output often only the end is kept. */
const LONGEST = 1500;

function sayFaults({ name, faults = [] }) {
  for (const fault of faults) console.log(`\n✖ ${name}: ${fault.slice(0, LONGEST)}`);
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  results.forEach(sayFaults);
  console.log('');
  for (const { name, passed, failed, seconds, skipped } of results) {
    console.log(skipped ? `– ${name.padEnd(14)} skipped: ${skipped}` : `${failed ? '✖' : '✔'} ${name.padEnd(14)} ${passed} passed, ${failed} failed, ${seconds} s`);
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
}

const wishes = process.argv.slice(2);
const unknown = wishes.filter((wish) => !SUITES.some(({ name }) => name === wish));
if (unknown.length) {
  console.error(`There is no suite ${unknown.join(', ')}; there are: ${SUITES.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
} else {
  report(await runAll(SUITES.filter(({ name }) => !wishes.length || wishes.includes(name))));
}
