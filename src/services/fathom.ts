import type { CatalogueService } from '../core/config.js';

export const fathom = {
  name: 'Fathom Analytics',
  provider: 'Conva Ventures Inc.',
  country: 'CA',
  policy: 'https://usefathom.com/privacy',
  language: 'en',
  kind: 'analytics',
  purposes: ['analytics'],
  hosts: ['usefathom.com'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://usefathom.com/support/tracking', 'https://usefathom.com/support/tracking-advanced'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
