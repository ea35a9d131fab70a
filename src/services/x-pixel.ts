import type { CatalogueService } from '../core/config.js';

export const xPixel = {
  name: 'X Pixel (Twitter)',
  provider: 'X Internet Unlimited Company',
  country: 'IE',
  policy: 'https://x.com/en/privacy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['ads-twitter.com', 'analytics.twitter.com', 't.co/i/adsct', 't.co/1/i/adsct'],
  cookies: [
    { name: '_twclid', what: 'which ad you clicked on X', keptFor: 'P13M' },
    { name: '_twpid', what: 'a random number for your browser', keptFor: 'P13M' },
    { name: '_twsid', what: 'a number for this visit', keptFor: 'P13M' },
    { name: 'muc_ads', what: 'a random number for your browser, to pick ads; it sits at X', keptFor: 'P2Y' },
    { name: 'guest_id*', what: 'a random number for your browser; it sits at X', keptFor: 'P2Y' },
    { name: 'personalization_id', what: 'a random number for your browser, to pick ads; it sits at X', keptFor: 'P2Y' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites', 'https://help.x.com/en/rules-and-policies/x-cookies'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
