import type { CatalogueService } from '../core/config.js';

export const mixpanel = {
  name: 'Mixpanel',
  provider: 'Mixpanel, Inc.',
  country: 'US',
  policy: 'https://mixpanel.com/legal/privacy-policy/',
  language: 'en',
  kind: 'analytics',
  purposes: ['analytics', 'marketing'],
  hosts: ['mixpanel.com', 'mxpnl.com', 'mxpnl.net'],
  cookies: [
    { name: 'mp_*_mixpanel', what: 'a random number for your browser, and what the site knows about you', keptFor: 'P1Y' },
    { name: '__mp_opt_in_out_*', what: 'what you said', keptFor: 'P1Y' },
  ],
  localStorage: [
    { name: 'mp_*_mixpanel', what: 'a random number for your browser, and what the site knows about you' },
    { name: '__mpq_*', what: 'what waits to be sent' },
    { name: '__mprec_*', what: 'what waits to be sent' },
    { name: '__mp_opt_in_out_*', what: 'what you said' },
  ],
  sessionStorage: [
    { name: 'mp_tab_id_*', what: 'a number for this tab' },
    { name: 'mp_gen_new_tab_id_*', what: 'whether this tab is a copy' },
  ],
  indexedDB: [
    { name: 'mixpanelBrowserDb', what: 'what you did on the page, to be sent' },
    { name: 'mixpanelFlagsDb', what: 'which version of the page you see' },
  ],
  grant: [['mixpanel.opt_in_tracking', { track: null }]],
  revoke: [['mixpanel.opt_out_tracking', { clear_persistence: true, delete_user: false }]],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://docs.mixpanel.com/docs/privacy/protecting-user-data', 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
    'https://github.com/mixpanel/mixpanel-js/blob/master/doc/readme.io/javascript-full-api-reference.md',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
