import type { CatalogueService } from '../core/config.js';

export const freshchat = {
  name: 'Freshchat',
  provider: 'Freshworks Inc.',
  country: 'US',
  policy: 'https://www.freshworks.com/privacy/',
  language: 'en',
  kind: 'chat',
  purposes: ['functional', 'marketing'],
  hosts: ['freshchat.com', 'freshworksapi.com', 'fw-cdn.com'],
  cookies: [{ name: '_fw_crm_v', what: 'a number for you as a visitor', keptFor: 'P1Y' }],
  revoke: [['fcWidget.destroy']],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://developers.freshchat.com/web-sdk/', 'https://support.freshchat.com/en/support/solutions/articles/50000002310-freshchat-cookies'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
