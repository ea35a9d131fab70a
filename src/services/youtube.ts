import type { CatalogueService } from '../core/config.js';

export const youtube = {
  name: 'YouTube',
  provider: 'Google LLC; in Europe, Google Ireland Ltd',
  country: 'US',
  policy: 'https://policies.google.com/privacy',
  language: 'en',
  kind: 'video',
  purposes: ['media', 'marketing'],
  hosts: ['youtube.com', 'youtube-nocookie.com', 'ytimg.com', 'googlevideo.com'],
  cookies: [
    { name: 'VISITOR_INFO1_LIVE', what: 'at YouTube: a number for your browser', keptFor: 'P6M' },
    { name: 'VISITOR_PRIVACY_METADATA', what: 'at YouTube: what you said about cookies', keptFor: 'P6M' },
    { name: 'YSC', what: 'at YouTube: that this visit is going on' },
  ],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://policies.google.com/technologies/cookies', 'https://support.google.com/youtube/answer/171780'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
