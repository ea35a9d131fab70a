import type { CatalogueService } from '../core/config.js';

export const vimeo = {
  name: 'Vimeo',
  provider: 'Vimeo.com, Inc.',
  country: 'US',
  policy: 'https://vimeo.com/privacy',
  language: 'en',
  kind: 'video',
  purposes: ['media', 'analytics'],
  hosts: ['vimeo.com', 'vimeocdn.com'],
  cookies: [
    { name: 'vuid', what: 'at Vimeo: a number for your browser, to count who watches', keptFor: 'P2Y' },
    { name: 'player_clearance', what: 'at Vimeo: that you are no robot', keptFor: 'P7D' },
  ],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://help.vimeo.com/hc/en-us/articles/26080940921361', 'https://vimeo.com/cookie_policy'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
