import type { CatalogueService } from '../core/config.js';

export const survicate = {
  name: 'Survicate',
  provider: 'Survicate S.A.',
  country: 'PL',
  policy: 'https://survicate.com/privacy-policy/',
  language: 'en',
  kind: 'feedback',
  purposes: ['functional', 'analytics'],
  hosts: ['survicate.com', 'survicate-cdn.com'],
  localStorage: [{ name: 'survi::*', what: 'a number for you, and which questions you saw' }],
  sessionStorage: [{ name: 'survi::*', what: 'where this visit began' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://help.survicate.com/en/articles/1170930-what-sort-of-cookies-does-survicate-use'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
