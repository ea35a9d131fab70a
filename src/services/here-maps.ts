import type { CatalogueService } from '../core/config.js';

export const hereMaps = {
  name: 'HERE Maps',
  provider: 'HERE Global B.V.',
  country: 'NL',
  policy: 'https://legal.here.com/en-gb/privacy',
  language: 'en',
  kind: 'maps',
  purposes: ['media', 'functional'],
  hosts: ['js.api.here.com', 'maps.api.here.com', 'hereapi.com'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: ['stylesheet'],
  sources: ['https://legal.here.com/en-gb/privacy', 'https://www.here.com/docs/category/maps-api-for-javascript'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
