import type { CatalogueService } from '../core/config.js';

export const rudderstack = {
  name: 'RudderStack',
  provider: 'RudderStack, Inc.',
  country: 'US',
  policy: 'https://www.rudderstack.com/privacy-policy/',
  language: 'en',
  kind: 'customer-data',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: ['rudderlabs.com', 'api.rudderstack.com', 'dataplane.rudderstack.com'],
  cookies: [
    { name: 'rl_anonymous_id', what: 'a random number for your browser', keptFor: 'P1Y' },
    { name: 'rl_user_id', what: 'who you are, when you sign in', keptFor: 'P1Y' },
    { name: 'rl_trait', what: 'what the site knows about you', keptFor: 'P1Y' },
    { name: 'rl_group_id', what: 'your company, when you sign in', keptFor: 'P1Y' },
    { name: 'rl_group_trait', what: 'what the site knows about your company', keptFor: 'P1Y' },
    { name: 'rl_page_init_*', what: 'how you came here', keptFor: 'P1Y' },
    { name: 'rl_session', what: 'that this visit is going on', keptFor: 'P1Y' },
    { name: 'rl_auth_token', what: 'a key the site gave', keptFor: 'P1Y' },
    { name: 'test_rudder_cookie', what: 'whether your browser takes cookies' },
    { name: '__tld__', what: 'whether your browser takes cookies' },
  ],
  localStorage: [
    { name: 'rl_*', what: 'a random number for your browser, and what the site knows about you' },
    { name: 'rudder_*', what: 'what waits to be sent' },
  ],
  sessionStorage: [{ name: 'rl_*', what: 'that this visit is going on' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/',
    'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/load-js-sdk/',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
