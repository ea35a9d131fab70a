import { elementsIn } from '../page/elements-in.js';
import { isWhole, whenParsed } from '../page/moments.js';
import type { ConsentChangeEvent } from '../core/events.js';
import { isHeld, isRegion, MARKED, sourceOf } from './marks.js';
import { mayPass } from './may-pass.js';
import { releaser } from './releaser.js';
import type { Empty, Gate } from './releasing.js';
import { rootList, type Root } from './root-list.js';

/** Marked elements that were released, with how to empty them: never again, whoever starts a gate. */
const released = new WeakMap<Element, Empty>();

/**
 * Looks at the marked elements in the page, those that come later too, and releases each once its purposes are granted. On
 * withdrawal it empties embeds and drops what still waits for its turn. It finds those shadow roots by itself that something held or
 * released stands in.
 */
export const gate: Gate = (consent, signal, holding, trusted, isPainting) => {
  const release = releaser(consent, trusted);
  const held = new Set<Element>();
  const roots = rootList();
  const mayGo = (element: Element) => mayPass(element, consent, holding);
  const releaseOne = (element: Element, isPainting: boolean) => {
    held.delete(element);
    if (released.has(element)) return;
    if (isRegion(element)) holding.scan((element as HTMLTemplateElement).content);
    const root = element.getRootNode();
    // A script may have waited, and a withdrawal may have come meanwhile.
    void consent.attempt('tag', () => void released.set(element, release(element, isPainting, (place) => place.isConnected && mayGo(element))));
    watch(root); // a withdrawal has to find it there
  };

  /** In the order of the page: what comes after an element that is not whole yet waits with it. */
  const releaseAll = (isPainting = false) => {
    for (const element of held) {
      // It is gone, and will be seen where it comes back; or the page gave it another address.
      if (!element.isConnected || !element.matches(MARKED)) held.delete(element);
      else if (mayGo(element)) {
        if (!(sourceOf(element) ?? isWhole(element))) break;
        releaseOne(element, isPainting);
      }
    }
  };

  const hold = (element: Element) => {
    if (!released.has(element) && isHeld(element)) held.add(element);
  };
  const empty = (element: Element) => {
    if (!mayGo(element) && released.get(element)?.()) released.delete(element);
    hold(element);
  };

  const observer = new MutationObserver((mutations) => {
    const { size } = held;
    for (const { addedNodes } of mutations) for (const node of addedNodes) marksIn(node).forEach(hold);
    // While the page is parsed, what waits may be whole now.
    if (held.size > size || document.readyState === 'loading') releaseAll();
  });
  const watch = (root: Node, isPainting = false) => {
    if (signal.aborted || !isRoot(root) || !roots.add(root)) return;
    marksIn(root).forEach(hold);
    observer.observe(root, { childList: true, subtree: true }); // a region may bring marks of its own
    releaseAll(isPainting);
  };
  const change = ({ reason }: ConsentChangeEvent) => {
    roots.each((root) => {
      holding.scan(root); // what was released without a mark
      marksIn(root).forEach(empty);
    });
    releaseAll(reason !== 'stored');
  };

  holding.held = (element, place) => {
    released.delete(element);
    if (place.isConnected) held.add(element);
    watch(place.getRootNode());
  };
  holding.release = releaseAll;
  watch(document, isPainting);
  holding.roots?.each((root) => watch(root));
  whenParsed(() => releaseAll());
  consent.addEventListener('consent-change', change, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return (root) => watch(root);
};

const isRoot = (node: Node): node is Root => node instanceof Document || node instanceof ShadowRoot;

const marksIn = (node: Node): Element[] => elementsIn(node, MARKED);
