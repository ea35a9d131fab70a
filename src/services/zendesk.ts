import type { CatalogueService } from '../core/config.js';

export const zendesk = {
  name: 'Zendesk',
  provider: 'Zendesk, Inc.',
  country: 'US',
  policy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  language: 'en',
  kind: 'chat',
  purposes: ['functional', 'analytics'],
  hosts: ['zdassets.com', 'zendesk.com', 'zopim.com', 'zopim.io', 'smooch.io', 'zdusercontent.com'],
  cookies: [
    { name: '__zlcmid', what: 'a number for you as a visitor', keptFor: 'P365D' },
    { name: '__zlcprivacy', what: 'what you said about cookies', keptFor: 'P365D' },
  ],
  localStorage: [
    { name: 'ZD-buid', what: 'a number for your device' },
    { name: 'ZD-suid', what: 'a number for this visit', keptFor: 'PT20M' },
    { name: 'ZD-*', what: 'your chat and whether it is open' },
  ],
  grant: [['zE', 'messenger:set', 'cookies', { purpose: 'analytics', yes: 'all', no: 'functional' }]],
  revoke: [['zE', 'messenger:set', 'cookies', 'none']],
  afterRevoke: 'stops-storage',
  queuesBeforeGrant: false,
  leaks: [],
  sources: [
    'https://developer.zendesk.com/api-reference/widget-messaging/web/core',
    'https://developer.zendesk.com/documentation/zendesk-web-widget-sdks/sdks/web/csp/',
    'https://support.zendesk.com/hc/en-us/articles/4408824378650-Zendesk-In-Product-Cookie-Policy',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
