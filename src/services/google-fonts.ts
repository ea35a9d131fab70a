import type { CatalogueService } from '../core/config.js';

export const googleFonts = {
  name: 'Google Fonts',
  provider: 'Google LLC; in Europe, Google Ireland Ltd',
  country: 'US',
  policy: 'https://policies.google.com/privacy',
  language: 'en',
  kind: 'fonts',
  purposes: ['functional'],
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['stylesheet'],
  sources: ['https://developers.google.com/fonts/faq/privacy'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
