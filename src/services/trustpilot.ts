import type { CatalogueService } from '../core/config.js';

export const trustpilot = {
  name: 'Trustpilot',
  provider: 'Trustpilot A/S',
  country: 'DK',
  policy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  language: 'en',
  kind: 'feedback',
  purposes: ['functional', 'marketing'],
  hosts: ['trustpilot.com', 'trustpilot.net'],
  cookies: [{ name: 'TP.uuid', what: 'at Trustpilot: a number for your browser', keptFor: 'P1Y' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
