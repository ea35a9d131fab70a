/** What a withdrawal did, and what it could not do. */
import type { Service } from './config.js';

/** The kinds of storage that can be cleared from a page. */
export type StorageKind = keyof Pick<Service, 'cookies' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'serviceWorkers'>;

/** One thing a service had stored. */
export interface StoredItem {
  /** Name of the service, as visitors know it. */
  readonly service: string;
  readonly kind: StorageKind;
  readonly name: string;
}

/**
 * Why something is still there: `in-use` (running code keeps it open; it goes with the page), `written-back` (running code wrote it again),
 * `out-of-reach` (it sits where no script of this page may remove it).
 */
export type SurvivalReason = 'in-use' | 'written-back' | 'out-of-reach';

/**
 * What a withdrawal did. What was sent stays sent; timers and listeners of running code cannot be undone: those services are
 * named in `needsReload`. Cookies that no script can see (`HttpOnly`, or another site's) are in none of the lists.
 */
export interface WithdrawalReport {
  /** Names of services that were told to stop, and took it. */
  readonly stopped: readonly string[];
  /** What was removed, read back. */
  readonly cleared: readonly StoredItem[];
  /** What is still there, and why. Swept once more when the next page starts. */
  readonly survived: readonly (StoredItem & { readonly why: SurvivalReason })[];
  /** Names of services whose code goes on until the page is loaded again. */
  readonly needsReload: readonly string[];
}
