import type { CatalogueService } from '../core/config.js';

export const umami = {
  name: 'Umami',
  provider: 'Umami Software, Inc.; on your own server, your own company',
  country: 'US',
  policy: 'https://umami.is/privacy',
  language: 'en',
  kind: 'analytics',
  purposes: ['analytics'],
  hosts: ['umami.is', 'umami.dev', '/umami.js'],
  sessionStorage: [{ name: 'umami.cache', what: 'that this visit is going on' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://umami.is/docs/tracker-configuration', 'https://umami.is/docs/collect-data'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
