import type { CatalogueService } from '../core/config.js';

export const mapbox = {
  name: 'Mapbox',
  provider: 'Mapbox, Inc.',
  country: 'US',
  policy: 'https://www.mapbox.com/legal/privacy',
  language: 'en',
  kind: 'maps',
  purposes: ['media', 'functional'],
  hosts: ['mapbox.com', 'mapbox.cn'],
  localStorage: [{ name: 'mapbox.eventData*', what: 'a random number, to count who sees the map' }],
  cacheStorage: [{ name: 'mapbox-tiles*', what: 'pieces of the map you saw' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: ['stylesheet'],
  sources: ['https://docs.mapbox.com/mapbox-gl-js/guides/browsers-and-testing/', 'https://www.mapbox.com/telemetry'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
