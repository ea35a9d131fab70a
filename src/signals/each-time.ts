import type { Consent } from '../core/consent.js';

/**
 * Calls back as soon as the stored choices are known, on every page, and again on each change. What the callback throws is told
 * by `consent-error`. Returns how to end it.
 */
export function eachTime(consent: Consent, callback: () => unknown): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const call = () => {
    if (consent.isReady && !signal.aborted) void consent.attempt('callback', callback);
  };
  consent.addEventListener('consent-ready', call, { signal });
  consent.addEventListener('consent-change', call, { signal });
  call();
  return () => ending.abort();
}
