import type { CatalogueService } from '../core/config.js';

export const fontAwesome = {
  name: 'Font Awesome',
  provider: 'Fonticons, Inc.',
  country: 'US',
  policy: 'https://fontawesome.com/privacy',
  language: 'en',
  kind: 'fonts',
  purposes: ['functional'],
  hosts: ['fontawesome.com'],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['stylesheet'],
  sources: ['https://fontawesome.com/privacy', 'https://docs.fontawesome.com/web/setup/use-kit'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
