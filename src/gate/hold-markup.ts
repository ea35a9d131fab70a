import { EMBEDS } from './loading.js';
import { patch, type Kind } from './patch.js';

/** Whatever of the browser takes markup. */
type Take = (...words: unknown[]) => unknown;
const takerOf = (owner: object, name: string, kind: Kind): Take => Object.getOwnPropertyDescriptor(owner, name)?.[kind] as Take;

const WAYS: Record<string, 'before' | 'prepend' | 'append' | 'after'> = { beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' };
/** Markup that may load something: an element that does, with an address. */
const LOADING_TAG = /<(i(frame|mg|mage|nput)|link|source|video|audio|embed|object|track)[\s/][^>]*=/i;

/**
 * Holds what markup makes (`innerHTML` and its kind): it is parsed where nothing loads, in an element like the one it is for, and its
 * nodes are taken only where something in it has to wait. Scripts made so never run, here as everywhere.
 */
export function holdMarkup(scan: (node: Node, selector: string) => boolean): void {
  const inert = document.implementation.createHTMLDocument('');
  const setInner = takerOf(Element.prototype, 'innerHTML', 'set');
  const makeFragment = takerOf(Range.prototype, 'createContextualFragment', 'value');

  const heldIn = (like: Node | null, html: unknown, fill?: (context: Element) => unknown): DocumentFragment | undefined => {
    const { namespaceURI, localName } = like instanceof Element ? like : document.body;
    if (!LOADING_TAG.test(String(html)) || /^(template|noscript)$/.test(localName)) return undefined;
    const context = inert.createElementNS(namespaceURI, localName);
    if (fill) fill(context);
    else setInner.call(context, html);
    for (const one of context.querySelectorAll('noscript')) {
      const inner = Reflect.get(one, 'innerHTML');
      // In a page with scripts it is text. Firefox makes it so here already, and then it stands in the markup as it is.
      if (/</.test(inner) || !String(html).includes(one.textContent)) one.textContent = inner;
    }
    const range = inert.createRange();
    range.selectNodeContents(context);
    return scan(context, EMBEDS) ? range.extractContents() : undefined;
  };
  const putting = (self: Element, way: 'replaceChildren' | 'replaceWith' | 'before' | 'prepend' | 'append' | 'after', held?: DocumentFragment) => held && (() => self[way](held));
  /** What the original takes markup beside an element for; nothing, where it takes none there. */
  const besides = ({ parentNode }: Element) => (parentNode instanceof Document ? null : parentNode);

  for (const { prototype } of [Element, ShadowRoot]) {
    patch(prototype, 'innerHTML', (self: Element & ShadowRoot, [html]: unknown[]) => putting(self, 'replaceChildren', heldIn((self as Partial<ShadowRoot>).host ?? self, html)), 'set');
    for (const name of ['setHTML', 'setHTMLUnsafe']) {
      const take = takerOf(Element.prototype, name, 'value');
      patch(prototype, name, (self: Element & ShadowRoot, words: unknown[]) => putting(self, 'replaceChildren', heldIn((self as Partial<ShadowRoot>).host ?? self, words[0], (context) => take.apply(context, words))));
    }
  }
  patch(Element.prototype, 'outerHTML', (self: Element, [html]: unknown[]) => (besides(self) ? putting(self, 'replaceWith', heldIn(besides(self), html)) : undefined), 'set');
  patch(Element.prototype, 'insertAdjacentHTML', (self: Element, [where, html]: unknown[]) => {
    const way = WAYS[String(where).toLowerCase()];
    const like = /pend/.test(String(way)) ? self : besides(self);
    return way && like ? putting(self, way, heldIn(like, html)) : undefined;
  });
  patch(Range.prototype, 'createContextualFragment', ({ startContainer }: Range, [html]: unknown[]) => {
    const held = heldIn(startContainer instanceof Element ? startContainer : startContainer.parentNode, html, (context) => {
      const range = inert.createRange();
      range.selectNodeContents(context);
      context.append(makeFragment.call(range, html) as Node);
    });
    return held && (() => document.adoptNode(held));
  });
}
