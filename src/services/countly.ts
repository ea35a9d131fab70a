import type { CatalogueService } from '../core/config.js';

export const countly = {
  name: 'Countly',
  provider: 'Countly Ltd; on your own server, your own company',
  country: 'GB',
  policy: 'https://countly.com/legal/privacy-policy',
  language: 'en',
  kind: 'analytics',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: [
    'count.ly', 'countly.com', 'cdn.jsdelivr.net/npm/countly-sdk-web', 'cdnjs.cloudflare.com/ajax/libs/countly-sdk-web/', '/sdk/web/countly',
    '/countly.min.js',
  ],
  cookies: [{ name: '*/cly_*', what: 'a random number for your browser, and what waits to be sent', keptFor: 'P30D' }],
  localStorage: [{ name: '*/cly_*', what: 'a random number for your browser, and what waits to be sent' }],
  grant: [['Countly.opt_in']],
  revoke: [['Countly.opt_out']],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: ['noscript'],
  sources: ['https://support.countly.com/hc/en-us/articles/360037441932-Web-analytics-JavaScript'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
