import type { CatalogueService } from '../core/config.js';

export const tiktokEmbed = {
  name: 'TikTok embeds',
  provider: 'TikTok Technology Limited',
  country: 'IE',
  policy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  language: 'en',
  kind: 'social',
  purposes: ['media', 'marketing'],
  hosts: ['www.tiktok.com', 'ttwstatic.com'],
  cookies: [
    { name: 'ttwid', what: 'a random number for your browser; it sits at TikTok', keptFor: 'P1Y' },
    { name: 'msToken', what: 'a sign against robots; it sits at TikTok', keptFor: 'P10D' },
    { name: 'tt_chain_token', what: 'a sign against robots; it sits at TikTok' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://developers.tiktok.com/doc/embed-videos/', 'https://www.tiktok.com/legal/page/global/cookie-policy/en'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
