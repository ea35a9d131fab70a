import type { Config } from '../../src/core/config.js';
import type { Consent, Ports } from '../../src/core/consent.js';
import type { ConsentErrorEvent } from '../../src/core/events.js';
import { gate } from '../../src/gate/gate.js';
import { hold } from '../../src/gate/hold.js';
import { HOLD, type Hold } from '../../src/gate/holding.js';
import { holdWhenNeeded } from '../../src/start/hold-when-needed.js';
import { gateWhenNeeded } from '../../src/start/gate-when-needed.js';
import { leave } from '../../src/later.js';
import { eventsOf } from './events-of.js';
import { makeConsent } from './make-consent.js';
import { markup } from './markup.js';
import { sampleConfig, type SampleName } from './sample-config.js';

const undo: (() => void)[] = [];

/** A place in the page with marked elements in it; gone after `tidyGates`. */
export function place(html: string): HTMLElement {
  const container = document.body.appendChild(document.createElement('main'));
  container.append(markup(html));
  undo.push(() => container.remove());
  return container;
}

/** A gate over the document, which the ports, if given, hand shadow roots to. */
export function openGate(consent: Consent<SampleName>, ports: Partial<Ports> = {}): AbortController {
  const ending = new AbortController();
  undo.push(() => ending.abort());
  const { signal } = ending;
  ports.watch = gateWhenNeeded(consent, signal, holdWhenNeeded(consent, signal, () => undefined, hold), () => undefined, gate);
  return ending;
}

/** A gate where hold.js is still on its way. Returns how it arrives. */
export function openGateWithoutHold(consent: Consent<SampleName>): () => void {
  const ending = new AbortController();
  const page = globalThis as { [HOLD]?: ((tool: Hold) => void) | Hold };
  undo.push(() => ending.abort(), () => Reflect.deleteProperty(page, HOLD));
  const { signal } = ending;
  gateWhenNeeded(consent, signal, holdWhenNeeded(consent, signal, () => undefined), () => undefined, gate);
  return () => (page[HOLD] as (tool: Hold) => void)(hold);
}

/** A consent object with a gate over the document, and the failures it reports. Scripts that hang do so for 100 ms. */
export function gated(answers: Parameters<typeof makeConsent>[0] = {}, more: Partial<Config> = {}) {
  const ports: Partial<Ports> = {};
  const consent = makeConsent(answers, { ...sampleConfig, scriptTimeout: 100, ...more }, ports);
  ports.leave = (change) => leave(consent, change);
  const errors = eventsOf<ConsentErrorEvent>(consent, 'consent-error');
  return { consent, errors, ending: openGate(consent, ports) };
}

/** For `afterEach`: no gate and no container left. */
export function tidyGates(): void {
  for (const one of undo.splice(0)) one();
}
