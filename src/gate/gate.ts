import type { Consent } from '../core/consent.js';
import type { ConsentChangeEvent } from '../core/events.js';
import { isHeld, MARKED, needOf, purposesOf, sourceOf } from './marks.js';
import { isWhole, whenParsed } from '../page/moments.js';
import { release, type Empty } from './release.js';
import { scriptQueue } from './script-queue.js';

/** Marked elements that were released, with how to empty them: never again, whoever starts a gate. */
const released = new WeakMap<Element, Empty>();

/**
 * Holds marked elements below a root, those that come later too, and releases each once its purposes are granted. On
 * withdrawal it empties embeds and drops what still waits for its turn. Ends when the signal aborts.
 */
export function gate(consent: Consent, signal: AbortSignal, root: Document | ShadowRoot = document): void {
  const held = new Set<Element>();
  /** A press is being answered: what it shows goes first. */
  let isPainting = false;
  const queue = scriptQueue((message) => consent.report('script', message), consent.config.scriptTimeout);

  /** Asked right before a script runs: it may have waited, and a withdrawal may have come meanwhile. */
  const mayRun = (element: Element) => {
    const isAllowed = consent.allows(needOf(element));
    if (isAllowed) for (const purpose of purposesOf(element)) consent.ran.add(purpose);
    return isAllowed;
  };

  const releaseOne = (element: Element) => {
    held.delete(element);
    if (released.has(element) || !root.contains(element)) return;
    const run = (script: HTMLScriptElement, place: ChildNode) => queue(script, place, isPainting, () => mayRun(element));
    void consent.attempt('tag', () => void released.set(element, release(element, run)));
  };

  /** In the order of the page: what comes after an element that is not whole yet waits with it. */
  const releaseAll = () => {
    for (const element of held) {
      if (!consent.allows(needOf(element))) continue;
      if (!(sourceOf(element) ?? isWhole(element))) break;
      releaseOne(element);
    }
  };

  const hold = (element: Element) => {
    if (!released.has(element) && isHeld(element)) held.add(element);
  };

  const look = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (node.hasAttribute('data-consent')) hold(node);
    if (node.firstElementChild) node.querySelectorAll(MARKED).forEach(hold);
  };

  const empty = (element: Element) => {
    if (consent.allows(needOf(element)) || !released.get(element)?.()) return;
    released.delete(element);
    hold(element);
  };

  const change = ({ reason }: ConsentChangeEvent) => {
    root.querySelectorAll(MARKED).forEach(empty);
    isPainting = reason !== 'stored';
    releaseAll();
    isPainting = false;
  };

  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations) addedNodes.forEach(look);
    releaseAll();
  });

  root.querySelectorAll(MARKED).forEach(hold);
  releaseAll();
  observer.observe(root, { childList: true, subtree: true });
  whenParsed(releaseAll);
  consent.addEventListener('consent-change', change, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
