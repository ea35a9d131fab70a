import type { Need } from '../core/decide.js';
import { parseNeed, purposesIn } from '../core/need.js';

/** A region of unmarked tags, which wait for what their hosts need. */
export const REGION = 'template[data-hold]';
/** Everything that carries our mark. */
export const MARKED = `[data-consent],[data-held],${REGION}`;
/** The attributes that say from where something loads; held, each stands in `data-` and its name. */
export const ADDRESSES = ['srcset', 'src', 'imagesrcset', 'href', 'data', 'poster'];
/** Those of them that hold still until they are released; a live one ran already. */
const STILL = 'template, script[type="text/plain"], [data-held], [data-src]:not([src], script), [data-href]:not([href]), [data-data]:not([data])';

/** Whether an element is a region: what is in it comes into the page at once, but for what its hosts hold. */
export const isRegion = (element: Element): boolean => element.matches(REGION);

/** What a marked element needs. */
export const needOf = (element: Element): Need => parseNeed(element.getAttribute('data-consent'));

/** The purposes that a marked element names. */
export const purposesOf = (element: Element): string[] => purposesIn(element.getAttribute('data-consent'));

/** The address a held element will load, if any. */
export const sourceOf = (held: Element): string | null => held.getAttribute('data-src') ?? held.getAttribute('data-href') ?? held.getAttribute('src');

let nonce: string | undefined;

/** The nonce of the page's own scripts; '' where they have none. Looked for once in a go: where there is none, that is the whole page. */
function pageNonce(): string {
  if (nonce === undefined) {
    nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
    queueMicrotask(() => (nonce = undefined));
  }
  return nonce;
}

/**
 * Whether a script has the nonce of the page's own scripts, where those have one. Under such a policy, whoever can inject
 * markup could otherwise have us run a script for them.
 */
export function isOwnScript(script: HTMLScriptElement): boolean {
  return !pageNonce() || script.nonce === pageNonce();
}

/** Whether a marked element is held, and may be released on a grant. */
export const isHeld = (element: Element): boolean => element.matches(STILL) && (element.localName !== 'script' || isOwnScript(element as HTMLScriptElement));
