/** A script that was held cannot be woken up: a fresh element takes its place. */
import { sourceOf } from './marks.js';
import type { Trusted } from './trusted.js';

/** Lets a script that had only its address kept back load where it stands. */
export function wake(script: HTMLScriptElement, trusted: () => Trusted): void {
  const source = script.getAttribute('data-src') ?? '';
  for (const name of ['data-held', 'data-src']) script.removeAttribute(name);
  script.async = true; // its turn has come: the browser needs no queue of its own
  script.src = trusted().createScriptURL(source);
}

const OURS = /^(src|type|nonce|data-(consent|held|src|type))$/;

/** A new script like the held one: same attributes, nonce, text and order of execution, without our marks. */
export function freshScript(held: HTMLScriptElement, trusted: () => Trusted): HTMLScriptElement {
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
