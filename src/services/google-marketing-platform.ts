import type { CatalogueService } from '../core/config.js';

export const googleMarketingPlatform = {
  name: 'Google Marketing Platform',
  provider: 'Google Ireland Limited',
  country: 'IE',
  policy: 'https://policies.google.com/privacy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: [
    'www.googletagmanager.com/gtag/js', 'www.googletagmanager.com/gtag/destination', 'fls.doubleclick.net', 'ad.doubleclick.net',
    'ade.googlesyndication.com', 'adservice.google.com', '2mdn.net', 'www.googletagservices.com/dcm',
  ],
  cookies: [
    { name: '_gcl_dc', what: 'which ad you clicked', keptFor: 'P90D' },
    { name: 'FPGCLDC', what: 'which ad you clicked', keptFor: 'P90D' },
    { name: 'GCL_DC_P', what: 'which ad you clicked', keptFor: 'P90D' },
    { name: 'FLC', what: 'which ad you clicked, for ten seconds; it sits at Google', keptFor: 'PT1M' },
    { name: 'IDE', what: 'a random number for your browser, to pick ads; it sits at Google', keptFor: 'P13M' },
    { name: 'DSID', what: 'who you are when you are signed in; it sits at Google', keptFor: 'P14D' },
    { name: 'RUL', what: 'whether an ad was shown as it should; it sits at Google', keptFor: 'P1Y' },
    { name: 'APC', what: 'which ads you saw; it sits at Google', keptFor: 'P6M' },
    { name: 'test_cookie', what: 'whether your browser takes cookies; it sits at Google', keptFor: 'PT15M' },
  ],
  afterRevoke: 'cookieless',
  signal: 'google-consent-mode',
  queuesBeforeGrant: true,
  leaks: ['noscript', 'iframe'],
  sources: [
    'https://business.safety.google/adscookies/', 'https://developers.google.com/tag-platform/security/guides/consent',
    'https://support.google.com/campaignmanager/answer/2839090', 'https://support.google.com/campaignmanager/answer/7554821',
    'https://support.google.com/campaignmanager/answer/10031693',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
