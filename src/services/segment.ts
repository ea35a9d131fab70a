import type { CatalogueService } from '../core/config.js';

export const segment = {
  name: 'Segment',
  provider: 'Twilio Inc.',
  country: 'US',
  policy: 'https://www.twilio.com/en-us/legal/privacy',
  language: 'en',
  kind: 'customer-data',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: ['cdn.segment.com', 'cdn-settings.segment.com', 'api.segment.com', 'segment.io', 'segmentapis.com'],
  cookies: [
    { name: 'ajs_anonymous_id', what: 'a random number for your browser', keptFor: 'P1Y' },
    { name: 'ajs_user_id', what: 'who you are, when you sign in', keptFor: 'P1Y' },
    { name: 'ajs_group_id', what: 'your company, when you sign in', keptFor: 'P1Y' },
    { name: 'analytics_session_id*', what: 'that this visit is going on', keptFor: 'P1Y' },
    { name: '__tld__', what: 'whether your browser takes cookies' },
  ],
  localStorage: [
    { name: 'ajs_*', what: 'a random number for your browser, and what the site knows about you' },
    { name: 'analytics_session_id*', what: 'that this visit is going on' },
    { name: 'persisted-queue:*', what: 'what waits to be sent' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update',
    'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
