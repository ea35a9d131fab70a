/** Tells a site what is wrong with its marks: by name, with the remedy. Comes with the checker; visitors never load it for nothing. */
import type { Consent } from '../core/consent.js';
import { onEach } from '../page/on-each.js';
import { isOwnScript, purposesOf, sourceOf } from './marks.js';

/** An element as a short tag for a message: `<script src="/a.js" data-consent="analytics">`. */
function tagOf(element: Element): string {
  const [source, need] = [sourceOf(element), element.getAttribute('data-consent')];
  return `<${element.localName}${source ? ` src="${source}"` : ''}${need === null ? '' : ` data-consent="${need}"`}>`;
}

function liveFault(element: Element): string | undefined {
  if (element.localName === 'template') return undefined;
  if (element.localName === 'script') return /^text\/plain$/i.test(element.getAttribute('type') ?? '') ? undefined : 'is live and was not held: write type="text/plain", or put it into a <template data-consent>';
  const held = element.getAttribute('data-src');
  const live = element.getAttribute('src');
  if (live !== null && held === null) return 'is live and was not held: write data-src in place of src';
  if (live !== null && live !== held) return `loads "${live}" and is never released: write data-src in place of src`;
  return held === null ? 'cannot be held: put it into a <template data-consent>' : undefined;
}

function purposeFault(element: Element, known: readonly string[]): string | undefined {
  const names = purposesOf(element);
  if (!names.length) return `names no purpose: write one of ${known.join(', ')}`;
  const unknown = names.find((name) => !known.includes(name));
  return unknown === undefined ? undefined : `names "${unknown}", which is not one of ${known.join(', ')}`;
}

const nonceFault = (element: Element): string | undefined =>
  element.localName !== 'script' || isOwnScript(element as HTMLScriptElement) ? undefined : 'lacks the nonce of the page: write nonce="…" as on its other scripts';

const markFault = (element: Element, purposes: readonly string[]): string | undefined => (element.hasAttribute('data-consent') ? (liveFault(element) ?? purposeFault(element, purposes)) : undefined);

/** Why a marked element is not held, or why one that is held, with or without a mark, would never be released, and what to write instead; `undefined` where all is well. */
export function faultOf(element: Element, purposes: readonly string[]): string | undefined {
  const fault = markFault(element, purposes) ?? nonceFault(element);
  return fault && `${tagOf(element)} ${fault}.`;
}

/** Reports each faulty mark once, those that come later too. Returns how to end it. */
export function audit(consent: Consent, root: Document = document): () => void {
  const seen = new WeakSet<Element>();
  const look = (element: Element) => {
    const fault = seen.has(element) ? undefined : faultOf(element, Object.keys(consent.state));
    seen.add(element);
    if (fault) consent.report('tag', fault);
  };
  return onEach(root, '[data-consent], [data-held]', (found) => found.forEach(look));
}
