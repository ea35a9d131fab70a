import type { CatalogueService } from '../core/config.js';

export const mollie = {
  name: 'Mollie',
  provider: 'Mollie B.V.',
  country: 'NL',
  policy: 'https://www.mollie.com/privacy',
  language: 'en',
  kind: 'payment',
  purposes: ['necessary', 'functional'],
  hosts: ['js.mollie.com', 'api.mollie.com'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://docs.mollie.com/docs/mollie-components', 'https://www.mollie.com/legal/cookies'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
