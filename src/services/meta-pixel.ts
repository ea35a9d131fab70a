import type { CatalogueService } from '../core/config.js';

export const metaPixel = {
  name: 'Meta Pixel (Facebook)',
  provider: 'Meta Platforms Ireland Limited',
  country: 'IE',
  policy: 'https://www.facebook.com/privacy/policy/',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: [
    'connect.facebook.net', 'connect.facebook.net/en_US/fbevents.js', 'connect.facebook.net/signals', 'facebook.com/tr',
    'facebook.com/privacy_sandbox/pixel', 'www.facebook.com/tr', 'www.facebook.com/privacy_sandbox/pixel', 'pixel.facebook.com',
  ],
  cookies: [
    { name: '_fbp', what: 'a random number for your browser', keptFor: 'P90D' },
    { name: '_fbc', what: 'which ad you clicked on Facebook or Instagram', keptFor: 'P90D' },
  ],
  localStorage: [
    { name: 'lastExternalReferrer*', what: 'which site you came from' },
    { name: 'topicsLastReferenceTime', what: 'when your browser was last asked what you like' },
  ],
  hold: [['fbq', 'consent', 'revoke']],
  grant: [['fbq', 'consent', 'grant']],
  revoke: [['fbq', 'consent', 'revoke']],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: ['noscript'],
  sources: [
    'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr', 'https://developers.facebook.com/docs/meta-pixel/get-started',
    'https://www.facebook.com/privacy/policies/cookies/',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
