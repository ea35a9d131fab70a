import type { Consent } from '../core/consent.js';
import { eachTime } from './each-time.js';
import { hasAnswer, toldOf, type Mapping } from './told.js';

type Category = 'functional' | 'preferences' | 'statistics-anonymous' | 'statistics' | 'marketing';

/** Which purpose stands for which category of the API, unless the site says otherwise. */
const USUAL = { functional: 'functional', preferences: 'functional', 'statistics-anonymous': 'analytics', statistics: 'analytics', marketing: 'marketing' } as const;

/** What is used of the WP Consent API. */
interface WordPress {
  wp_consent_type?: string;
  wp_set_consent?(category: string, value: 'allow' | 'deny'): void;
  wp_has_consent?(category: string): boolean;
}

const wordpress = globalThis as WordPress;

/** Says that this site asks first. Without it the API takes everything for allowed; plugins wait for the event. */
function defineType(): void {
  wordpress.wp_consent_type = 'optin';
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
}

/**
 * Tells the plugins of a WordPress site what was chosen, by the WP Consent API, on every page and on each change. The API keeps
 * what it is told in cookies, so before a choice it hears nothing but that this site asks first, and a no where it still remembers
 * a yes that has run out. Its `functional` is for what the site does not work without: a site whose plugins ask for it hands in `{ functional: true }`.
 * Where the API comes after this part, it is told once the page is parsed. Until this part has come, plugins take everything for
 * allowed, unless the page itself sets `window.wp_consent_type = 'optin'` before they run.
 * Source: https://wordpress.org/plugins/wp-consent-api/
 */
export function wordpressSignal(consent: Consent, mapping: Mapping<Category> = {}): () => void {
  const say = () => {
    const isAnswered = hasAnswer(consent.state);
    for (const [category, isAllowed] of Object.entries(toldOf(consent, { ...USUAL, ...mapping }))) {
      if (isAnswered || (!isAllowed && wordpress.wp_has_consent?.(category))) wordpress.wp_set_consent?.(category, isAllowed ? 'allow' : 'deny');
    }
  };
  defineType();
  const end = eachTime(consent, say);
  const sayLate = () => void (consent.isReady && consent.attempt('callback', say));
  if (!wordpress.wp_set_consent) document.addEventListener('DOMContentLoaded', sayLate);
  return () => {
    document.removeEventListener('DOMContentLoaded', sayLate);
    end();
  };
}
