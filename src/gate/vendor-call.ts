import type { Call } from '../core/config.js';

type Owner = Record<string, unknown> | undefined;

/**
 * Makes a call that a vendor documents: `['fbq', 'consent', 'grant']`. A queue that is pushed to is made where there is none, so
 * that the vendor finds it; a name that ends in `=` is set; one on the way that ends in `()` is called for what it gives; a function that is not there
 * is not called. Tells whether somebody took it. Throws what the vendor throws.
 */
export function callVendor([path, ...words]: Call): boolean {
  const [name, isSet] = path.split('=');
  const keys = (name as string).split('.');
  const last = keys.pop() as string;
  const step = (at: Owner, key: string, index: number): Owner => {
    if (key.endsWith('()')) return (at as Record<string, (() => Owner) | undefined> | undefined)?.[key.slice(0, -2)]?.();
    return at && ((last === 'push' && !keys[index + 1] ? (at[key] ??= []) : at[key]) as Owner);
  };
  const owner = keys.reduce(step, globalThis as unknown as Owner);
  const method = owner?.[last];
  if (owner && isSet !== undefined) owner[last] = words[0];
  else if (typeof method !== 'function') return false;
  else (method as (...words: unknown[]) => unknown).apply(owner, words);
  return true;
}
