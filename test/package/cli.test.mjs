import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = path.join(root, JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).bin.zgoda);
let folder;
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'zgoda-cli-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

const zgoda = (...words) => spawnSync(process.execPath, [command, ...words], { cwd: folder, encoding: 'utf8' });

const analytics = {
  title: 'Count visits',
  why: 'We count which pages people read.',
  data: ['pages you open'],
  youGet: 'Pages that get clearer.',
  ifNot: 'Nothing changes for you.',
  keptFor: 'P13M',
  services: ['matomo'],
};
const config = { controller: { name: 'Corner Shop', policy: '/privacy', contact: 'privacy@corner.example' }, purposes: { analytics } };

/** Writes a config, or any other text, into a file of the folder. */
function file(content, name = 'consent.json') {
  writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

/** It ended with 1, said why, and wrote nothing where a config is expected. */
function assertRefused({ status, stdout, stderr }, ...sentences) {
  assert.equal(status, 1);
  assert.equal(stdout, '');
  for (const sentence of sentences) assert.match(stderr, sentence);
  assert.doesNotMatch(stderr, /^\s+at /m, 'a stack trace is no sentence');
}

test('the command can be started by its name', () => assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/));

test('expand writes the config to standard output, and what it added to standard error', () => {
  const { status, stdout, stderr } = zgoda('expand', file(config));
  assert.equal(status, 0, stderr);
  assert.equal(stderr, 'added matomo\n');
  const expanded = JSON.parse(stdout);
  assert.deepEqual({ ...expanded, services: undefined }, { ...config, services: undefined });
  assert.equal(expanded.services.matomo.name, 'Matomo');
  assert.ok(expanded.services.matomo.hosts.length > 0);
  assert.ok(stdout.endsWith('}\n'));
});

test('expand writes to a file where it is told to', () => {
  const { status, stdout, stderr } = zgoda('expand', file(config), '--out', 'out.json');
  assert.equal(status, 0, stderr);
  assert.equal(stdout, '');
  assert.equal(JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8')).services.matomo.name, 'Matomo');
});

test('expand lets the fields of the site win, and says which it added', () => {
  const { status, stdout, stderr } = zgoda('expand', file({ ...config, services: { matomo: { provider: 'Corner Shop' } } }));
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^completed matomo: name, country, /);
  assert.equal(JSON.parse(stdout).services.matomo.provider, 'Corner Shop');
});

test('what expand wrote it expands no further', () => {
  const once = zgoda('expand', file(config)).stdout;
  const { stdout, stderr } = zgoda('expand', file(once));
  assert.equal(stdout, once);
  assert.equal(stderr, 'nothing to add\n');
});

test('expand refuses an unknown service, names it and the closest one, and leaves the file alone', () => {
  file('before', 'out.json');
  assertRefused(zgoda('expand', file({ ...config, purposes: { analytics: { ...analytics, services: ['matommo'] } } }), '--out', 'out.json'), /^purposes\.analytics\.services: there is no service "matommo"; did you mean .*"matomo"/);
  assert.equal(readFileSync(path.join(folder, 'out.json'), 'utf8'), 'before');
});

test('expand refuses a config with problems, and lists them', () => {
  assertRefused(zgoda('expand', file({ ...config, controller: {}, button: 'yes' })), /^- controller\.name: missing/m, /^- button: found "yes"; .*leave this out/m);
});

test('expand refuses a file that is not there, or not JSON', () => {
  assertRefused(zgoda('expand', 'nowhere.json'), /^nowhere\.json cannot be read/);
  assertRefused(zgoda('expand', file('{', 'broken.json')), /^broken\.json is not JSON/);
});

test('a call that makes no sense is answered with how to call it', () => {
  assertRefused(zgoda('expand'), /zgoda expand consent\.json \[--out file\]/);
  assertRefused(zgoda('expand', file(config), 'second.json'), /zgoda expand consent\.json \[--out file\]/);
  assertRefused(zgoda('expand', file(config), '--ou', 'out.json'), /--ou/);
  assertRefused(zgoda('shrink'), /^There is no command "shrink"\./);
});

test('without a command it says how to call it', () => {
  const { status, stdout } = zgoda();
  assert.equal(status, 0);
  assert.match(stdout, /zgoda expand consent\.json/);
});
