import type { CatalogueService } from '../core/config.js';

export const newRelic = {
  name: 'New Relic',
  provider: 'New Relic, Inc.',
  country: 'US',
  policy: 'https://newrelic.com/privacy',
  language: 'en',
  kind: 'errors',
  purposes: ['functional', 'analytics'],
  hosts: ['js-agent.newrelic.com', 'nr-data.net', 'd1ros97qkrwjf5.cloudfront.net'],
  cookies: [{ name: 'NREUM', what: 'when you left the last page' }],
  localStorage: [{ name: 'NRBA_SESSION*', what: 'a random number for your browser, for one visit', keptFor: 'PT4H' }],
  grant: [['newrelic.consent', true]],
  revoke: [['newrelic.consent', false]],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://docs.newrelic.com/docs/browser/new-relic-browser/configuration/consent-mode',
    'https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/session-tracking',
    'https://docs.newrelic.com/docs/browser/new-relic-browser/miscellaneous/security-new-relic-browser',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
