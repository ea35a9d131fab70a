/** Makes what an embed shows, out of its place. */
import { HANDED_ON, type Embed } from './read-place.js';

/** What runs code, or brings what cannot be let through for once. */
const RUNS = 'script, link, style, object, embed';
/** What has an address of its own. */
const MEDIA = 'iframe, img, video, audio';

/** Whether a template has something in it that a yes for once cannot cover: code may load anything, later too. */
export const needsGrant = (template: HTMLTemplateElement | undefined): boolean => !template || !template.content.querySelector(MEDIA) || Boolean(template.content.querySelector(RUNS));

/** An iframe with the attributes of its place; the address comes last, once the iframe is known to be let through. */
function frameOf(place: HTMLElement, { title, address = '' }: Embed, letThrough: (element: Element) => void): HTMLElement {
  const frame = document.createElement('iframe');
  for (const name of HANDED_ON) {
    const value = place.getAttribute(name);
    if (value !== null) frame.setAttribute(name, value);
  }
  frame.title = title;
  letThrough(frame);
  frame.src = address;
  return frame;
}

/** Nodes as one element, named like the embed. */
function boxOf({ title }: Embed, ...nodes: Node[]): HTMLElement {
  const box = document.createElement('div');
  box.role = 'group';
  box.ariaLabel = title;
  box.append(...nodes);
  return box;
}

/** Markup without code, copied: its one element, or all of them in a box. */
function copyOf(template: HTMLTemplateElement, embed: Embed, letThrough: (element: Element) => void): HTMLElement {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  for (const element of copy.querySelectorAll('*')) letThrough(element);
  const [only, ...others] = copy.children;
  return only instanceof HTMLElement && !others.length && !copy.textContent.trim() ? document.adoptNode(only) : boxOf(embed, copy);
}

/** Markup with code, marked: the gate releases it, with its order, its nonces and its policy. The text after it says that it is whole. */
function markedOf(template: HTMLTemplateElement, embed: Embed): HTMLElement {
  const held = template.cloneNode(true) as HTMLTemplateElement;
  held.setAttribute('data-consent', embed.purposes.join(' '));
  return boxOf(embed, held, new Text());
}

/** What an embed shows; `undefined` where it says neither an address nor markup. `letThrough` is called with each element for once, before it has its address in the page. */
export function contentOf(place: HTMLElement, embed: Embed, letThrough: (element: Element) => void = () => undefined): HTMLElement | undefined {
  const { template, address } = embed;
  if (template) return template.content.querySelector('script') ? markedOf(template, embed) : copyOf(template, embed, letThrough);
  return address ? frameOf(place, embed, letThrough) : undefined;
}

/** Calls back once content has come: an iframe or a picture when it is loaded, what the gate releases when it has, all else at once. */
export function whenLoaded(content: HTMLElement, then: () => void): void {
  const first = content.matches('iframe, img') ? content : content.querySelector('iframe, img');
  if (content.querySelector(':scope > template[data-consent]')) {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      then();
    }).observe(content, { childList: true });
  } else if (first) {
    const load = () => {
      if (!first.matches('[src], [srcdoc], [srcset]')) return; // an empty frame tells at once that it is loaded
      first.removeEventListener('load', load);
      then();
    };
    first.addEventListener('load', load);
  } else queueMicrotask(then);
}

/** Calls back when a picture, a video or a sound cannot be had. A frame does not tell. */
export function whenFailed(content: HTMLElement, then: () => void): void {
  if (!content.matches('img, video, audio')) return;
  const isLast = (target: EventTarget | null) => target === content || target === [...content.querySelectorAll('source')].at(-1);
  content.addEventListener('error', ({ target }) => isLast(target) && then(), true);
}

const hasFocus = (content: HTMLElement): boolean => (content.getRootNode() as Document | ShadowRoot).activeElement === content; // an iframe is not :focus

/** Puts the focus into content; where that has no place for it, it is made to. */
export function focusOn(content: HTMLElement): void {
  content.focus({ preventScroll: true });
  if (!hasFocus(content)) {
    content.tabIndex = -1;
    content.focus({ preventScroll: true });
  }
  if (content.localName !== 'iframe') return;
  // The page that comes into a frame of another site does not get the focus that the empty one had (Chromium): Tab would lead past it.
  const again = () => {
    if (!hasFocus(content)) return;
    content.blur();
    content.focus({ preventScroll: true });
  };
  content.addEventListener('load', again, { once: true });
}
