/** When things happen on a page, named so that callers read aloud. */

/** Calls back after the next paint; in a tab in the background that is when it is looked at again. */
export const afterPaint = (callback: () => void): unknown => requestAnimationFrame(() => setTimeout(callback));

/** Calls back when the page is parsed: now, or at `DOMContentLoaded`. */
export function whenParsed(callback: () => unknown): void {
  if (document.readyState !== 'loading') callback();
  else document.addEventListener('DOMContentLoaded', callback, { once: true });
}

/**
 * Whether the parser is past a node, so that its content is whole: the page is parsed, or what follows came from the parser.
 * That is text, as it stands between tags, and marked elements and scripts that no script made (those are `async` by default);
 * any other element may have been put there by a script while the parser was still inside the node.
 */
export function isWhole(node: Node): boolean {
  const next = node.nextSibling as HTMLScriptElement | null;
  if (document.readyState !== 'loading' || !document.contains(node) || next instanceof Text) return true;
  return Boolean(next?.matches?.('script, [data-consent]') && !next.async);
}
