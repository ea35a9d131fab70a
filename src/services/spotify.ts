import type { CatalogueService } from '../core/config.js';

export const spotify = {
  name: 'Spotify',
  provider: 'Spotify AB',
  country: 'SE',
  policy: 'https://www.spotify.com/legal/privacy-policy/',
  language: 'en',
  kind: 'audio',
  purposes: ['media', 'marketing'],
  hosts: ['open.spotify.com', 'embed.spotify.com', 'spotifycdn.com', 'scdn.co'],
  cookies: [
    { name: 'sp_t', what: 'at Spotify: a number for your browser', keptFor: 'P1Y' },
    { name: 'sp_landing', what: 'at Spotify: where you came in', keptFor: 'P1D' },
  ],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://www.spotify.com/legal/cookies-policy/', 'https://developer.spotify.com/documentation/embeds'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
