import type { CatalogueService } from '../core/config.js';

export const quoraPixel = {
  name: 'Quora Pixel',
  provider: 'Quora, Inc.',
  country: 'US',
  policy: 'https://www.quora.com/about/privacy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['a.quora.com', 'q.quora.com'],
  cookies: [{ name: 'm-b', what: 'a random number for your browser; it sits at Quora', keptFor: 'P2Y' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: ['noscript'],
  sources: ['https://www.quora.com/about/pixel_privacy', 'https://www.quora.com/about/cookies'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
