import type { CatalogueService } from '../core/config.js';

export const plausible = {
  name: 'Plausible',
  provider: 'Plausible Insights OÜ',
  country: 'EE',
  policy: 'https://plausible.io/privacy',
  language: 'en',
  kind: 'analytics',
  purposes: ['analytics'],
  hosts: ['plausible.io', '/js/plausible.'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://plausible.io/data-policy', 'https://plausible.io/docs/plausible-script'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
