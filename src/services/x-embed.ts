import type { CatalogueService } from '../core/config.js';

export const xEmbed = {
  name: 'X embeds (Twitter)',
  provider: 'X Internet Unlimited Company',
  country: 'IE',
  policy: 'https://x.com/en/privacy',
  language: 'en',
  kind: 'social',
  purposes: ['media', 'marketing'],
  hosts: ['platform.twitter.com', 'platform.x.com', 'syndication.twitter.com', 'syndication.x.com', 'cdn.syndication.twimg.com'],
  cookies: [
    { name: 'guest_id*', what: 'a random number for your browser; it sits at X', keptFor: 'P2Y' },
    { name: 'personalization_id', what: 'a random number for your browser, to pick ads; it sits at X', keptFor: 'P2Y' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://docs.x.com/x-for-websites/introduction', 'https://help.x.com/en/rules-and-policies/x-cookies'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
