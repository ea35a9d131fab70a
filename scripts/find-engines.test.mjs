import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { findEngine, packagesFor, reasonWithout } from './find-engines.mjs';

test('asks Debian in one go for everything that is missing, and for nothing that is there', () => {
  assert.deepEqual(packagesFor(['chromium', 'firefox', 'webkit'], () => false), ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb']);
  assert.deepEqual(packagesFor(['chromium', 'firefox', 'webkit'], (name) => name !== 'webkit'), ['webkit2gtk-driver', 'xvfb']);
  assert.deepEqual(packagesFor(['chromium', 'firefox'], () => true), []);
});

test('takes the Firefox asked for before that of the system', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zgoda-engine-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const mine = path.join(folder, 'mine');
  writeFileSync(mine, '');
  assert.equal(findEngine('firefox', { ZGODA_FIREFOX: mine }), mine);
});

test('says by name what is missing of WebKit', () => {
  assert.match(reasonWithout('webkit'), /webkit2gtk-driver and xvfb/);
});
