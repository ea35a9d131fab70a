import type { CatalogueService } from '../core/config.js';

export const issuu = {
  name: 'Issuu',
  provider: 'Issuu, Inc.',
  country: 'US',
  policy: 'https://issuu.com/legal/privacy',
  language: 'en',
  kind: 'social',
  purposes: ['media', 'marketing'],
  hosts: ['issuu.com', 'isu.pub'],
  cookies: [{ name: 'iutk', what: 'at Issuu: a number for your browser', keptFor: 'P10Y' }],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://issuu.com/legal/cookies'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
