import type { CatalogueService } from '../core/config.js';

export const googleAnalytics = {
  name: 'Google Analytics',
  provider: 'Google LLC; in Europe, Google Ireland Ltd',
  country: 'US',
  policy: 'https://policies.google.com/privacy',
  language: 'en',
  kind: 'analytics',
  purposes: ['analytics', 'marketing'],
  hosts: [
    'google-analytics.com', 'analytics.google.com', 'googleanalytics.com', 'www.googletagmanager.com/gtag/js',
    'www.googletagmanager.com/gtag/destination', 'stats.g.doubleclick.net', 'www.google.com/g/collect', 'www.google.com/ads/ga-audiences', '/gtag/js',
    '/g/collect',
  ],
  cookies: [
    { name: '_ga', what: 'a random number for your browser', keptFor: 'P2Y' },
    { name: '_ga_*', what: 'that this visit is going on', keptFor: 'P2Y' },
    { name: '_gid', what: 'a random number for your browser', keptFor: 'P1D' },
    { name: '_gat*', what: 'how often data was sent', keptFor: 'PT1M' },
    { name: '_dc_gtm_*', what: 'how often data was sent', keptFor: 'PT1M' },
    { name: '_gali', what: 'which link you pressed', keptFor: 'PT1M' },
    { name: '_gac_*', what: 'which ad you clicked', keptFor: 'P90D' },
    { name: '_gcl_*', what: 'which ad you clicked', keptFor: 'P90D' },
    { name: 'AMP_TOKEN', what: 'a random number for your browser', keptFor: 'P1Y' },
    { name: '__utm*', what: 'your visits, in an older version', keptFor: 'P2Y' },
  ],
  afterRevoke: 'cookieless',
  signal: 'google-consent-mode',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://support.google.com/analytics/answer/11397207', 'https://business.safety.google/adscookies/',
    'https://developers.google.com/tag-platform/security/guides/consent', 'https://developers.google.com/tag-platform/security/guides/csp',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
