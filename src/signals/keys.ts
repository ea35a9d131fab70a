/** The name under which gcm.js leaves its function in the page, or finds who waits for it. */
export const GCM = Symbol.for('zgoda/gcm');

/** Tells Google's tags what was chosen, until the signal aborts. */
export type GoogleConsentMode = typeof import('./google-consent-mode.js').googleConsentMode;
