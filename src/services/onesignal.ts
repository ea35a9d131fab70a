import type { CatalogueService } from '../core/config.js';

export const onesignal = {
  name: 'OneSignal',
  provider: 'OneSignal, Inc.',
  country: 'US',
  policy: 'https://onesignal.com/privacy_policy',
  language: 'en',
  kind: 'marketing-automation',
  purposes: ['functional', 'marketing'],
  hosts: ['onesignal.com'],
  localStorage: [
    { name: 'onesignal-*', what: 'whether you were asked about messages' },
    { name: 'ONE_SIGNAL_*', what: 'how messages are set up' },
    { name: 'isPushNotificationsEnabled', what: 'whether you get messages' },
    { name: 'isOptedOut', what: 'whether you get messages' },
    { name: 'os_pageViews', what: 'how many pages you saw' },
    { name: 'requiresPrivacyConsent', what: 'whether messages wait for your yes' },
  ],
  sessionStorage: [
    { name: 'ONE_SIGNAL_*', what: 'that this visit is going on' },
    { name: 'onesignal-*', what: 'that this visit is going on' },
  ],
  indexedDB: [{ name: 'ONE_SIGNAL_SDK_DB', what: 'your number, and which messages you got' }],
  serviceWorkers: [
    { name: '*OneSignalSDKWorker.js*', what: 'brings you messages' },
    { name: '*OneSignalSDKUpdaterWorker.js*', what: 'brings you messages' },
  ],
  grant: [['OneSignal.setConsentGiven', true]],
  revoke: [['OneSignal.setConsentGiven', false]],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://documentation.onesignal.com/docs/web-sdk-reference', 'https://documentation.onesignal.com/docs/handling-personal-data',
    'https://documentation.onesignal.com/docs/data-collected-by-the-onesignal-sdk',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
