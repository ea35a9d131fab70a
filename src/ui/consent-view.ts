import type { Consent } from '../core/consent.js';

/** What elements see of the consent object: they read and listen, and never change anything. */
export type ConsentView = Pick<Consent, 'config' | 'state' | 'unasked' | 'refused' | 'remembers' | 'needsReload' | 'record' | 'history' | 'once' | 'report' | 'addEventListener' | 'removeEventListener'>;
