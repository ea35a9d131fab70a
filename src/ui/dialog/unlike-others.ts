let trees = 0;

/**
 * Makes the styles of the shadow tree around an element unlike those of every other. WebKit takes over what media queries said for the last
 * tree with the same styles, though the window may have another size by now: a dialog opened again after a phone was turned looked as before.
 */
export function unlikeOthers<T extends Element>(inside: T): T {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{--z-tree:${(trees += 1)}}`);
  (inside.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
  return inside;
}
