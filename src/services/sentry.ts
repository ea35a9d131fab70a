import type { CatalogueService } from '../core/config.js';

export const sentry = {
  name: 'Sentry',
  provider: 'Functional Software, Inc.',
  country: 'US',
  policy: 'https://sentry.io/privacy/',
  language: 'en',
  kind: 'errors',
  purposes: ['functional', 'analytics'],
  hosts: ['sentry.io', 'sentry-cdn.com', 'cdn.ravenjs.com'],
  sessionStorage: [
    { name: 'sentryReplaySession', what: 'that this visit is going on' },
    { name: 'sentry_previous_trace', what: 'which page you saw last' },
  ],
  indexedDB: [{ name: 'sentry-offline', what: 'what waits to be sent' }],
  // To close means to send what waits first: not without a client that is enabled.
  revoke: [['Sentry.getClient().getOptions().enabled=', false], ['Sentry.close']],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: [],
  sources: [
    'https://docs.sentry.io/platforms/javascript/install/loader/', 'https://docs.sentry.io/platforms/javascript/session-replay/',
    'https://docs.sentry.io/platforms/javascript/data-management/data-collected/',
    'https://docs.sentry.io/platforms/javascript/configuration/draining/',
  ],
  checked: '2026-11-29',
} as const satisfies CatalogueService;
