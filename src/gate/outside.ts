/**
 * Changes an element, an iframe or a source while it is out of the page: Chromium drops an address that is set while the parser inserts a
 * frame, a frame whose address is only taken away goes on loading, and a video looks at a source only when that comes in.
 */
export function outside(element: Element, change: () => void): void {
  if (!/^(iframe|source)$/.test(element.localName) || !element.isConnected) return change();
  const place = new Text();
  element.replaceWith(place);
  change();
  place.replaceWith(element);
}
