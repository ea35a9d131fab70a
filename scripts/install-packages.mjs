import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// Progress goes to stderr: stdout is for answers alone.
const apt = (...words) => spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** Whether packages can be installed here: on Debian and its kin, by root. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs packages of Debian in one go. Tells whether that worked. */
export const installPackages = (...names) => canInstall() && apt('update') && apt('install', '-y', '--no-install-recommends', ...names);
