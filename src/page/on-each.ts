import { elementsIn } from './elements-in.js';

/** What matches in something that was added: words may be what makes the element around them matter. */
const addedIn = (node: Node, selector: string): HTMLElement[] => (node instanceof Text && node.parentElement?.matches(selector) ? [node.parentElement] : elementsIn(node, selector));

/**
 * Hands over what matches a selector in a page: what is there, all of it again once the page is parsed, then what is added, perhaps more than once. It looks at what was added
 * alone: a large page that changes often would feel it. Returns how to end it.
 */
export function onEach(root: Document, selector: string, look: (found: readonly HTMLElement[]) => void): () => void {
  const lookAtAll = () => look(elementsIn(root, selector));
  const observer = new MutationObserver((mutations) => {
    const found = mutations.flatMap(({ addedNodes }) => [...addedNodes].flatMap((node) => addedIn(node, selector)));
    if (found.length) look(found);
  });
  observer.observe(root, { childList: true, subtree: true });
  lookAtAll();
  if (root.readyState === 'loading') root.addEventListener('DOMContentLoaded', lookAtAll, { once: true });
  return () => {
    observer.disconnect();
    root.removeEventListener('DOMContentLoaded', lookAtAll);
  };
}
