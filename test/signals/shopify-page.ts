import { replace } from '../helpers/replace.js';

/** A Shopify shop, as far as its documentation says: the API comes some time after it was asked for, and keeps what it is told. */
export interface ShopifyPage {
  /** What was asked for, as `name version`. */
  readonly asked: string[];
  /** Everything it was told, in order. */
  readonly told: Record<string, boolean>[];
  /** The features have loaded, or could not be. */
  load(error?: Error): void;
  /** Takes it off the page. */
  remove(): void;
}

/** How the shop is found. */
export interface ShopifyOptions {
  /** The theme has loaded the API before. */
  isLoaded?: boolean;
  /** What it remembers. */
  kept?: Readonly<Record<string, string>>;
  /** Why it takes nothing. */
  failure?: string;
}

export function shopifyPage({ isLoaded = false, kept = {}, failure }: ShopifyOptions = {}): ShopifyPage {
  const asked: string[] = [];
  const told: Record<string, boolean>[] = [];
  const waiting: ((error?: unknown) => void)[] = [];
  const customerPrivacy = {
    currentVisitorConsent: () => kept,
    setTrackingConsent(consent: Record<string, boolean>, callback: (result?: object) => void) {
      told.push(consent);
      callback(failure ? { error: failure } : undefined);
    },
  };
  const shop: Record<string, unknown> = {
    loadFeatures(features: { name: string; version: string }[], callback: (error?: unknown) => void) {
      asked.push(...features.map(({ name, version }) => `${name} ${version}`));
      waiting.push(callback);
    },
  };
  if (isLoaded) shop.customerPrivacy = customerPrivacy;
  const load = (error?: Error) => {
    if (!error) shop.customerPrivacy = customerPrivacy;
    for (const callback of waiting.splice(0)) callback(error);
  };
  return { asked, told, load, remove: replace(globalThis, 'Shopify', { value: shop }) };
}
