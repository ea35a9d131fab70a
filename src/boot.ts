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
  clear: () => import('./clear.js'),
  language: (language) => import(`./lang/${language}.js`),
};

/** Starts with the config, if it is one, and lets the consent object take the queue's place. */
function begin(text: string | null | undefined): void {
  let config: Config | undefined;
  let failure: unknown;
  try {
    config = JSON.parse(text ?? '') as Config;
  } catch (error) {
    failure = error;
  }
  const consent = start(config, loaders, reading);
  if (failure) consent.report('config', 'no JSON in #zgoda-config or data-config', failure);
  const push = (command: Command) => void consent.attempt('callback', 'zgoda.push', () => command(consent));
  const waiting = page.zgoda as Command[];
  page.zgoda = Object.assign(consent, { push });
  waiting.forEach(push);
}

reading.catch(() => undefined); // told by consent-error once there is someone to tell
page.zgoda ??= [];
if (Array.isArray(page.zgoda)) {
  const address = (document.currentScript as HTMLScriptElement | null)?.dataset.config;
  if (address) fetch(address).then((response) => response.text()).then(begin, begin);
  else begin(document.getElementById('zgoda-config')?.textContent);
}
