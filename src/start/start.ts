/** Puts the parts together, in the order in which things happen on a page. */
import type { Config } from '../core/config.js';
import { Consent, type Ports } from '../core/consent.js';
import { fingerprint } from '../core/fingerprint.js';
import { hasSweep } from '../core/known.js';
import { gate } from '../gate/gate.js';
import { readRecord } from '../store/indexed-db.js';
import { parseMirror, readMirror } from '../store/mirror.js';
import { asking } from '../ui/asking.js';
import { defineButton } from '../ui/button/zgoda-button.js';
import type { Loaders } from '../ui/loaders.js';
import { recall } from './recall.js';
import { save } from './save.js';

/** One consent object a page, whichever way it was started. */
const RUNNING = Symbol.for('zgoda');
const page = globalThis as { [RUNNING]?: Consent | undefined };

/** Starts Zgoda on this page; a second start returns the first one's object. `reading` is the record's read, where it has begun. */
export function start(given: Config, loaders: Loaders, reading?: Promise<unknown>): Consent {
  const config = Object(given) as Config;
  const mark = fingerprint(config);
  const running = page[RUNNING];
  if (running) return running;

  const mirror = parseMirror(readMirror(config), config, mark);
  const ending = new AbortController();
  const { signal } = ending;
  const ports = {
    now: Date.now,
    save: (record, previous) => save(consent, record, previous),
    leave: (change) => {
      // After a yes there is nothing to do, unless the code of a service went on after an earlier no.
      if (change.changed.some((purpose) => change.state[purpose] !== 'granted') || consent.needsReload.size) return consent.attempt('load', async () => (await loaders.later()).leave(consent, change));
    },
    watch: (root) => gate(consent, signal, root),
    stop: () => {
      page[RUNNING] = undefined;
      ending.abort();
    },
    page: (globalThis as Partial<typeof globalThis>).document,
  } as Ports; // asking adds the rest, which needs the consent object
  // With a sweep due nothing is released before it is done.
  const consent = new Consent(config, mark, ports, hasSweep(mirror) ? undefined : mirror);
  const questions = asking(consent, loaders, signal);
  Object.assign(ports, questions);
  if (!ports.page) return consent;

  page[RUNNING] = consent;
  consent.addEventListener('consent-error', ({ message }) => console.error('[zgoda]', message));
  if (!mirror && config.mirror !== false) questions.prefetch();
  defineButton();
  gate(consent, signal);
  questions.listen();
  void recall(consent, loaders, reading ?? readRecord(), mirror);
  return consent;
}
