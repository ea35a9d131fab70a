import { freshScript } from './fresh-script.js';
import { isOwnScript, sourceOf } from './marks.js';

/** Removes what can be removed again; tells whether the element may be released once more. Scripts that ran cannot be undone. */
export type Empty = () => boolean;

/** Takes a fresh script and the node whose place it gets. */
export type RunScript = (script: HTMLScriptElement, place: ChildNode) => void;

/** A template stays where it is; its content comes after it, the scripts in it one by one. */
function releaseTemplate(held: HTMLTemplateElement, run: RunScript): Empty {
  const content = document.importNode(held.content, true);
  const scripts = [...content.querySelectorAll('script')].filter((script) => !script.hasAttribute('data-consent'));
  const places = scripts.map((script) => {
    const place = new Text();
    script.replaceWith(place);
    return place;
  });
  const nodes = [...content.childNodes];
  held.after(content);
  scripts.forEach((script, index) => isOwnScript(script) && run(freshScript(script), places[index] as Text));
  return () => {
    for (const node of nodes) node.remove();
    return !scripts.length;
  };
}

/** Sets or removes an embed's address while it is out of the page: Chromium drops one set while the parser inserts an iframe. */
function address(embed: HTMLIFrameElement, source: string | null, sources: string | null = null): true {
  const place = new Text();
  embed.replaceWith(place);
  for (const [name, value] of Object.entries({ src: source, srcset: sources })) {
    if (value) embed.setAttribute(name, value);
    else embed.removeAttribute(name);
  }
  place.replaceWith(embed);
  return true;
}

/** Lets a held element run or load. Returns how to empty it. */
export function release(held: Element, run: RunScript): Empty {
  if (held.localName === 'template') return releaseTemplate(held as HTMLTemplateElement, run);
  if (held.localName !== 'script') {
    address(held as HTMLIFrameElement, sourceOf(held), held.getAttribute('data-srcset'));
    return () => address(held as HTMLIFrameElement, null);
  }
  run(freshScript(held as HTMLScriptElement), held);
  return () => held.isConnected; // it still waits for its turn
}
