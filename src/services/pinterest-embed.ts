import type { CatalogueService } from '../core/config.js';

export const pinterestEmbed = {
  name: 'Pinterest embeds (Save button)',
  provider: 'Pinterest Europe Limited',
  country: 'IE',
  policy: 'https://policy.pinterest.com/en/privacy-policy',
  language: 'en',
  kind: 'social',
  purposes: ['media', 'marketing'],
  hosts: ['assets.pinterest.com', 'widgets.pinterest.com', 'log.pinterest.com', 'api.pinterest.com'],
  cookies: [
    { name: '_pinterest_sess', what: 'that you are signed in; it sits at Pinterest', keptFor: 'P1Y' },
    { name: '_pinterest_cm', what: 'a random number for your browser; it sits at Pinterest', keptFor: 'P1Y' },
    { name: '_routing_id', what: 'which computer of theirs answers you; it sits at Pinterest', keptFor: 'P1D' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://developers.pinterest.com/docs/web-features/widgets/', 'https://policy.pinterest.com/en/cookies'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
