import type { Consent } from '../core/consent.js';
import { wake } from './fresh-script.js';
import { purposesOf } from './marks.js';
import { release, type RunScript } from './release.js';
import type { Release } from './releasing.js';
import { scriptQueue } from './script-queue.js';
import type { Trusted } from './trusted.js';

/** Lets a script of a released element run, in its place; whether it does: one that was queued twice has its address already. */
function begin(consent: Consent, trusted: () => Trusted, element: Element, script: HTMLScriptElement, place: ChildNode): boolean {
  if (place === script && !script.hasAttribute('data-src')) return false;
  for (const purpose of purposesOf(element)) consent.ran.add(purpose);
  if (place === script) wake(script, trusted);
  else place.replaceWith(script);
  return true;
}

/** What releases elements, with one queue for the whole page. */
export function releaser(consent: Consent, trusted: () => Trusted): Release {
  const queue = scriptQueue((message) => consent.report('script', message), consent.config.scriptTimeout);
  return (element, isPainting, mayRun) => {
    const run: RunScript = (script, place) => queue(script, isPainting, () => mayRun(place) && begin(consent, trusted, element, script, place));
    return release(element, run, trusted);
  };
}
