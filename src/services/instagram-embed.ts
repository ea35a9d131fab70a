import type { CatalogueService } from '../core/config.js';

export const instagramEmbed = {
  name: 'Instagram embeds',
  provider: 'Meta Platforms Ireland Limited',
  country: 'IE',
  policy: 'https://privacycenter.instagram.com/policy',
  language: 'en',
  kind: 'social',
  purposes: ['media', 'marketing'],
  hosts: ['instagram.com', 'cdninstagram.com'],
  cookies: [
    { name: 'ig_did', what: 'a random number for your browser; it sits at Instagram', keptFor: 'P1Y' },
    { name: 'datr', what: 'a random number for your browser; it sits at Instagram', keptFor: 'P400D' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://developers.facebook.com/docs/instagram-platform/oembed/', 'https://privacycenter.instagram.com/policies/cookies/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
