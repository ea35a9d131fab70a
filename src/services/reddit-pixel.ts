import type { CatalogueService } from '../core/config.js';

export const redditPixel = {
  name: 'Reddit Pixel',
  provider: 'Reddit, Inc.',
  country: 'US',
  policy: 'https://www.reddit.com/policies/privacy-policy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['www.redditstatic.com/ads', 'alb.reddit.com', 'pixel-config.reddit.com', 'conversions-config.reddit.com', 'events.reddit.com'],
  cookies: [
    { name: '_rdt_uuid', what: 'a random number for your browser', keptFor: 'P90D' },
    { name: '_rdt_cid', what: 'which ad you clicked on Reddit', keptFor: 'P90D' },
    { name: '_rdt_em', what: 'your e-mail address, scrambled', keptFor: 'P90D' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://business.reddithelp.com/s/article/Reddit-Pixel', 'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
