import type { CatalogueService } from '../core/config.js';

export const googleTagManager = {
  name: 'Google Tag Manager',
  provider: 'Google LLC; in Europe, Google Ireland Ltd',
  country: 'US',
  policy: 'https://policies.google.com/privacy',
  language: 'en',
  kind: 'tag-manager',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: ['googletagmanager.com', '/gtm.js', '/ns.html'],
  cookies: [
    { name: 'FPID', what: 'set by the site\'s own server: a random number for your browser', keptFor: 'P2Y' },
    { name: 'FPLC', what: 'the same number, to know you on a sister site', keptFor: 'PT20H' },
  ],
  afterRevoke: 'cookieless',
  signal: 'google-consent-mode',
  queuesBeforeGrant: true,
  leaks: ['noscript'],
  sources: [
    'https://developers.google.com/tag-platform/security/guides/consent', 'https://developers.google.com/tag-platform/security/guides/csp',
    'https://business.safety.google/adscookies/',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
