/** The script tag's entry: reads the record before anything else, finds the config, starts, and runs what was queued. */
import { readRecord } from './store/indexed-db.js';
import type { Config } from './core/config.js';
import type { Consent } from './core/consent.js';
import { fingerprint } from './core/fingerprint.js';
import { trusted } from './gate/trusted.js';
import { start } from './start/start.js';
import type { Loaders } from './ui/loaders.js';

type Command = (consent: Consent) => unknown;

/** Before the start a list of functions that wait for the consent object; after it the object itself, which takes them too. */
type Page = typeof globalThis & { zgoda?: Command[] | (Consent & { push(command: Command): void }) };

const reading = readRecord();
const page = globalThis as Page;

const script = document.currentScript as HTMLScriptElement | null;

/** Brings a file that leaves something in the page: while this script runs in its place, before the rest of the page. */
function bring(name: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else comes before the rest of the page
  if (document.currentScript && script && !script.async && !script.defer) return document.write(trusted().createHTML(`<script src="${new URL(`${name}.js`, script.src)}" nonce="${script.nonce}"></script>`));
  return import(`./${name}.js`);
}

/** Beside this script's own file. */
const loaders: Loaders = {
  hold: () => bring('hold'),
  release: () => bring('release'),
  gcm: () => bring('gcm'),
  banner: () => import('./banner.js'),
  dialog: () => import('./ask.js'),
  elements: () => import('./elements.js'),
  check: () => import('./check.js'),
  lint: () => import('./lint.js'),
  later: () => import('./later.js'),
  signals: () => import('./signals.js'),
  service: (id) => import(`./services/${fingerprint(id)}.js`),
  language: (language) => import(`./lang/${language}.js`),
  deepWords: (language) => import(`./lang/${language}.deep.js`),
};

/** Starts, and lets the consent object take the queue's place. An error in place of a config is told by the checker. */
function begin(config: unknown): void {
  const consent = start(config as Config, loaders, { reading });
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
  const address = script?.dataset.config;
  if (address) fetch(address).then((response) => response.json()).then(begin, begin);
  else begin(inlineConfig());
}
