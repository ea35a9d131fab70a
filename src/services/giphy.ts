import type { CatalogueService } from '../core/config.js';

export const giphy = {
  name: 'GIPHY',
  provider: 'GIPHY, LLC',
  country: 'US',
  policy: 'https://support.giphy.com/hc/en-us/articles/360032872931-GIPHY-Privacy-Policy',
  language: 'en',
  kind: 'video',
  purposes: ['media'],
  hosts: ['giphy.com'],
  sessionStorage: [{ name: 'giphyPingbackId', what: 'a number for this visit' }],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://developers.giphy.com/docs/sdk/'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
