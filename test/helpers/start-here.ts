import * as banner from '../../src/banner.js';
import * as check from '../../src/check.js';
import * as lint from '../../src/lint.js';
import * as later from '../../src/later.js';
import type { Config } from '../../src/core/config.js';
import type { Consent } from '../../src/core/consent.js';
import { hold } from '../../src/gate/hold.js';
import { gate } from '../../src/gate/gate.js';
import { googleConsentMode } from '../../src/signals/google-consent-mode.js';
import { start } from '../../src/start/start.js';
import type { Loaders } from '../../src/ui/loaders.js';
import type { ConsentErrorEvent } from '../../src/core/events.js';
import { clearCookies } from './clear-cookies.js';
import { eventOf } from './event-of.js';
import { eventsOf } from './events-of.js';
import { sampleConfig } from './sample-config.js';

const started = new Set<Consent>();

/** What the loaded parts were asked to do, in order. */
export type Log = string[];

/** The real parts, without a banner or a dialog to be seen: `log` takes what they are asked for. */
export function quietLoaders(log: Log, more: Partial<Record<keyof Loaders, () => Promise<unknown>>> = {}): Loaders {
  const note = (word: string) => () => Promise.resolve(void log.push(word));
  const loaders = {
    banner: () => Promise.resolve({ ...banner, ask: note('ask') }),
    dialog: () => Promise.resolve({ open: note('open') }),
    check: () => Promise.resolve(check),
    lint: () => Promise.resolve(lint),
    later: () => Promise.resolve({ ...later, offerOpener: note('offer') }),
    language: () => Promise.reject(new Error('There is none.')),
    ...more,
  };
  return loaders as unknown as Loaders;
}

/** Starts on this page; `ready` resolves when the stored choices are known. */
export function startHere(config: unknown = sampleConfig, more?: Parameters<typeof quietLoaders>[1], reading?: Promise<unknown>) {
  const log: Log = [];
  const consent = start(config as Config, quietLoaders(log, more), { ...(reading && { reading }), hold, gate, googleConsentMode });
  started.add(consent);
  const errors = eventsOf<ConsentErrorEvent>(consent, 'consent-error');
  return { consent, log, errors, ready: consent.isReady ? Promise.resolve() : eventOf(consent, 'consent-ready') };
}

/** For `beforeEach` and `afterEach`: as if this browser had never been here. */
export async function startOver(): Promise<void> {
  for (const consent of started) consent.stop();
  started.clear();
  await new Promise((resolve) => setTimeout(resolve)); // what is still to be written has begun
  localStorage.clear();
  clearCookies();
  await new Promise((resolve) => (indexedDB.deleteDatabase('zgoda').onsuccess = resolve)); // waits for what is still being written
}
