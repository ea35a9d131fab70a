import type { CatalogueService } from '../core/config.js';

export const soundcloud = {
  name: 'SoundCloud',
  provider: 'SoundCloud Global Limited & Co. KG',
  country: 'DE',
  policy: 'https://soundcloud.com/pages/privacy',
  language: 'en',
  kind: 'audio',
  purposes: ['media', 'marketing'],
  hosts: ['soundcloud.com', 'sndcdn.com'],
  cookies: [{ name: 'sc_anonymous_id', what: 'at SoundCloud: a number for your browser', keptFor: 'P10Y' }],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://pages.soundcloud.com/legal/cookie-policy', 'https://developers.soundcloud.com/docs/api/html5-widget'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
