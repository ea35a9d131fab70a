import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { browserPaths, playwrightsOwn } from './find-browser.mjs';
import { canInstall, installPackages } from './install-packages.mjs';

/** The packages of Debian that hold an engine and what it takes to drive it. */
const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

const first = (paths) => paths.find((file) => existsSync(file));

/** A program by its name, in the folders of the system and of `PATH`. */
const program = (names, { PATH = '' }) => first(['/usr/bin', ...PATH.split(':').filter(Boolean)].flatMap((folder) => names.map((name) => path.posix.join(folder, name))));

const folders = (place) => (existsSync(place) ? readdirSync(place) : []);

/** WebKit's own small browser lies beside the library, in a folder named after the machine and the release. */
function miniBrowser(root = '/usr/lib') {
  const machines = folders(root).filter((name) => /-linux-gnu/.test(name));
  return first(machines.flatMap((machine) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((release) => path.posix.join(root, machine, release, 'MiniBrowser'))));
}

const FINDERS = {
  chromium: (env) => first(browserPaths(process.platform, env, playwrightsOwn())),
  firefox: (env) => first([env.ZGODA_FIREFOX].filter(Boolean)) ?? program(['firefox-esr', 'firefox'], env),
  webkit: (env) => {
    const parts = { driver: program(['WebKitWebDriver'], env), browser: miniBrowser(), display: program(['Xvfb'], env) };
    return Object.values(parts).every(Boolean) ? parts : undefined;
  },
};

/** Where an engine is: a path, or for WebKit the paths of driver, browser and display; `undefined` where it is not. */
export const findEngine = (name, env = process.env) => FINDERS[name](env);

/** The packages to install for engines that are not there. `isThere` tells. */
export const packagesFor = (names, isThere = findEngine) => names.filter((name) => !isThere(name)).flatMap((name) => PACKAGES[name]);

/** Installs what is missing of engines, all in one go; where that fails, each on its own, so that one does not keep back the others. */
export function installEngines(names) {
  const missing = packagesFor(names);
  if (!missing.length || installPackages(...missing)) return;
  for (const name of names) if (!findEngine(name)) installPackages(...PACKAGES[name]);
}

/** Why an engine is not there, in a sentence for whoever runs the tests. */
export function reasonWithout(name) {
  const packages = PACKAGES[name].join(' and ');
  return canInstall() ? `${packages} could not be installed.` : `it is not installed; Debian has it in ${packages}, which only root can install.`;
}
