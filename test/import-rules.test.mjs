import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FOLDERS, importProblemsIn, importsOf, readSources } from './import-rules.mjs';

const problemsOf = (files) => importProblemsIn(new Map(Object.entries(files)));

/** The planted import is refused, and the message names the file, the import and a word of the rule. */
function assertRefused(files, file, specifier, word) {
  const problems = problemsOf(files);
  const named = problems.filter((problem) => problem.startsWith(`${file}: `) && problem.includes(specifier) && problem.includes(word));
  assert.equal(named.length, 1, `expected one problem with ${file}, ${specifier} and "${word}", found ${JSON.stringify(problems)}`);
}

test('src keeps the import rules', () => {
  const sources = readSources(fileURLToPath(new URL('../src', import.meta.url)));
  assert.ok(sources.size > 0);
  assert.deepEqual(importProblemsIn(sources), []);
});

test('finds every way to import', () => {
  const text = `
    import a from './a.js';
    import './b.js';
    import type { C } from './c.js';
    export * from './d.js';
    export type { E } from './e.js';
    const f = () => import('./f.js');
    const g = () => import(\`./lang/\${language}.js\`);
    let h: import('./h.js').H;`;
  const words = importsOf(text).map(({ specifier, isType, isDynamic }) => `${specifier}${isType ? ' type' : ''}${isDynamic ? ' dynamic' : ''}`);
  assert.deepEqual(words, ['./a.js', './b.js', './c.js type', './d.js', './e.js type', './f.js dynamic', '`./lang/${language}.js` dynamic', './h.js type']);
});

test('lets each folder import what its row allows', () => {
  const allowed = {
    'core/config.ts': `import * as z from 'zod/mini'; import { isLink } from './link.js';`,
    'core/link.ts': '',
    'core/duration.ts': '',
    'core/events.ts': '',
    'i18n/words.ts': `import { parseDuration } from '../core/duration.js';`,
    'store/database.ts': `import { get } from 'idb-keyval'; import type { A } from '../core/link.js';`,
    'gate/gate.ts': `import { isLink } from '../core/link.js';`,
    'ui/dialog/dialog.ts': `import { html } from 'lit'; import { live } from 'lit/directives/live.js'; import type { Config } from '../../core/config.js';
      import { Open } from '../../core/events.js'; import { en } from '../../i18n/en.js'; import { noticeOf } from '../../receipts/notice.js';`,
    'loaders.ts': `export const load = () => import('./ask.js'); let a: typeof import('./ask.js');`,
    'index.ts': `export { start } from './start/start.js'; export const load = () => import('./ask.js');`,
    'start/start.ts': `import { gate } from '../gate/gate.js'; import { mirror } from '../store/mirror.js';`,
    'ask.ts': `import { dialog } from './ui/dialog/dialog.js';`,
    'check.ts': `import { configSchema } from './core/config.js';`,
    'boot.ts': `import { start } from './start/start.js'; import(\`./lang/\${x}.js\`); import('./check.js');`,
    'banner.ts': '',
  };
  assert.deepEqual(problemsOf(allowed), []);
});

for (const folder of Object.keys(FOLDERS)) {
  test(`refuses an entry and a stranger in ${folder}`, () => {
    assertRefused({ [`${folder}/x.ts`]: `import '../ask.js';` }, `${folder}/x.ts`, '../ask.js', 'imports only');
    assertRefused({ [`${folder}/x.ts`]: `import type { A } from 'left-pad';` }, `${folder}/x.ts`, 'left-pad', 'imports only');
  });
}

test('refuses a neighbour: store, gate, signals, services and receipts know core only', () => {
  assertRefused({ 'gate/x.ts': `import { mirror } from '../store/mirror.js';` }, 'gate/x.ts', '../store/mirror.js', 'gate imports only');
  assertRefused({ 'store/x.ts': `import type { Gate } from '../gate/gate.js';` }, 'store/x.ts', '../gate/gate.js', 'store imports only');
  assertRefused({ 'receipts/x.ts': `export * from '../ui/dialog/dialog.js';` }, 'receipts/x.ts', '../ui/dialog/dialog.js', 'receipts imports only');
});

test('refuses the ui the store, and core beyond types, events and what is decided', () => {
  assertRefused({ 'ui/x.ts': `import { mirror } from '../store/mirror.js';` }, 'ui/x.ts', '../store/mirror.js', 'ui imports only');
  assertRefused({ 'ui/x.ts': `import { known } from '../core/known.js';` }, 'ui/x.ts', '../core/known.js', 'types also from');
  assertRefused({ 'ui/x.ts': `import { chain } from '../receipts/chain.js';` }, 'ui/x.ts', '../receipts/chain.js', 'ui imports only');
});

test('refuses core zod outside its config files, and full zod everywhere', () => {
  assertRefused({ 'core/record.ts': `import * as z from 'zod/mini';` }, 'core/record.ts', 'zod/mini', 'core imports only');
  assertRefused({ 'core/config.ts': `import { z } from 'zod';` }, 'core/config.ts', 'zod', 'core imports only');
});

test('refuses core the page and its storage, but not words that look like them', () => {
  assertRefused({ 'core/x.ts': 'export const a = () => document.title;' }, 'core/x.ts', 'document', 'pass it in');
  assertRefused({ 'core/x.ts': 'export const a = globalThis.indexedDB;' }, 'core/x.ts', 'indexedDB', 'pass it in');
  assertRefused({ 'core/x.ts': 'export const a = { ...window };' }, 'core/x.ts', 'window', 'pass it in');
  assert.deepEqual(problemsOf({ 'core/x.ts': `export interface A { localStorage: string } /* document */ export const a = (b: A) => ({ localStorage: b.localStorage, c: 'window' });` }), []);
});

test('refuses a static import of an entry, and start to all but index, boot and later', () => {
  assertRefused({ 'boot.ts': `import { dialog } from './ask.js';` }, 'boot.ts', './ask.js', 'nothing imports an entry');
  assertRefused({ 'check.ts': `import { start } from './start/start.js';` }, 'check.ts', './start/start.js', 'only index.ts and boot.ts and later.ts start');
  assertRefused({ 'gate/x.ts': `import { start } from '../start/start.js';` }, 'gate/x.ts', '../start/start.js', 'gate imports only');
});

test('refuses to load an entry, or a made-up address, from anywhere but the loaders', () => {
  assertRefused({ 'start/x.ts': `import('../ask.js');` }, 'start/x.ts', '../ask.js', 'may load an entry');
  assertRefused({ 'gate/x.ts': `import('../check.js');` }, 'gate/x.ts', '../check.js', 'may load an entry');
  assertRefused({ 'start/x.ts': 'import(`./lang/${x}.js`);' }, 'start/x.ts', './lang/', 'put together at run time');
});

test('refuses zod on the way of boot, and lit on the way of boot and banner', () => {
  const config = { 'core/config.ts': `import * as z from 'zod/mini';`, 'start/start.ts': `import { configSchema } from '../core/config.js';` };
  assertRefused({ ...config, 'boot.ts': `import './start/start.js';` }, 'boot.ts', 'boot.ts → start/start.ts → core/config.ts → npm:zod/mini', 'zod must not');
  const button = { 'ui/button.ts': `import { html } from 'lit';` };
  assertRefused({ ...button, 'banner.ts': `import './ui/button.js';` }, 'banner.ts', 'npm:lit', 'lit must not');
  assertRefused({ ...button, 'boot.ts': `import './ui/button.js';` }, 'boot.ts', 'npm:lit', 'lit must not');
  assert.deepEqual(problemsOf({ ...config, 'start/start.ts': `import type { Config } from '../core/config.js';`, 'boot.ts': `import './start/start.js'; import('./check.js');` }), []);
});

test('refuses a cycle of values, and lets types point both ways', () => {
  assertRefused({ 'core/a.ts': `import './b.js';`, 'core/b.ts': `export * from './c.js';`, 'core/c.ts': `import { a } from './a.js';` }, 'core/c.ts', 'core/a.ts', 'closes a cycle');
  assert.deepEqual(problemsOf({ 'core/a.ts': `import { b } from './b.js';`, 'core/b.ts': `import type { A } from './a.js';` }), []);
});

test('refuses a folder without a rule', () => assertRefused({ 'utils/x.ts': `import '../core/link.js';` }, 'utils/x.ts', '../core/link.js', 'new folder'));
