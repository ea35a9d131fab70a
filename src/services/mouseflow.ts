import type { CatalogueService } from '../core/config.js';

export const mouseflow = {
  name: 'Mouseflow',
  provider: 'Mouseflow ApS',
  country: 'DK',
  policy: 'https://mouseflow.com/privacy',
  language: 'en',
  kind: 'session-replay',
  purposes: ['analytics'],
  hosts: ['mouseflow.com'],
  cookies: [
    { name: 'mf_user', what: 'that you were here before', keptFor: 'P90D' },
    { name: 'mf_*-*-*-*-*', what: 'that this visit is going on' },
  ],
  grant: [['mouseflow.start']],
  revoke: [['mouseflow.stop']],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy', 'https://js-api-docs.mouseflow.com/'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
