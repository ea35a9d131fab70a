import type { CatalogueService } from '../core/config.js';

export const sharethis = {
  name: 'ShareThis',
  provider: 'ShareThis, Inc.',
  country: 'US',
  policy: 'https://sharethis.com/privacy/',
  language: 'en',
  kind: 'social',
  purposes: ['media', 'marketing'],
  hosts: ['sharethis.com'],
  cookies: [
    { name: 'fpestid', what: 'a random number for your browser', keptFor: 'P13M' },
    { name: '__sharethis_cookie_test__', what: 'whether your browser takes cookies' },
    { name: 'pxcelAcc3PC', what: 'whether your browser takes cookies', keptFor: 'P1D' },
    { name: '__stid', what: 'a random number for your browser; it sits at ShareThis', keptFor: 'P13M' },
    { name: '__stidv', what: 'which kind of number that is; it sits at ShareThis', keptFor: 'P13M' },
    { name: 'pxcelPage*', what: 'who else knows your number; it sits at ShareThis', keptFor: 'P1Y' },
    { name: 'pxcelBcnLcy', what: 'how fast their code is; it sits at ShareThis' },
    { name: 'pubconsent*', what: 'what you said; it sits at ShareThis', keptFor: 'P13M' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://sharethis.com/privacy/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
