import type { CatalogueService } from '../core/config.js';

export const adobeFonts = {
  name: 'Adobe Fonts',
  provider: 'Adobe Inc.; in Europe, Adobe Systems Software Ireland Ltd',
  country: 'US',
  policy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  language: 'en',
  kind: 'fonts',
  purposes: ['functional'],
  hosts: ['typekit.net', 'typekit.com'],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['stylesheet'],
  sources: ['https://www.adobe.com/privacy/policies/adobe-fonts.html'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
