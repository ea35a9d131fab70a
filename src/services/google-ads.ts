import type { CatalogueService } from '../core/config.js';

export const googleAds = {
  name: 'Google Ads',
  provider: 'Google Ireland Limited',
  country: 'IE',
  policy: 'https://policies.google.com/privacy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: [
    'www.googletagmanager.com/gtag/js', 'www.googletagmanager.com/gtag/destination', 'googleadservices.com', 'googleads.g.doubleclick.net',
    'td.doubleclick.net', 'google.com/pagead', 'google.com/ccm', 'google.com/rmkt', 'pagead2.googlesyndication.com/ccm',
  ],
  cookies: [
    { name: '_gcl_au', what: 'a random number for your browser, to count what ads lead to', keptFor: 'P90D' },
    { name: '_gcl_*', what: 'which ad you clicked', keptFor: 'P90D' },
    { name: '_gac_*', what: 'which ad you clicked', keptFor: 'P90D' },
    { name: 'FPAU', what: 'a random number for your browser, to count what ads lead to', keptFor: 'P90D' },
    { name: 'FPGCL*', what: 'which ad you clicked', keptFor: 'P90D' },
    { name: 'GCL_*_P', what: 'which ad you clicked', keptFor: 'P90D' },
    { name: 'Conversion', what: 'what you did after an ad; it sits at Google', keptFor: 'P90D' },
    { name: 'IDE', what: 'a random number for your browser, to pick ads; it sits at Google', keptFor: 'P13M' },
    { name: 'test_cookie', what: 'whether your browser takes cookies; it sits at Google', keptFor: 'PT15M' },
  ],
  localStorage: [{ name: '_gcl_ls', what: 'which ad you clicked' }],
  afterRevoke: 'cookieless',
  signal: 'google-consent-mode',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://business.safety.google/adscookies/', 'https://developers.google.com/tag-platform/security/guides/consent',
    'https://support.google.com/google-ads/answer/10000067',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
