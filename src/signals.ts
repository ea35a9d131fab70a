/**
 * Tells others what was chosen: an entry of its own, loaded where the config names one in `signals`, and for npm
 * `import { segmentBridge } from 'zgoda/signals'`.
 */
import type { Consent } from './core/consent.js';
import { hubspotSignal } from './signals/hubspot.js';
import { segmentSignal } from './signals/segment.js';
import { shopifySignal } from './signals/shopify.js';
import { wordpressSignal } from './signals/wordpress.js';

export { hubspotSignal, segmentSignal, shopifySignal, wordpressSignal };
export { segmentBridge, type SegmentBridge, type SegmentCategories, type SegmentMapping } from './signals/segment.js';
export type { Mapping } from './signals/told.js';

/** Every part by its name in the config. */
const PARTS: Readonly<Record<string, (consent: Consent) => () => void>> = {
  hubspot: (consent) => hubspotSignal(consent),
  segment: (consent) => segmentSignal(consent),
  shopify: (consent) => shopifySignal(consent),
  wordpress: (consent) => wordpressSignal(consent),
};

/** Starts the parts that are named, each with the usual purposes; a name that is none is told by `consent-error`. Returns how to end them all. */
export function signal(consent: Consent, names: readonly string[] = consent.config.signals ?? []): () => void {
  const ends = [...new Set(names)].flatMap((name) => {
    if (Object.hasOwn(PARTS, name)) return (PARTS[name] as (typeof PARTS)[string])(consent);
    consent.report('config', `signals: "${name}" is not one of ${Object.keys(PARTS).join(', ')}.`);
    return [];
  });
  return () => ends.forEach((end) => end());
}
