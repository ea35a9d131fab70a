import type { CatalogueService } from '../core/config.js';

export const salesforcePardot = {
  name: 'Salesforce Account Engagement (Pardot)',
  provider: 'Salesforce, Inc.',
  country: 'US',
  policy: 'https://www.salesforce.com/company/legal/privacy/',
  language: 'en',
  kind: 'marketing-automation',
  purposes: ['analytics', 'marketing'],
  hosts: ['pardot.com'],
  cookies: [
    { name: 'visitor_id*', what: 'a random number for your browser', keptFor: 'P1Y' },
    { name: 'pi_opt_in*', what: 'what you said', keptFor: 'P1Y' },
    { name: 'lpv*', what: 'that this page view was counted', keptFor: 'PT30M' },
  ],
  grant: [['pdt', 'setOptIn', true]],
  revoke: [['pdt', 'revokeConsent']],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://developer.salesforce.com/docs/marketing/pardot/guide/tracking-and-consent-functions.html',
    'https://help.salesforce.com/s/articleView?id=sf.pardot_api_tracking_consent.htm&type=5',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
