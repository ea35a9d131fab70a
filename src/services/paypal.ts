import type { CatalogueService } from '../core/config.js';

export const paypal = {
  name: 'PayPal',
  provider: 'PayPal, Inc.; in Europe, PayPal (Europe) S.à r.l. et Cie, S.C.A.',
  country: 'US',
  policy: 'https://www.paypal.com/webapps/mpp/ua/privacy-full',
  language: 'en',
  kind: 'payment',
  purposes: ['functional', 'marketing'],
  hosts: ['paypal.com', 'paypalobjects.com'],
  cookies: [
    { name: 'ts_c', what: 'at PayPal: a number for your browser', keptFor: 'P3Y' },
    { name: 'x-pp-s', what: 'at PayPal: that this visit is going on' },
    { name: 'enforce_policy', what: 'at PayPal: which rules hold for you', keptFor: 'P1Y' },
  ],
  localStorage: [
    { name: '__paypal_storage__', what: 'a number for your browser' },
    { name: '__belter_experiment_storage__', what: 'which trial you are in' },
  ],
  sessionStorage: [{ name: '__paypal_storage__', what: 'a number for this visit' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://www.paypal.com/webapps/mpp/ua/cookie-full', 'https://developer.paypal.com/sdk/js/configuration/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
