import type { CatalogueService } from '../core/config.js';

export const redditEmbed = {
  name: 'Reddit embeds',
  provider: 'Reddit, Inc.',
  country: 'US',
  policy: 'https://www.reddit.com/policies/privacy-policy',
  language: 'en',
  kind: 'social',
  purposes: ['media', 'marketing'],
  hosts: ['embed.reddit.com', 'www.redditmedia.com', 'embed.redditmedia.com'],
  cookies: [
    { name: 'loid', what: 'a random number for your browser; it sits at Reddit', keptFor: 'P2Y' },
    { name: 'edgebucket', what: 'a random number for your browser; it sits at Reddit', keptFor: 'P2Y' },
    { name: 'session_tracker', what: 'a number for this visit; it sits at Reddit' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://publish.reddit.com/embed', 'https://www.reddit.com/policies/cookies'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
