import { lookForSources } from '../page/look-for-sources.js';
import { freshScript } from './fresh-script.js';
import { ADDRESSES, isOwnScript } from './marks.js';
import { outside } from './outside.js';
import type { Empty } from './releasing.js';
import type { Trusted } from './trusted.js';

/** Takes a script and the node whose place it gets: itself, where it only waits for its address. */
export type RunScript = (script: HTMLScriptElement, place: ChildNode) => void;

/** A template stays where it is; its content comes after it, the scripts in it one by one. A region's own nodes are taken: they may be held themselves. */
function releaseTemplate(held: HTMLTemplateElement, run: RunScript, trusted: () => Trusted): Empty {
  const content = held.hasAttribute('data-hold') ? held.content : document.importNode(held.content, true);
  const scripts = [...content.querySelectorAll('script')].filter((script) => !script.hasAttribute('data-consent'));
  const places = scripts.map((script) => {
    const place = new Text();
    script.replaceWith(place);
    return place;
  });
  const nodes = [...content.childNodes];
  held.after(content);
  for (const node of nodes) if (node instanceof Element) lookForSources(node);
  scripts.forEach((script, index) => isOwnScript(script) && run(freshScript(script, trusted), places[index] as Text));
  return () => {
    for (const node of nodes) node.remove();
    return !scripts.length;
  };
}

/** Gives an element its addresses, or takes them away again. */
function address(embed: Element, isOn: boolean): true {
  embed.removeAttribute('data-held');
  outside(embed, () => {
    for (const name of ADDRESSES) {
      const source = embed.getAttribute(`data-${name}`);
      if (source && isOn) embed.setAttribute(name, source);
      else if (source) embed.removeAttribute(name);
    }
  });
  return true;
}

/** Lets a held element run or load. Returns how to empty it. */
export function release(held: Element, run: RunScript, trusted: () => Trusted): Empty {
  if (held.localName === 'template') return releaseTemplate(held as HTMLTemplateElement, run, trusted);
  if (!(held instanceof HTMLScriptElement)) {
    address(held, true);
    return () => address(held, false);
  }
  run(/^text\/plain$/i.test(held.type) ? freshScript(held, trusted) : held, held);
  return () => held.isConnected; // it still waits for its turn
}
