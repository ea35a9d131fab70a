import type { CatalogueService } from '../core/config.js';

export const awin = {
  name: 'Awin',
  provider: 'AWIN AG',
  country: 'DE',
  policy: 'https://www.awin.com/gb/privacy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['dwin1.com', 'dwin2.com', 'awin1.com', 'zenaps.com', 'roeye.com', 'roeyecdn.com'],
  cookies: [
    { name: '_aw_m_*', what: 'which site sent you here', keptFor: 'P1Y' },
    { name: '_aw_sn_*', what: 'which bonus site sent you here', keptFor: 'P1Y' },
    { name: '_aw_j_*', what: 'your way from there to here', keptFor: 'P3M' },
    { name: 'AwinChannelCookie', what: 'which way you came here', keptFor: 'P30D' },
    { name: 'awpv*', what: 'which ad you saw; it sits at Awin', keptFor: 'P1D' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://privacy.awin.com', 'https://help.awin.com/docs/awin-cookie-types-and-attribution-hierarchy'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
