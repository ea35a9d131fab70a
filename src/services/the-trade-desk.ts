import type { CatalogueService } from '../core/config.js';

export const theTradeDesk = {
  name: 'The Trade Desk',
  provider: 'The Trade Desk, Inc.',
  country: 'US',
  policy: 'https://www.thetradedesk.com/us/privacy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['adsrvr.org', 'adsrvr.cn'],
  cookies: [
    { name: 'TDID', what: 'a random number for your browser; it sits at The Trade Desk', keptFor: 'P1Y' },
    { name: 'TDCPM', what: 'who else knows your number; it sits at The Trade Desk', keptFor: 'P1Y' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://www.thetradedesk.com/us/privacy', 'https://ttd-misc-public-assets.s3.us-west-2.amazonaws.com/deviceStorageDisclosureURL.json'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
