import type { CatalogueService } from '../core/config.js';

export const addtoany = {
  name: 'AddToAny',
  provider: 'AddToAny LLC',
  country: 'US',
  policy: 'https://www.addtoany.com/privacy',
  language: 'en',
  kind: 'social',
  purposes: ['functional', 'media', 'marketing'],
  hosts: ['addtoany.com'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://www.addtoany.com/privacy', 'https://www.addtoany.com/buttons/customize/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
