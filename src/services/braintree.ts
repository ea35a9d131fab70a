import type { CatalogueService } from '../core/config.js';

export const braintree = {
  name: 'Braintree',
  provider: 'PayPal, Inc.; in Europe, PayPal (Europe) S.à r.l. et Cie, S.C.A.',
  country: 'US',
  policy: 'https://www.paypal.com/us/braintree/legal/braintree-privacy-policy',
  language: 'en',
  kind: 'payment',
  purposes: ['functional'],
  hosts: ['braintreegateway.com', 'braintree-api.com', 'c.paypal.com', 'b.stats.paypal.com'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: [
    'https://developer.paypal.com/braintree/docs/guides/client-sdk/setup/javascript/v3',
    'https://developer.paypal.com/braintree/docs/guides/premium-fraud-management-tools/device-data-collection/javascript/v3',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
