import type { CatalogueService } from '../core/config.js';

export const criteo = {
  name: 'Criteo',
  provider: 'Criteo S.A.',
  country: 'FR',
  policy: 'https://www.criteo.com/privacy/',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['criteo.com', 'criteo.net', 'hlserve.com'],
  cookies: [
    { name: 'cto_bundle', what: 'a random number for your browser', keptFor: 'P390D' },
    { name: 'cto_bidid', what: 'a random number for your browser', keptFor: 'P390D' },
    { name: 'cto_dna_bundle', what: 'a random number for your browser', keptFor: 'P390D' },
    { name: 'cto_tld_test', what: 'whether your browser takes cookies' },
  ],
  localStorage: [
    { name: 'cto_bundle', what: 'a random number for your browser' },
    { name: 'cto_bidid', what: 'a random number for your browser' },
    { name: 'cto_dna_bundle', what: 'a random number for your browser' },
    { name: 'criteo_fast_bid*', what: 'a piece of the code of Criteo' },
    { name: 'criteo_pt_cdb_*', what: 'which ads were offered' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://privacy.criteo.com/iab-europe/tcfv2/disclosure.json', 'https://help.criteo.com/kb/guide/en/transparency-and-consent-framework-bbFLejr6XZ/Steps/1842462'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
