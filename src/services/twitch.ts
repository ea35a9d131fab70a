import type { CatalogueService } from '../core/config.js';

export const twitch = {
  name: 'Twitch',
  provider: 'Twitch Interactive, Inc.',
  country: 'US',
  policy: 'https://legal.twitch.com/en/legal/privacy-notice/',
  language: 'en',
  kind: 'video',
  purposes: ['media', 'marketing'],
  hosts: ['twitch.tv', 'twitchcdn.net', 'twitchsvc.net', 'jtvnw.net', 'ttvnw.net'],
  cookies: [{ name: 'unique_id_durable', what: 'at Twitch: a number for your browser', keptFor: 'P10Y' }],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://dev.twitch.tv/docs/embed/video-and-clips/', 'https://legal.twitch.com/en/legal/cookie-notice/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
