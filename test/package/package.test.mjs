import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { DRAWN, PARTS } from '../../scripts/parts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const options = { cwd: root, shell: process.platform === 'win32' };

/** What a command printed; where it fails, that is the message of the failure. */
async function output(command, ...words) {
  try {
    const { stdout } = await promisify(execFile)(command, words, options);
    return stdout;
  } catch (error) {
    return assert.fail(`${command} ${words.join(' ')} failed:\n${error.stdout}${error.stderr}`);
  }
}

const { exports: exported } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const parts = PARTS.map((part) => `${part}.js`);
const files = readdirSync(`${root}/dist`, { recursive: true }).map(String).filter((file) => file.endsWith('.js'));
const textOf = (file) => readFileSync(`${root}/dist/${file}`, 'utf8');
const importedBy = (file) => ts.preProcessFile(textOf(file)).importedFiles.map(({ fileName }) => fileName);
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

test('every part can be addressed by the name of the package', () => {
  for (const part of ['zgoda.js', 'hold.js', 'release.js', 'gcm.js', 'drawing.js', ...parts]) assert.equal(exported[`./${part}`], `./dist/${part}`);
});

test('publint finds nothing', () => output('npx', 'publint', '--strict'));

test('the types resolve wherever the package is imported', async () => {
  // These are for a script tag, not for an import.
  await output('npx', 'attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', 'zgoda.js', 'hold.js', 'release.js', 'gcm.js', 'drawing.js', ...parts, 'lang/*', 'services/*');
});

test('the package holds dist, README and LICENSE, and nothing else', async () => {
  const [packed] = JSON.parse(await output('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'));
  const paths = packed.files.map((file) => file.path);
  for (const path of ['README.md', 'LICENSE', 'dist/zgoda.js', 'dist/index.js', 'dist/index.d.ts', 'dist/zgoda.js.map']) assert.ok(paths.includes(path), `${path} is missing`);
  assert.deepEqual(paths.filter((path) => !/^(dist\/.+|README\.md|LICENSE|package\.json)$/.test(path)), []);
});

for (const entry of ['zgoda', 'zgoda/check', 'zgoda/lint', 'zgoda/themes', 'zgoda/services', 'zgoda/signals', 'zgoda/testing']) {
  test(`importing ${entry} in plain Node does nothing and does not throw`, async () => {
    assert.equal(await output(process.execPath, '--input-type=module', '--eval', `await import(${JSON.stringify(entry)})`), '');
  });
}

test('zgoda.js is a classic script that asks no module loader, and loads its other parts by their names', () => {
  const code = textOf('zgoda.js');
  new Script(code);
  assert.doesNotMatch(code, /\bdefine\.amd\b|\bmodule\.exports\b|\brequire\(/);
  assert.deepEqual(importedBy('zgoda.js').sort(), parts.map((part) => `./${part}`).sort());
  for (const file of ['lang/${x}.js', 'lang/${x}.deep.js', '${x}.js']) assert.ok(code.replaceAll(/\$\{\w+\}/g, '${x}').includes('import(`./' + file + '`)'), file);
});

test('the other parts of the script tag need no further file, but for the one they draw with', () => {
  for (const part of parts) assert.deepEqual(importedBy(part), DRAWN.includes(part.replace('.js', '')) ? ['./drawing.js'] : [], part);
  assert.deepEqual(importedBy('drawing.js'), []);
});

test('no file turns text into code or into HTML', () => {
  for (const file of files) {
    const code = textOf(file);
    const isHold = file === 'hold.js' || file === 'index.js' || file.startsWith('chunks/'); // it names what it stands before, and makes nothing with it
    const found = (isHold ? /\beval\(|\bnew Function\b|\.(inner|outer)HTML\s*=[^=]|\.insertAdjacentHTML\(/ : /\beval\(|\bnew Function\b|\bouterHTML\b|\binsertAdjacentHTML\b/).exec(code);
    assert.equal(found, null, `${file} holds ${found?.[0]}`);
    // Lit makes its templates this way, once, under the Trusted Types policy "lit-html".
    const allowed = file === 'drawing.js' ? 1 : 0;
    if (!isHold) assert.ok(count(code, /\binnerHTML\b/g) <= allowed, `${file} sets innerHTML`);
  }
});

test('Lit is its production build', () => {
  for (const file of ['drawing.js']) assert.ok(!textOf(file).includes('Lit is in dev mode'), file);
});

test('one service of the catalogue brings no other along', async () => {
  const contents = "import { matomo } from './dist/services-module.js'; console.log(matomo);";
  const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', minify: true, write: false });
  assert.match(outputFiles[0].text, /Matomo/);
  assert.doesNotMatch(outputFiles[0].text, /YouTube|Hotjar|PostHog/);
});
