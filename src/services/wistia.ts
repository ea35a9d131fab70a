import type { CatalogueService } from '../core/config.js';

export const wistia = {
  name: 'Wistia',
  provider: 'Wistia, Inc.',
  country: 'US',
  policy: 'https://wistia.com/privacy',
  language: 'en',
  kind: 'video',
  purposes: ['media', 'analytics', 'marketing'],
  hosts: ['wistia.com', 'wistia.net', 'wistia.io'],
  localStorage: [
    { name: 'wistia', what: 'a number for your browser, and how you like to watch' },
    { name: 'wistia-video-progress-*', what: 'how far you watched' },
  ],
  revoke: [['Wistia.consent', false]],
  afterRevoke: 'cookieless',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://docs.wistia.com/docs/player-privacy-mode'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
