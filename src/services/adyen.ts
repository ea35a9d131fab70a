import type { CatalogueService } from '../core/config.js';

export const adyen = {
  name: 'Adyen',
  provider: 'Adyen N.V.',
  country: 'NL',
  policy: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
  language: 'en',
  kind: 'payment',
  purposes: ['functional', 'analytics'],
  hosts: ['adyen.com'],
  localStorage: [{ name: 'adyen-checkout__*', what: 'the payment you began' }],
  sessionStorage: [{ name: 'adyen-checkout__*', what: 'a number for the payment you began' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: ['stylesheet'],
  sources: ['https://docs.adyen.com/online-payments/analytics-and-data-tracking', 'https://docs.adyen.com/risk-management/fraud-data-collection'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
