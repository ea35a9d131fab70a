import type { CatalogueService } from '../core/config.js';

export const tawkTo = {
  name: 'tawk.to',
  provider: 'tawk.to inc.',
  country: 'US',
  policy: 'https://www.tawk.to/privacy-policy/',
  language: 'en',
  kind: 'chat',
  purposes: ['functional'],
  hosts: ['tawk.to', 'tawk.link'],
  cookies: [
    { name: 'twk_uuid_*', what: 'a random number for your browser', keptFor: 'P6M' },
    { name: 'tawk_uuid_*', what: 'a random number for your browser', keptFor: 'P6M' },
    { name: 'twk_idm_key', what: 'that the chat is connected' },
    { name: 'TawkConnectionTime', what: 'that the chat is connected' },
  ],
  localStorage: [{ name: 'twk_token_*', what: 'which chat is yours' }],
  grant: [['Tawk_API.start', { showWidget: true }]],
  revoke: [['Tawk_API.shutdown']],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do', 'https://developer.tawk.to/jsapi/'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
