import type { CatalogueService } from '../core/config.js';

export const logrocket = {
  name: 'LogRocket',
  provider: 'LogRocket, Inc.',
  country: 'US',
  policy: 'https://logrocket.com/privacy/',
  language: 'en',
  kind: 'session-replay',
  purposes: ['functional', 'analytics'],
  hosts: [
    'cdn.logrocket.com', 'logrocket.io', 'logr-in.com', 'logr-ingest.com', 'lr-in.com', 'lr-in-prod.com', 'lr-ingest.com', 'lr-ingest.io',
    'lr-intake.com', 'ingest-lr.com', 'intake-lr.com', 'lrkt-in.com', 'lgrckt-in.com',
  ],
  cookies: [
    { name: '*_lr_tabs_*', what: 'that this visit is going on', keptFor: 'P1D' },
    { name: '*_lr_hb_*', what: 'when you did something last', keptFor: 'P1D' },
    { name: '*_lr_uf_*', what: 'a random number for your browser', keptFor: 'P1D' },
  ],
  localStorage: [
    { name: '*_lr_tabs_*', what: 'that this visit is going on' },
    { name: '*_lr_hb_*', what: 'when you did something last' },
    { name: '*_lr_uf_*', what: 'a random number for your browser' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://docs.logrocket.com/reference/cookies', 'https://docs.logrocket.com/docs/content-security-policy'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
