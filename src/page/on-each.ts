/** What matches a selector in something that was added; words that were added may be what makes the element around them matter. */
function matching(node: Node, selector: string): Element[] {
  const inside = node.firstChild ? [...(node as Element).querySelectorAll(selector)] : [];
  const element = node instanceof Element ? node : node.parentElement;
  return element?.matches(selector) ? [element, ...inside] : inside;
}

/**
 * Hands over what matches a selector in a page: what is there, all of it again once the page is parsed, then what is added, perhaps more than once. It looks at what was added
 * alone: a large page that changes often would feel it. Returns how to end it.
 */
export function onEach(root: Document, selector: string, look: (found: readonly HTMLElement[]) => void): () => void {
  const lookAtAll = () => look([...root.querySelectorAll<HTMLElement>(selector)]);
  const observer = new MutationObserver((mutations) => {
    const found = mutations.flatMap(({ addedNodes }) => [...addedNodes].flatMap((node) => matching(node, selector))) as HTMLElement[];
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
