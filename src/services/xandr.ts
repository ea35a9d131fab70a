import type { CatalogueService } from '../core/config.js';

export const xandr = {
  name: 'Xandr (Microsoft)',
  provider: 'Xandr Inc., a company of Microsoft Corporation',
  country: 'US',
  policy: 'https://www.microsoft.com/en-us/privacy/privacystatement',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['adnxs.com', 'adnxs.net', 'adnxs-simple.com'],
  cookies: [
    { name: 'uuid2', what: 'a random number for your browser; it sits at Xandr', keptFor: 'P90D' },
    { name: 'anj', what: 'who else knows your number; it sits at Xandr', keptFor: 'P90D' },
    { name: 'usersync', what: 'who else knows your number; it sits at Xandr', keptFor: 'P90D' },
    { name: 'icu', what: 'how often you saw which ad; it sits at Xandr', keptFor: 'P90D' },
    { name: 'XANDR_PANID', what: 'a random number for your browser; it sits at Xandr', keptFor: 'P400D' },
  ],
  hold: [['pixie', 'consent', 'default', { ad_storage: 'denied', wait_for_update: 1000 }]],
  grant: [['pixie', 'consent', 'update', { ad_storage: 'granted' }]],
  revoke: [['pixie', 'consent', 'update', { ad_storage: 'denied' }]],
  afterRevoke: 'cookieless',
  queuesBeforeGrant: true,
  leaks: ['noscript'],
  sources: ['https://learn.microsoft.com/en-us/xandr/invest/set-up-consent-mode-in-universal-pixel', 'https://learn.microsoft.com/en-us/xandr/invest/the-universal-pixel'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
