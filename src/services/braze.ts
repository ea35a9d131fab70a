import type { CatalogueService } from '../core/config.js';

export const braze = {
  name: 'Braze',
  provider: 'Braze, Inc.',
  country: 'US',
  policy: 'https://www.braze.com/company/legal/privacy',
  language: 'en',
  kind: 'marketing-automation',
  purposes: ['analytics', 'marketing'],
  hosts: ['appboycdn.com', 'braze.com', 'braze.eu', 'appboy.com', 'appboy.eu'],
  cookies: [
    { name: 'ab.storage.userId.*', what: 'who you are to this site', keptFor: 'P400D' },
    { name: 'ab.storage.sessionId.*', what: 'that this visit is going on', keptFor: 'P400D' },
    { name: 'ab.storage.deviceId.*', what: 'a random number for your browser', keptFor: 'P400D' },
    { name: 'ab.optOut', what: 'that you said no', keptFor: 'P400D' },
    { name: 'ab._gd', what: 'whether your browser takes cookies' },
  ],
  localStorage: [{ name: 'ab.storage.*', what: 'what you did here and which messages you got' }],
  indexedDB: [
    { name: 'AppboyServiceWorkerAsyncStorage', what: 'which messages you pressed, and what waits to be sent' },
    { name: 'Braze IndexedDB Support Test', what: 'whether your browser can store' },
  ],
  grant: [['braze.enableSDK']],
  revoke: [['braze.disableSDK']],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://www.braze.com/docs/developer_guide/platforms/web/cookies_and_storage', 'https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
