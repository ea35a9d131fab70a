import type { CatalogueService } from '../core/config.js';

export const jwPlayer = {
  name: 'JW Player',
  provider: 'Longtail Ad Solutions, Inc.',
  country: 'US',
  policy: 'https://jwplayer.com/legal/privacy/',
  language: 'en',
  kind: 'video',
  purposes: ['media', 'analytics', 'marketing'],
  hosts: ['jwplayer.com', 'jwplatform.com', 'jwpcdn.com', 'jwpsrv.com', 'jwpltx.com'],
  localStorage: [
    { name: 'jwplayerLocalId', what: 'a random number for your browser' },
    { name: 'jwplayer.*', what: 'how you like to watch: how loud, how sharp' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://docs.jwplayer.com/players/reference/do-not-save-cookies'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
