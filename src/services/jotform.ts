import type { CatalogueService } from '../core/config.js';

export const jotform = {
  name: 'Jotform',
  provider: 'Jotform Inc.',
  country: 'US',
  policy: 'https://www.jotform.com/privacy/',
  language: 'en',
  kind: 'feedback',
  purposes: ['functional'],
  hosts: ['jotform.com', 'jotfor.ms', 'jotform.io', 'jotformeu.com'],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://www.jotform.com/privacy/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
