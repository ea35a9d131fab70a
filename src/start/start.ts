/** Puts the parts together, in the order in which things happen on a page. */
import type { Config } from '../core/config.js';
import { Consent, type LeaveDetail, type Ports } from '../core/consent.js';
import { fingerprint } from '../core/fingerprint.js';
import { missingServices } from '../core/services.js';
import { hasSweep } from '../core/known.js';
import { mustHold, type Hold } from '../gate/holding.js';
import type { Gate } from '../gate/releasing.js';
import { serviceCalls } from '../gate/service-calls.js';
import { GCM, type GoogleConsentMode } from '../signals/keys.js';
import { readRecord } from '../store/indexed-db.js';
import { parseMirror, readMirror } from '../store/mirror.js';
import { tabSync } from '../store/tab-sync.js';
import { asking } from '../ui/asking.js';
import { defineButton } from '../ui/button/zgoda-button.js';
import type { Loaders } from '../ui/loaders.js';
import { follow } from './follow.js';
import { gateWhenNeeded } from './gate-when-needed.js';
import { holdWhenNeeded } from './hold-when-needed.js';
import { recall } from './recall.js';
import { save } from './save.js';
import { summon } from './summon.js';

/** One consent object a page, whichever way it was started. */
const RUNNING = Symbol.for('zgoda');
const page = globalThis as { [RUNNING]?: Consent | undefined };

/** What was begun or is at hand already: the record's read, what holds without marks, what releases, what tells Google. */
export interface AtHand {
  reading?: Promise<unknown>;
  hold?: Hold;
  gate?: Gate;
  googleConsentMode?: GoogleConsentMode;
}

/** Starts Zgoda on this page; a second start returns the first one's object. */
export function start(given: Config, loaders: Loaders, { reading, hold, gate, googleConsentMode }: AtHand = {}): Consent {
  const config = Object(given) as Config;
  const mark = fingerprint(config);
  const running = page[RUNNING];
  if (running) return running;

  const mirror = parseMirror(readMirror(config), config, mark);
  const ending = new AbortController();
  const { signal } = ending;
  const ports: Omit<Ports, 'verify' | 'ask' | 'open'> = {
    now: Date.now,
    save: (record, previous, reason) => save(consent, record, previous, async () => (await loaders.later()).keep(record, Date.now(), reason)).then(tell),
    history: async () => (await loaders.later()).history(),
    leave: async (change) => {
      let report;
      // After a yes there is nothing to do, unless the code of a service went on after an earlier no.
      if (change.changed.some((purpose) => change.state[purpose] !== 'granted') || consent.refused[0] || consent.needsReload.size) await consent.attempt('load', async () => (report = await clearUp(change)));
      return report;
    },
    watch: (root) => watch(root),
    stop: () => {
      page[RUNNING] = undefined;
      ending.abort();
    },
    page: (globalThis as Partial<typeof globalThis>).document,
  }; // asking adds the rest, which needs the consent object
  // With a sweep due nothing is released before it is done.
  const consent = new Consent(config, mark, ports as Ports, hasSweep(mirror) ? undefined : mirror);
  const questions = asking(consent, loaders, signal);
  Object.assign(ports, questions);
  if (!ports.page) return consent;

  page[RUNNING] = consent;
  consent.addEventListener('consent-error', ({ message }) => console.error('[zgoda]', message));
  if (!mirror && config.mirror !== false) questions.prefetch();
  defineButton();
  // Only a plain file can deny Google's types before a tag of Google's is parsed.
  if (config.googleConsentMode) summon(consent, GCM, loaders.gcm, (tell: GoogleConsentMode) => tell(consent, signal), googleConsentMode);
  const holding = holdWhenNeeded(consent, signal, loaders.hold, hold);
  const clearUp = async (change: LeaveDetail) => {
    const { leave } = await loaders.later();
    // What runs may want to tell of the no that it is about to hear.
    if (!holding.isHere && mustHold(consent)) await consent.attempt('load', loaders.hold);
    return leave(consent, change);
  };
  const isWrittenOut = !missingServices(config).length;
  /** What needs all services. */
  const begin = () => {
    serviceCalls(consent, signal); // before anything is released
    void recall(consent, loaders, reading ?? readRecord(), mirror);
  };
  if (isWrittenOut) begin();
  const watch = gateWhenNeeded(consent, signal, holding, loaders.release, gate);
  const tell = tabSync(() => void consent.attempt('storage', () => follow(consent)), signal);
  questions.listen();
  if (!isWrittenOut) void consent.attempt('load', async () => (await loaders.later()).writeOut(consent, loaders)).then(() => {
      begin();
      holding.refresh();
      holding.release();
    });
  if (config.signals) void consent.attempt('load', async () => signal.addEventListener('abort', (await loaders.signals()).signal(consent)));
  return consent;
}
