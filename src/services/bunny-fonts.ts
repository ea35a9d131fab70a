import type { CatalogueService } from '../core/config.js';

export const bunnyFonts = {
  name: 'Bunny Fonts',
  provider: 'BunnyWay d.o.o.',
  country: 'SI',
  policy: 'https://bunny.net/privacy',
  language: 'en',
  kind: 'fonts',
  purposes: ['functional'],
  hosts: ['fonts.bunny.net'],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['stylesheet'],
  sources: ['https://fonts.bunny.net/about', 'https://bunny.net/fonts/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
