import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { installPackages } from './install-packages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const HELP = 'No Chromium found and none could be installed: install Chromium or Chrome, or set ZGODA_CHROMIUM to the path of one.';

const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const WINDOWS = [String.raw`Chromium\Application\chrome.exe`, String.raw`Google\Chrome\Application\chrome.exe`, String.raw`Microsoft\Edge\Application\msedge.exe`];

const linuxPaths = ({ PATH = '' }) => ['/usr/bin', ...PATH.split(':').filter(Boolean)].flatMap((folder) => NAMES.map((name) => path.posix.join(folder, name)));
const macPaths = ({ HOME = '' }) => MAC.flatMap((file) => [file, HOME + file]);
const windowsPaths = (env) => [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean).flatMap((folder) => WINDOWS.map((file) => path.win32.join(folder, file)));

function usualPaths(platform, env) {
  if (platform === 'darwin') return macPaths(env);
  return platform === 'win32' ? windowsPaths(env) : linuxPaths(env);
}

/** Where a Chromium may be, best first: the one asked for, Playwright's own, the usual places of the system. */
export const browserPaths = (platform, env, own) => [env.ZGODA_CHROMIUM, own, ...usualPaths(platform, env)].filter(Boolean);

/** The path of the Chromium that Playwright would download; it throws where it knows none for the system. */
export function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

const installed = () => browserPaths(process.platform, process.env, playwrightsOwn()).find((file) => existsSync(file));

// Progress goes to stderr: stdout is for the path alone.
const run = (command, ...words) => spawnSync(command, words, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0;

const isRoot = () => process.getuid?.() === 0;
const installFromPlaywright = () => run('npx', 'playwright', 'install', 'chromium');

/** The path of a Chromium; installs one where there is none. */
export async function findBrowser() {
  const wish = process.env.ZGODA_CHROMIUM;
  if (wish && !existsSync(wish)) throw new Error(`ZGODA_CHROMIUM names ${wish}, which does not exist.`);
  const found = installed() ?? ((installPackages('chromium') || installFromPlaywright()) && installed());
  if (!found) throw new Error(HELP);
  return found;
}

/** How Playwright starts that browser, alike for unit and end-to-end tests: nothing but the page talks to a network. */
export const launchOptions = async () => ({
  executablePath: await findBrowser(),
  args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...(isRoot() ? ['--no-sandbox'] : [])],
});

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
