import type { CatalogueService } from '../core/config.js';

export const stripe = {
  name: 'Stripe',
  provider: 'Stripe, LLC; in Europe, Stripe Payments Europe, Ltd',
  country: 'US',
  policy: 'https://stripe.com/privacy',
  language: 'en',
  kind: 'payment',
  purposes: ['necessary', 'functional'],
  hosts: [
    'js.stripe.com',
    'api.stripe.com',
    'm.stripe.com',
    'q.stripe.com',
    'r.stripe.com',
    'hooks.stripe.com',
    'checkout.stripe.com',
    'buy.stripe.com',
    'merchant-ui-api.stripe.com',
    'stripe.network',
    'stripecdn.com',
  ],
  cookies: [
    { name: '__stripe_mid', what: 'a number for your browser, to stop cheats', keptFor: 'P1Y' },
    { name: '__stripe_sid', what: 'a number for this visit, to stop cheats', keptFor: 'PT30M' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: [
    'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
    'https://stripe.com/cookies-policy/legal',
    'https://docs.stripe.com/security/guide#content-security-policy',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
