import type { CatalogueService } from '../core/config.js';

export const klaviyo = {
  name: 'Klaviyo',
  provider: 'Klaviyo, Inc.',
  country: 'US',
  policy: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
  language: 'en',
  kind: 'marketing-automation',
  purposes: ['analytics', 'marketing'],
  hosts: ['klaviyo.com'],
  cookies: [{ name: '__kla_id', what: 'who you are, once you signed up or clicked in an e-mail', keptFor: 'P2Y' }],
  localStorage: [
    { name: 'kl-post-identification-sync', what: 'what you did before you signed up', keptFor: 'P14D' },
    { name: '__kl_key', what: 'which shop this is' },
    { name: 'klaviyoOnsite', what: 'which boxes you saw' },
    { name: '__kla_viewed', what: 'what you looked at' },
    { name: '$referrer', what: 'which site you came from' },
    { name: '$last_referrer', what: 'which site you came from last' },
  ],
  sessionStorage: [{ name: 'klaviyoPagesVisitCount*', what: 'how many pages you saw in this visit' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://help.klaviyo.com/hc/en-us/articles/360034666712-Understanding-cookies-in-Klaviyo', 'https://help.klaviyo.com/hc/en-us/articles/360020342232'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
