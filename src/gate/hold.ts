import type { Config } from '../core/config.js';
import { holdElements, SEVERAL } from './hold-elements.js';
import { holdRequests } from './hold-requests.js';
import { mustHold, type Hold } from './holding.js';
import { EMBEDS, LOADERS } from './loading.js';
import { REGION } from './marks.js';
import { unpatch } from './patch.js';
import { rootList } from './root-list.js';
import { waiting } from './waiting.js';

/**
 * Holds without marks: what goes to a host of a service waits until one of its purposes is granted. What that needs is in place
 * only as long as there is something to hold.
 */
export const hold: Hold = (consent, signal, holding) => {
  if (signal.aborted) return; // it came too late
  const { elements, requests } = Object(consent.config.hold) as NonNullable<Config['hold']>;
  const { waits, refresh } = waiting(consent, signal);
  const roots = rootList();
  let isOn = false;

  const nothing = () => undefined;
  const held = (element: Element, place: Node) => {
    const root = place.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
    holding.held(element, place);
  };
  /** What the parser made: a script there has not run yet. A region is for the gate. */
  const look = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (document.readyState === 'loading') holding.scan(node, true);
    if (node.matches(REGION) || node.querySelector(REGION)) holding.release();
  };
  const observer = new MutationObserver((mutations) => mutations.forEach(({ addedNodes }) => addedNodes.forEach(look)));
  const end = () => {
    if (isOn) unpatch();
    observer.disconnect();
    holding.scan = nothing;
    isOn = false;
  };
  const begin = () => {
    isOn = true;
    observer.observe(document, { childList: true, subtree: true });
    if (requests !== false) holdRequests(waits);
    if (elements === false) return;
    const scan = holdElements(waits, held, consent.once);
    holding.scan = (node, hasScripts) => void scan(node, hasScripts ? LOADERS : EMBEDS);
  };
  holding.refresh = () => {
    refresh();
    const isNeeded = mustHold(consent);
    if (isNeeded && !isOn) begin();
    else if (!isNeeded && isOn) end();
  };
  holding.roots = roots;
  if (elements !== false) holding.waits = (address) => waits(address) ?? String(address).split(SEVERAL).map(waits).find(Boolean);
  holding.refresh();
  holding.scan(document); // a withdrawal may be why this is needed
  holding.isHere = true;
  if (document.querySelector(REGION)) holding.release();
  signal.addEventListener('abort', end);
};
