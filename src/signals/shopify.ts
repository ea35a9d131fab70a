import type { Consent } from '../core/consent.js';
import { eachTime } from './each-time.js';
import { hasAnswer, toldOf, type Mapping, type Told } from './told.js';

type Category = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data';

/** Which purpose stands for which of Shopify's categories, unless the site says otherwise. */
const USUAL = { analytics: 'analytics', marketing: 'marketing', preferences: 'functional', sale_of_data: 'marketing' } as const;

const FEATURE = { name: 'consent-tracking-api', version: '0.1' };

/** What is used of Shopify's Customer Privacy API. */
interface Shopify {
  loadFeatures?(features: readonly object[], callback: (error?: unknown) => void): void;
  customerPrivacy?: {
    setTrackingConsent(told: Told<Category>, callback: (result?: { error?: unknown }) => void): unknown;
    currentVisitorConsent?(): Readonly<Record<string, string>>;
  };
}

const shopify = (): Shopify | undefined => (globalThis as { Shopify?: Shopify }).Shopify;

/** Whether Shopify remembers a yes: its own record may outlive ours. */
const remembersYes = (): boolean => Object.values(shopify()?.customerPrivacy?.currentVisitorConsent?.() ?? {}).includes('yes');

/**
 * Tells a Shopify shop what was chosen, on every page and on each change: its checkout and pixels know consent from there only.
 * Shopify keeps what it is told, so it hears nothing before a choice, unless it still remembers a yes that has run out.
 * Source: https://shopify.dev/docs/api/customer-privacy
 */
export function shopifySignal(consent: Consent, mapping: Mapping<Category> = {}): () => void {
  let isOver = false;
  const failed = (error: unknown) => error && consent.report('callback', 'Shopify did not take the consent.', error);
  // Read as late as can be: the feature may take a while to load, and the visitor may have gone on choosing.
  const say = () => {
    if (!isOver) shopify()?.customerPrivacy?.setTrackingConsent(toldOf(consent, { ...USUAL, ...mapping }), (result) => failed(result?.error));
  };
  const load = () => {
    if (!hasAnswer(consent.state) && !remembersYes()) return;
    if (shopify()?.customerPrivacy) return say();
    shopify()?.loadFeatures?.([FEATURE], (error) => (error ? failed(error) : void consent.attempt('callback', say)));
  };
  const end = eachTime(consent, load);
  return () => {
    isOver = true;
    end();
  };
}
