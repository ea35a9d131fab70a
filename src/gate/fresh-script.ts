/** A script that was held cannot be woken up: a fresh element takes its place. */
import { sourceOf } from './marks.js';

interface Policy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const asItIs = (text: string): string => text;
const rules: Policy = { createScript: asItIs, createScriptURL: asItIs };
let policy: Policy | undefined;

/** The Trusted Types policy `zgoda`, made when first needed. Its input is markup of the page itself, never text from elsewhere. */
const trusted = (): Policy => (policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('zgoda', rules) ?? rules);

const OURS = /^(src|type|nonce|data-(consent|src|type))$/;

/** A new script like the held one: same attributes, nonce, text and order of execution, without our marks. */
export function freshScript(held: HTMLScriptElement): HTMLScriptElement {
  const fresh = document.createElement('script');
  for (const { name, value } of held.attributes) {
    if (!OURS.test(name)) fresh.setAttribute(name, value);
  }
  const type = held.getAttribute('data-type') ?? held.type;
  if (!/^text\/plain$/i.test(type)) fresh.type = type;
  fresh.nonce = held.nonce; // the attribute reads empty once a policy protects it
  fresh.async = held.hasAttribute('async'); // else the browser would run it as it comes
  const source = sourceOf(held);
  if (source) fresh.src = trusted().createScriptURL(source);
  else fresh.text = trusted().createScript(held.text);
  return fresh;
}
