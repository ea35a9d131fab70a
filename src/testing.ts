/**
 * For the tests of a site, with Playwright: `import { expectNothingBeforeConsent } from 'zgoda/testing'`. Works in every browser
 * that Playwright drives, and imports nothing of it. Each function ends quietly or throws an `Error` that says what was found.
 */
export type { StorageKind } from './core/report.js';
export { expectNothingAfterRefusal } from './testing/expect-nothing-after-refusal.js';
export { expectNothingBeforeConsent } from './testing/expect-nothing-before-consent.js';
export { expectWithdrawal } from './testing/expect-withdrawal.js';
export type { TestPage } from './testing/playwright.js';
export { storageOf, type StoredThing } from './testing/storage-of.js';
export type { VisitOptions } from './testing/visit-options.js';
export { watchRequests, type RequestWatch, type SeenRequest, type WatchOptions } from './testing/watch-requests.js';
