import type { Consent } from '../../../src/core/consent.js';

/** What pages of the demo and of these tests keep on `window`. */
declare global {
  interface Window {
    /** The consent object of the script tag. */
    zgoda: Consent & { push(command: (consent: Consent) => unknown): void };
    /** The consent object of the single-page app. */
    consent: Consent;
    /** Which held scripts ran, in order. */
    ran?: string[];
    /** Every event of ours that the document heard, see `listen`. */
    heard: Heard[];
    /** Anything else a page of a test writes down. */
    noted: Record<string, unknown>;
  }
}

/** One event of ours, as far as it can leave the page. */
export interface Heard {
  type: string;
  reason?: string;
  changed?: string[];
  state?: Record<string, string>;
  code?: string;
  message?: string;
  purposes?: string[];
}
