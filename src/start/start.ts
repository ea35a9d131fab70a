/** Puts the parts together, in the order in which things happen on a page. */
import type { Config } from '../core/config.js';
import { Consent } from '../core/consent.js';
import { fingerprint } from '../core/fingerprint.js';
import { sweepsOf } from '../core/known.js';
import { gate } from '../gate/gate.js';
import { readRecord } from '../store/indexed-db.js';
import { parseMirror, readMirror } from '../store/mirror.js';
import { asking } from '../ui/asking.js';
import { defineButton } from '../ui/button/zgoda-button.js';
import type { Loaders } from '../ui/loaders.js';
import { clearPurposes } from './clear-purposes.js';
import { save } from './save.js';
import { settle } from './settle.js';
import { verify } from './verify.js';

/** One consent object a page, whichever way it was started. */
const RUNNING = Symbol.for('zgoda');
const page = globalThis as { [RUNNING]?: Consent | undefined };

/** Starts Zgoda on this page; a second start returns the first one's object. `reading` is the record's read, where it has begun. */
export function start(given: Config | undefined, loaders: Loaders, reading?: Promise<unknown>): Consent {
  const config = Object(given) as Config;
  const mark = fingerprint(config);
  const running = page[RUNNING];
  if (running) {
    if (fingerprint(running.config) !== mark) running.report('config', 'already running with another config');
    return running;
  }

  const isPage = typeof document === 'object';
  const mirror = isPage ? parseMirror(readMirror(config), config, mark) : undefined;
  const ending = new AbortController();
  const { signal } = ending;
  const ports = {
    now: Date.now,
    save: save.bind(undefined, config),
    ask: () => questions.ask(),
    open: () => questions.open(),
    watch: (root: ShadowRoot) => gate(consent, signal, root),
    stop: () => {
      page[RUNNING] = undefined;
      ending.abort();
    },
    page: isPage ? document : undefined,
  };
  // With a sweep due nothing is released before it is done.
  const consent = new Consent(config, mark, ports, mirror && sweepsOf(mirror).length ? undefined : mirror);
  const questions = asking(consent, loaders);
  if (!isPage) return consent;

  page[RUNNING] = consent;
  const clear = (purposes: readonly string[]) => clearPurposes(consent, loaders, purposes);
  consent.addEventListener('consent-change', ({ changed, state }) => void clear(changed.filter((purpose) => state[purpose] === 'denied')));
  consent.addEventListener('consent-error', ({ message, error }) => console.error('[zgoda]', message, error ?? ''));
  if (!mirror && config.mirror !== false) questions.prefetch();
  defineButton();
  gate(consent, signal);
  questions.listen(signal);
  void settle(consent, { reading: reading ?? readRecord(), mirror, mark, verify: () => verify(consent, loaders), clear });
  return consent;
}
