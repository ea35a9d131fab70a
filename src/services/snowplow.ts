import type { CatalogueService } from '../core/config.js';

export const snowplow = {
  name: 'Snowplow',
  provider: 'Snowplow Analytics Ltd; on your own server, your own company',
  country: 'GB',
  policy: 'https://snowplow.io/privacy-policy',
  language: 'en',
  kind: 'analytics',
  purposes: ['analytics', 'marketing'],
  hosts: [
    'snplow.net', 'cdn.jsdelivr.net/npm/@snowplow/', 'unpkg.com/@snowplow/', 'cdnjs.cloudflare.com/ajax/libs/snowplow/', '/sp.js', '/sp.lite.js',
    '/com.snowplowanalytics.snowplow/',
  ],
  cookies: [
    { name: '_sp_id.*', what: 'a random number for your browser', keptFor: 'P2Y' },
    { name: '_sp_ses.*', what: 'that this visit is going on', keptFor: 'PT30M' },
    { name: 'sp', what: 'a random number for your browser', keptFor: 'P1Y' },
  ],
  localStorage: [
    { name: '_sp_id.*', what: 'a random number for your browser' },
    { name: '_sp_ses.*', what: 'that this visit is going on' },
    { name: 'snowplowOutQueue_*', what: 'what waits to be sent' },
  ],
  sessionStorage: [{ name: '_sp_tab_id', what: 'a number for this tab' }],
  revoke: [
    ['snowplow', 'enableAnonymousTracking', { options: { withServerAnonymisation: true }, stateStorageStrategy: 'none' }],
    ['snowplow', 'clearUserData'],
  ],
  afterRevoke: 'cookieless',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/',
    'https://docs.snowplow.io/docs/sources/web-trackers/anonymous-tracking/', 'https://docs.snowplow.io/docs/sources/web-trackers/tracker-setup/',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
