import type { CatalogueService } from '../core/config.js';

export const bingMaps = {
  name: 'Bing Maps',
  provider: 'Microsoft Corporation; in Europe, Microsoft Ireland Operations Ltd',
  country: 'US',
  policy: 'https://www.microsoft.com/privacy/privacystatement',
  language: 'en',
  kind: 'maps',
  purposes: ['media', 'functional'],
  hosts: ['www.bing.com/api/maps', 'www.bing.com/maps', 'www.bing.com/rp', 'r.bing.com/rp', 'virtualearth.net'],
  cookies: [{ name: 'MUID', what: 'at Microsoft: a number for your browser', keptFor: 'P13M' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://learn.microsoft.com/en-us/bingmaps/v8-web-control/', 'https://www.microsoft.com/privacy/privacystatement#maincookiessimilartechnologiesmodule'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
