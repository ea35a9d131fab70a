import type { Consent } from '../core/consent.js';
import type { Need } from '../core/decide.js';
import { toldOf } from './told.js';

/** Which purposes stand for which of your categories at Segment, by their names there; `true` where one needs no consent at all. */
export type SegmentMapping = Readonly<Record<string, Need | true>>;

/** Segment's own names for what the usual purposes are. */
const USUAL: SegmentMapping = { Advertising: 'marketing', Analytics: 'analytics', Functional: 'functional' };

/** What Segment is told: each of your categories, and whether it is allowed. */
export type SegmentCategories = Record<string, boolean>;

/** What `createWrapper` of `@segment/analytics-consent-tools` takes. */
export interface SegmentBridge {
  /** Resolves, so that Segment loads, once something is allowed. */
  shouldLoadSegment(context: { load(options: { consentModel: 'opt-in' }): void }): Promise<void>;
  /** What is allowed now; it goes with every event. */
  getCategories(): SegmentCategories;
  /** Calls back on each change in which something is allowed or was until then. A withdrawal is told, so that the receivers behind Segment hear of it. */
  registerOnConsentChanged(callback: (categories: SegmentCategories) => void): void;
}

const isAny = (categories: SegmentCategories): boolean => Object.values(categories).includes(true);
const textOf = (categories: SegmentCategories): string => JSON.stringify(Object.entries(categories).sort());

/**
 * Connects Segment's own consent wrapper with the choices, until the signal aborts. Segment does not load before something is
 * allowed; from then on every event says what.
 * Source: https://github.com/segmentio/analytics-next/tree/master/packages/consent/consent-tools
 *
 * ```ts
 * createWrapper(segmentBridge(consent))(analytics).load({ writeKey });
 * ```
 */
export function segmentBridge(consent: Consent, mapping: SegmentMapping = USUAL, signal?: AbortSignal): SegmentBridge {
  const options = signal ? { signal } : {};
  const nothing = Object.fromEntries(Object.keys(mapping).map((category) => [category, false]));
  const getCategories = () => (signal?.aborted ? { ...nothing } : { ...toldOf(consent, mapping) });
  const whenAny = (): Promise<void> =>
    new Promise((resolve) => {
      const look = () => consent.isReady && isAny(getCategories()) && resolve();
      for (const type of ['consent-ready', 'consent-change'] as const) consent.addEventListener(type, look, options);
      look();
    });
  return {
    getCategories,
    shouldLoadSegment: async (context) => {
      await whenAny();
      context.load({ consentModel: 'opt-in' });
    },
    registerOnConsentChanged: (callback) => {
      let before = getCategories();
      const look = () => {
        const now = getCategories();
        const isNews = textOf(now) !== textOf(before) && (isAny(now) || isAny(before));
        before = now;
        if (isNews) void consent.attempt('callback', () => callback({ ...now }));
      };
      consent.addEventListener('consent-change', look, options);
    },
  };
}

/** Where a page with the script tag finds the bridge: `createWrapper(window.zgodaSegment)`. */
interface Page {
  zgodaSegment?: SegmentBridge;
}

/** Puts the bridge to Segment's consent wrapper on `window.zgodaSegment`, for pages without modules of their own. Ending it takes it away; Segment then hears that nothing is allowed. */
export function segmentSignal(consent: Consent, mapping?: SegmentMapping): () => void {
  const page = globalThis as Page;
  const ending = new AbortController();
  page.zgodaSegment = segmentBridge(consent, mapping, ending.signal);
  return () => {
    ending.abort();
    delete page.zgodaSegment;
  };
}
