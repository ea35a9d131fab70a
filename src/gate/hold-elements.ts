/** Keeps the addresses of elements back, so that they stand where they are and load nothing. The gate gives them back. */
import { holdMarkup } from './hold-markup.js';
import type { Holding } from './holding.js';
import { addressesOf, EMBEDS, LOADERS, LOADING } from './loading.js';
import { isOwnScript } from './marks.js';
import { outside } from './outside.js';
import { patch, type Before } from './patch.js';

/** Holds what has to wait in a node; whether there was something. `place` is where the node is about to be put, if it is. */
export type Scan = (node: Node, selector?: string, place?: Node) => boolean;

/** A class of the page, and names of what is patched there. */
type Patched = [{ prototype: object }, string];
/** What brings nodes into a page. */
const INSERTING = (): Patched[] => [
  [Node, 'appendChild insertBefore replaceChild'],
  [Element, 'append prepend replaceChildren before after replaceWith insertAdjacentElement'],
  [DocumentFragment, 'append prepend replaceChildren'],
  [CharacterData, 'before after replaceWith'],
  [Document, 'append prepend replaceChildren adoptNode'],
  [Range, 'insertNode surroundContents'],
];
/** What has an address as a property. */
const ADDRESSED = (): Patched[] => [
  [HTMLScriptElement, 'src'],
  [HTMLIFrameElement, 'src'],
  [HTMLImageElement, 'src srcset'],
  [HTMLLinkElement, 'href imageSrcset'],
  [HTMLSourceElement, 'src srcset'],
  [HTMLMediaElement, 'src'],
  [HTMLVideoElement, 'poster'],
  [HTMLEmbedElement, 'src'],
  [HTMLObjectElement, 'data'],
  [HTMLInputElement, 'src'],
  [HTMLTrackElement, 'src'],
];

/** What stands between the addresses of a `srcset`. */
export const SEVERAL = /[\s,]+/;
const isSeveral = (name: string): boolean => name.endsWith('srcset');
/** What takes trusted addresses only, where a page wants that. None of it loads while it stands nowhere. */
const SINKS = /^(script|embed|object)$/;
/** Links that load nothing. */
const CALM_LINK = /^(alternate|author|canonical|help|license|me|next|prev|search)$/i;

const isOurs = (element: Element, name: string): boolean => element.hasAttribute('data-held') && !element.hasAttribute(name);

/** What loads without standing anywhere. */
const LOOSE = /^(img|audio|video)$/;

/** Those that are about to fail. */
const failing = new WeakSet<Element>();

/** Whether a link that loaded nothing is about to load what has to wait. */
const isRoused = (element: Element, rel: unknown, waits: (address: unknown) => unknown): boolean => element.localName === 'link' && element.hasAttribute('href') && !CALM_LINK.test(String(rel)) && Boolean(waits(element.getAttribute('href')));

/** Such an element that stands nowhere is a request: it fails like one, once. It waits all the same, should it be put somewhere. */
function failUnlessPlaced(element: Element): void {
  if (failing.has(element)) return;
  failing.add(element);
  setTimeout(() => {
    failing.delete(element);
    if (!element.parentNode && element.hasAttribute('data-held')) element.dispatchEvent(new Event('error'));
  });
}

/** The page has another wish for an address that was kept back. */
function forget(element: Element, name: string): void {
  const names = addressesOf(element);
  if (!names.includes(name) || !element.hasAttribute('data-held')) return;
  element.removeAttribute(`data-${name}`);
  if (!names.some((one) => element.hasAttribute(`data-${one}`))) element.removeAttribute('data-held');
}

/** The address that was kept back, as the property gives it. */
function wanted(element: Element, name: string): (() => string) | undefined {
  const address = isOurs(element, name) && element.getAttribute(`data-${name}`);
  if (!address) return undefined;
  return () => (isSeveral(name) ? address : new URL(address, element.baseURI).href);
}

/** A script without text can wait as it is; one with text would run that, and one in the markup may be read only in part. */
function keepFromRunning(script: HTMLScriptElement): void {
  if ((!script.isConnected && !script.text) || /^text\/plain$/i.test(script.type)) return;
  script.setAttribute('data-type', script.type);
  script.type = 'text/plain';
}

type SetAttribute = (name: string, value: unknown) => void;

/** Takes an address out of the way. */
function keep(element: Element, name: string, value: string): void {
  if (element.hasAttribute(name)) outside(element, () => element.removeAttribute(name));
  element.setAttribute(`data-${name}`, value);
  element.setAttribute('data-held', '');
}

/** The address as the page's policy takes it; throws where that does not. */
function trustedBy(set: SetAttribute, { localName }: Element, name: string, value: unknown): string {
  const sample = document.createElement(localName);
  if (SINKS.test(localName)) set.call(sample, name, value);
  return sample.getAttribute(name) ?? String(value);
}

/** What a template gives to the page: an image in it loads as soon as it belongs there, so a copy is held before. */
const importing = (scan: Scan): Before => (_, words: unknown[]) => {
  const [node, isDeep] = words as [Element, unknown];
  if (node.ownerDocument.defaultView) return undefined;
  const copy = node.cloneNode(Boolean(isDeep));
  if (scan(copy, EMBEDS)) words[0] = copy;
  return undefined;
};

/**
 * Holds elements by their addresses, from now on: `waits` tells whether one has to, `held` takes each element that an address is kept back
 * from, with the node it stands in or is about to be put into; those in `once` never wait. Returns how to look for them in a node.
 */
export function holdElements(waits: (address: unknown) => unknown, held: Holding['held'], once: WeakSet<Element> = new WeakSet()): Scan {
  const setNatively = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')?.value as SetAttribute;

  const mustWait = (element: Element, name: string, value: unknown): boolean =>
    !once.has(element) && addressesOf(element).includes(name) && (isSeveral(name) ? String(value).split(SEVERAL) : [value]).some((address) => waits(address)) && !(element.localName === 'link' && CALM_LINK.test((element as HTMLLinkElement).rel));


  /** Keeps back what an element has already. A script in the markup without the nonce of the page is never released: whoever injects markup could have us run it. */
  const strip = (element: Element, place: Node): boolean => {
    const found = addressesOf(element).filter((name) => element.hasAttribute(name) && mustWait(element, name, element.getAttribute(name)));
    const script = element.localName === 'script' && (element as HTMLScriptElement);
    for (const name of found) keep(element, name, element.getAttribute(name) ?? '');
    if (element.hasAttribute('data-held')) {
      if (script && (found.length || script.text)) keepFromRunning(script);
      if (!script || !script.isConnected || isOwnScript(script)) held(element, place);
    }
    return element.hasAttribute('data-held');
  };

  const scan: Scan = (node, wanted, place = node) => {
    const mayLoad = node.nodeType === Node.ELEMENT_NODE && addressesOf(node as Element).length > 0;
    const hasInside = (node as Element).firstElementChild;
    if (!mayLoad && !hasInside) return false; // nearly always
    // A script that stands in the page already ran, or waits: it is only moved, or named as a neighbour.
    const selector = wanted ?? (node.isConnected ? EMBEDS : LOADERS);
    let isHeld = mayLoad && (node as Element).matches(selector) && strip(node as Element, place);
    if (hasInside) for (const element of (node as Element).querySelectorAll(selector)) isHeld = strip(element, place) || isHeld;
    return isHeld;
  };


  const setting = (element: Element, name: string, value: unknown): (() => unknown) | undefined => {
    if (name === 'rel' && isRoused(element, value, waits)) {
      keep(element, 'href', element.getAttribute('href') ?? '');
      held(element, element);
    }
    if (!mustWait(element, name, value)) return forget(element, name) as undefined;
    keep(element, name, trustedBy(setNatively, element, name, value));
    held(element, element);
    if (LOOSE.test(element.localName)) failUnlessPlaced(element);
    return () => null;
  };
  const each = (list: Patched[], see: (owner: object, name: string) => void) => {
    for (const [{ prototype }, names] of list) for (const name of names.split(' ')) see(prototype, name);
  };
  const inserting: Before = (self: Node, words: (Node | null)[]) => {
    for (const word of words) if (word?.nodeType) scan(word, undefined, self);
    return undefined;
  };
  each(INSERTING(), (owner, name) => patch(owner, name, inserting));
  each(ADDRESSED(), (owner, property) => {
    const name = property.toLowerCase();
    patch(owner, property, (self: Element, [value]: unknown[]) => setting(self, name, value), 'set');
    patch(owner, property, (self: Element) => wanted(self, name), 'get');
  });
  patch(HTMLLinkElement.prototype, 'rel', (self: Element, [value]: unknown[]) => setting(self, 'rel', value), 'set');
  patch(Element.prototype, 'setAttribute', (self: Element, [name, value]: unknown[]) => (LOADING[self.localName] ? setting(self, String(name).toLowerCase(), value) : undefined));
  patch(Element.prototype, 'setAttributeNS', (self: Element, [space, name, value]: unknown[]) => (space ? undefined : setting(self, String(name), value)));
  for (const name of ['setAttributeNode', 'setAttributeNodeNS']) patch(Element.prototype, name, (self: Element, [attribute]: Attr[]) => attribute && setting(self, attribute.name, attribute.value));
  patch(Attr.prototype, 'value', ({ ownerElement, name }: Attr, [value]: unknown[]) => (ownerElement ? setting(ownerElement, name, value) : undefined), 'set');
  patch(Element.prototype, 'removeAttribute', (self: Element, [name]: unknown[]) => forget(self, String(name).toLowerCase()) as undefined);
  patch(Document.prototype, 'importNode', importing(scan));
  patch(globalThis, 'Audio', (_, [address]: unknown[]) => (waits(address) ? () => Object.assign(new Audio(), { src: address }) : undefined));
  holdMarkup(scan);
  return scan;
}
