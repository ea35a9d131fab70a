import type { CatalogueService } from '../core/config.js';

export const pinterestTag = {
  name: 'Pinterest tag',
  provider: 'Pinterest Europe Limited',
  country: 'IE',
  policy: 'https://policy.pinterest.com/en/privacy-policy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['s.pinimg.com/ct', 'ct.pinterest.com'],
  cookies: [
    { name: '_pin_unauth', what: 'a random number for your browser', keptFor: 'P1Y' },
    { name: '_epik', what: 'which ad you clicked on Pinterest', keptFor: 'P1Y' },
    { name: '_derived_epik', what: 'who you are on Pinterest', keptFor: 'P1Y' },
    { name: '_pinterest_ct*', what: 'a random number for your browser; it sits at Pinterest', keptFor: 'P1Y' },
    { name: '_pinterest_sess', what: 'that you are signed in; it sits at Pinterest', keptFor: 'P1Y' },
    { name: '_routing_id', what: 'which computer of theirs answers you; it sits at Pinterest', keptFor: 'P1D' },
  ],
  hold: [['pintrk', 'setconsent', false]],
  grant: [['pintrk', 'setconsent', true]],
  revoke: [['pintrk', 'setconsent', false]],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: ['noscript'],
  sources: ['https://help.pinterest.com/en/business/article/install-the-base-code', 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
