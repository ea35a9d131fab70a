import type { CatalogueService } from '../core/config.js';

export const intercom = {
  name: 'Intercom',
  provider: 'Intercom, Inc.',
  country: 'US',
  policy: 'https://www.intercom.com/legal/privacy',
  language: 'en',
  kind: 'chat',
  purposes: ['functional', 'marketing'],
  hosts: ['intercom.io', 'intercomcdn.com', 'intercomcdn.eu', 'intercomassets.com', 'intercomusercontent.com', 'intercom-messenger.com', 'intercom-sheets.com', 'www.intercom-reporting.com'],
  cookies: [
    { name: 'intercom-id-*', what: 'a number for you as a visitor', keptFor: 'P9M' },
    { name: 'intercom-session-*', what: 'which chat is yours', keptFor: 'P1W' },
    { name: 'intercom-device-id-*', what: 'a number for your device', keptFor: 'P9M' },
  ],
  localStorage: [{ name: 'intercom.intercom-state-*', what: 'your chat and whether it is open' }],
  revoke: [['Intercom', 'shutdown'], ['Intercom.q=', []]],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
    'https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy',
    'https://developers.intercom.com/installing-intercom/web/methods',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
