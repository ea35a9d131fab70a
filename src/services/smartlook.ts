import type { CatalogueService } from '../core/config.js';

export const smartlook = {
  name: 'Smartlook',
  provider: 'Smartlook.com, s.r.o., a Cisco company',
  country: 'CZ',
  policy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html',
  language: 'en',
  kind: 'session-replay',
  purposes: ['analytics'],
  hosts: ['smartlook.com', 'smartlook.cloud', 'getsmartlook.com'],
  cookies: [
    { name: 'SL_C_*_SID', what: 'a random number for your browser, and one for this visit', keptFor: 'P13M' },
    { name: 'SL_C_*_VID', what: 'a random number for your browser', keptFor: 'P13M' },
    { name: 'SL_C_*_KEY', what: 'which site it records', keptFor: 'P13M' },
    { name: 'SL_C_*_DOMAIN', what: 'whether your browser takes cookies' },
  ],
  localStorage: [
    { name: 'SL_L_*', what: 'a random number for your browser, and one for this visit', keptFor: 'P13M' },
    { name: 'SMARTLOOK_LS_QUEUED_CHUNKS', what: 'what waits to be sent' },
  ],
  grant: [['smartlook', 'resume']],
  revoke: [['smartlook', 'pause']],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://help.smartlook.com/docs/cookies-smartlook', 'https://help.smartlook.com/docs/content-security-policy-csp-smartlook',
    'https://github.com/smartlook/smartlook-client',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
