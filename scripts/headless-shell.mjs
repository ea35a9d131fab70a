import { existsSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from './install-packages.mjs';

/** Debian's package, and its program. */
const NAME = 'chromium-headless-shell';

/** Where the shell is: Chromium's engine without windows, menus and profiles, which opens a page for a third of the work. None where `ZGODA_CHROMIUM` names a browser, or there is none. */
export function findHeadlessShell({ ZGODA_CHROMIUM, PATH = '' } = process.env) {
  if (ZGODA_CHROMIUM) return undefined;
  return ['/usr/bin', ...PATH.split(':').filter(Boolean)].map((folder) => path.posix.join(folder, NAME)).find((file) => existsSync(file));
}

/** Installs it where it is not, if that can be: tests are quicker with it, and the same without. */
export const installHeadlessShell = () => Boolean(findHeadlessShell()) || Boolean(process.env.ZGODA_CHROMIUM) || installPackages(NAME);

/** How Playwright starts the shell where there is one, else the browser of `options`. */
export const inShell = (options) => ({ ...options, executablePath: findHeadlessShell() ?? options.executablePath });
