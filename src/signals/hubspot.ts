import type { Consent } from '../core/consent.js';
import { eachTime } from './each-time.js';
import { toldOf, type Mapping, type Told } from './told.js';

type Category = 'analytics' | 'advertisement' | 'functionality';

/** Which purpose stands for which of HubSpot's categories, unless the site says otherwise. */
const USUAL = { analytics: 'analytics', advertisement: 'marketing', functionality: 'functional' } as const;

/** What is used of HubSpot: a queue, which its code takes over when it comes. */
interface HubSpot {
  _hsp?: { push(call: readonly unknown[]): unknown };
  disableHubSpotCookieBanner?: boolean;
}

const hubspot = globalThis as HubSpot;

/** Makes the queue where there is none. */
function push(...call: readonly unknown[]): void {
  hubspot._hsp ??= [];
  hubspot._hsp.push(call);
}

/**
 * Tells HubSpot what was chosen, on every page and on each change, and that it need not ask itself. HubSpot forgets it with the
 * page, so it hears a no before a choice too. On a withdrawal its cookies are removed first.
 * Source: https://developers.hubspot.com/docs/api/events/cookie-banner
 */
export function hubspotSignal(consent: Consent, mapping: Mapping<Category> = {}): () => void {
  let before: Told<Category> | undefined;
  hubspot.disableHubSpotCookieBanner = true;
  return eachTime(consent, () => {
    const told = toldOf(consent, { ...USUAL, ...mapping });
    const isWithdrawn = (Object.keys(told) as Category[]).some((category) => before?.[category] && !told[category]);
    if (isWithdrawn) push('revokeCookieConsent');
    push('setHubSpotConsent', told);
    before = told;
  });
}
