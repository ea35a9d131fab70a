import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browserPaths } from './find-browser.mjs';

const command = fileURLToPath(new URL('find-browser.mjs', import.meta.url));

test('prefers the browser asked for, then the one of Playwright, then the system', () => {
  const paths = browserPaths('linux', { ZGODA_CHROMIUM: '/my/chrome', PATH: '/opt/bin' }, '/own/chrome');
  assert.deepEqual(paths.slice(0, 3), ['/my/chrome', '/own/chrome', '/usr/bin/chromium']);
  assert.ok(paths.includes('/opt/bin/google-chrome'));
});

test('knows the usual places of macOS and Windows', () => {
  assert.ok(browserPaths('darwin', { HOME: '/Users/ada' }).includes('/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'));
  assert.ok(browserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' }).includes('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'));
});

test('says in one sentence that the browser asked for is not there', () => {
  const { status, stderr } = spawnSync(process.execPath, [command], { env: { ...process.env, ZGODA_CHROMIUM: '/no/such/chrome' }, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.equal(stderr, 'ZGODA_CHROMIUM names /no/such/chrome, which does not exist.\n');
});
