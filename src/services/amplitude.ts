import type { CatalogueService } from '../core/config.js';

export const amplitude = {
  name: 'Amplitude',
  provider: 'Amplitude, Inc.',
  country: 'US',
  policy: 'https://amplitude.com/privacy',
  language: 'en',
  kind: 'analytics',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: ['amplitude.com', 'd24n15hnbwhuhn.cloudfront.net'],
  cookies: [
    { name: 'AMP_*', what: 'a random number for your browser', keptFor: 'P1Y' },
    { name: 'AMP_MKTG_*', what: 'how you came here', keptFor: 'P1Y' },
    { name: 'amp_*', what: 'a random number for your browser, in an older version', keptFor: 'P1Y' },
    { name: 'amplitude_id*', what: 'a random number for your browser, in an older version', keptFor: 'P10Y' },
  ],
  localStorage: [
    { name: 'AMP_*', what: 'what waits to be sent' },
    { name: 'amplitude_unsent*', what: 'what waits to be sent' },
    { name: 'amp-exp-*', what: 'which test you are in' },
    { name: 'EXP_*', what: 'which test you are in' },
  ],
  sessionStorage: [
    { name: 'AMP_*', what: 'which page you saw last' },
    { name: 'EXP_*', what: 'which test you are in' },
  ],
  indexedDB: [{ name: '*_amp_session_replay_events', what: 'what you did on the page, to be sent' }],
  grant: [['amplitude.setOptOut', false]],
  revoke: [['amplitude.setOptOut', true]],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
    'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
