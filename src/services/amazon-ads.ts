import type { CatalogueService } from '../core/config.js';

export const amazonAds = {
  name: 'Amazon Ads',
  provider: 'Amazon Europe Core SARL',
  country: 'LU',
  policy: 'https://www.amazon.co.uk/gp/help/customer/display.html?nodeId=201909010',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['amazon-adsystem.com', 'paa-reporting-advertising.amazon'],
  cookies: [
    { name: 'ad-id', what: 'a random number for your browser; it sits at Amazon', keptFor: 'P9M' },
    { name: 'ad-privacy', what: 'what you want with ads; it sits at Amazon', keptFor: 'P5Y' },
    { name: 'amzn-token', what: 'a random number for your browser', keptFor: 'P7D' },
  ],
  localStorage: [
    { name: 'apstagUserAgentClientHints', what: 'which browser you use' },
    { name: 'apstagCxMEnabled', what: 'how the site shows ads' },
    { name: '*sessionMarker/marker', what: 'that this visit is going on' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: ['noscript'],
  sources: ['https://advertising.amazon.com/resources/ad-policy/consent-signal-requirements', 'https://m.media-amazon.com/images/G/01/adprefs/deviceStorageDisclosure.json'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
