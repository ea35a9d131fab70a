import type { CatalogueService } from '../core/config.js';

export const outbrain = {
  name: 'Outbrain (Teads)',
  provider: 'Outbrain Inc., now Teads Holding Co.',
  country: 'US',
  policy: 'https://www.outbrain.com/privacy/',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['outbrain.com', 'outbrainimg.com'],
  cookies: [
    { name: 'outbrain_cid_fetch', what: 'that your number was asked for', keptFor: 'PT5M' },
    { name: 'outbrain_dicbo_id', what: 'which headline you clicked', keptFor: 'P1D' },
    { name: 'dicbo_id', what: 'which headline you clicked', keptFor: 'P1D' },
    { name: 'unifiedPixel', what: 'what you did in this visit' },
    { name: 'obuid', what: 'a random number for your browser; it sits at Outbrain', keptFor: 'P90D' },
    { name: 'obsessionid-*', what: 'a number for this visit; it sits at Outbrain', keptFor: 'PT30M' },
    { name: 'recs-*', what: 'which headlines you saw; it sits at Outbrain', keptFor: 'PT1M' },
  ],
  localStorage: [{ name: 'OB-USER-TOKEN', what: 'a random number for your browser' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://www.outbrain.com/privacy/cookies/', 'https://developer.outbrain.com/2021/02/25/privacy-and-consent-implementation/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
