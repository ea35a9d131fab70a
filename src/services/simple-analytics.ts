import type { CatalogueService } from '../core/config.js';

export const simpleAnalytics = {
  name: 'Simple Analytics',
  provider: 'Simple Analytics B.V.',
  country: 'NL',
  policy: 'https://dashboard.simpleanalytics.com/privacy-policy',
  language: 'en',
  kind: 'analytics',
  purposes: ['analytics'],
  hosts: ['simpleanalyticscdn.com', 'simpleanalytics.io'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: ['noscript'],
  sources: ['https://docs.simpleanalytics.com/script', 'https://docs.simpleanalytics.com/what-we-collect'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
