/** The script tag's entry: reads the record before anything else, finds the config, starts, and runs what was queued. */
import { readRecord } from './store/indexed-db.js';
import type { Config } from './core/config.js';
import type { Consent } from './core/consent.js';
import { start } from './start/start.js';
import type { Loaders } from './ui/loaders.js';

type Command = (consent: Consent) => unknown;

/** Before the start a list of functions that wait for the consent object; after it the object itself, which takes them too. */
type Page = typeof globalThis & { zgoda?: Command[] | (Consent & { push(command: Command): void }) };

const reading = readRecord();
const page = globalThis as Page;

/** Beside this script's own file. */
const loaders: Loaders = {
  banner: () => import('./banner.js'),
  dialog: () => import('./ask.js'),
  check: () => import('./check.js'),
  later: () => import('./later.js'),
  language: (language) => import(`./lang/${language}.js`),
};

/** Starts, and lets the consent object take the queue's place. An error in place of a config is told by the checker. */
function begin(config: unknown): void {
  const consent = start(config as Config, loaders, reading);
  const push = (command: Command) => void consent.attempt('callback', () => command(consent));
  const waiting = page.zgoda as Command[];
  page.zgoda = Object.assign(consent, { push });
  waiting.forEach(push);
}

/** The config in the page, which must stand above this script. */
function inlineConfig(): unknown {
  try {
    return JSON.parse(document.getElementById('zgoda-config')?.textContent as string);
  } catch (error) {
    return error;
  }
}

reading.catch(() => undefined); // told by consent-error once there is someone to tell
page.zgoda ??= [];
if (Array.isArray(page.zgoda)) {
  const address = (document.currentScript as HTMLScriptElement | null)?.dataset.config;
  if (address) fetch(address).then((response) => response.json()).then(begin, begin);
  else begin(inlineConfig());
}
