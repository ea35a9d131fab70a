import type { CatalogueService } from '../core/config.js';

export const shopify = {
  name: 'Shopify',
  provider: 'Shopify Inc.; in Europe, Shopify International Ltd',
  country: 'CA',
  policy: 'https://www.shopify.com/legal/privacy',
  language: 'en',
  kind: 'shop',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: ['sdks.shopifycdn.com', 'shopifysvc.com', 'v.shopify.com', 's.shopify.com', 'stats.shopify.com', '/.well-known/shopify/monorail'],
  cookies: [
    { name: '_shopify_y', what: 'a number for your browser', keptFor: 'P1Y' },
    { name: '_shopify_s', what: 'a number for this visit', keptFor: 'PT30M' },
    { name: '_shopify_sa_t', what: 'how you came here', keptFor: 'PT30M' },
    { name: '_shopify_sa_p', what: 'how you came here', keptFor: 'PT30M' },
    { name: '_shopify_fs', what: 'when you came first', keptFor: 'PT30M' },
    { name: '_shopify_d', what: 'which shops belong together' },
    { name: '_shopify_analytics', what: 'a number for your browser, to count visits', keptFor: 'P1Y' },
    { name: '_shopify_marketing', what: 'a number for your browser, for ads', keptFor: 'P1Y' },
    { name: '_landing_page', what: 'where you came in', keptFor: 'P2W' },
    { name: '_orig_referrer', what: 'how you came here', keptFor: 'P2W' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://www.shopify.com/legal/cookies', 'https://shopify.dev/docs/api/customer-privacy'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
