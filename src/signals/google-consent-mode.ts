/** Google Consent Mode v2 (https://developers.google.com/tag-platform/security/guides/consent): tells Google's tags what was chosen. */
import type { Consent } from '../core/consent.js';
import { GCM } from './keys.js';

export { GCM };

/** Google's types, and the purpose that usually stands for each. `security_storage` goes with what is necessary. */
const TYPES: Record<string, string> = {
  analytics_storage: 'analytics',
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
};

/**
 * Denies all seven types before any tag of Google's can ask, says at once what is known already, and tells each change on the page
 * where it is made: `update`, then the event `consent_update` for triggers of Google Tag Manager. Ends when the signal aborts.
 */
export function googleConsentMode(consent: Consent, signal: AbortSignal): void {
  const { config } = consent;
  const wish = config.googleConsentMode;
  if (!wish) return;
  const layer = ((globalThis as { dataLayer?: unknown[] }).dataLayer ??= []);
  // Google's tags take an arguments object and nothing else for a command.
  function gtag(..._words: unknown[]): void {
    // eslint-disable-next-line prefer-rest-params
    layer.push(arguments);
  }
  const purposes = { ...TYPES, ...(wish as Record<string, string>) };
  const word = (isGranted: unknown): string => (isGranted ? 'granted' : 'denied');
  const types = (isGranted: (purpose: string) => boolean) => {
    const now: Record<string, string> = { security_storage: word(config.necessary?.length) };
    for (const type in TYPES) now[type] = word(isGranted(purposes[type] as string));
    return now;
  };

  const update = () => {
    const now = types((purpose) => consent.allows(purpose));
    gtag('consent', 'update', now);
    gtag('set', 'ads_data_redaction', now.ad_storage === 'denied');
    layer.push({ event: 'consent_update', consent: now });
  };

  gtag('consent', 'default', { ...types(() => false), ...(config.mirror === false && { wait_for_update: 500 }) }); // it takes a moment to know more
  gtag('set', 'url_passthrough', false);
  gtag('set', 'ads_data_redaction', true);
  if (Object.values(consent.state).includes('granted')) update();
  consent.addEventListener('consent-change', update, { signal });
}
