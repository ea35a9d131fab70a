import type { CatalogueService } from '../core/config.js';

export const openstreetmap = {
  name: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  country: 'GB',
  policy: 'https://osmfoundation.org/wiki/Privacy_Policy',
  language: 'en',
  kind: 'maps',
  purposes: ['media', 'functional'],
  hosts: ['openstreetmap.org', 'tile.osm.org'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ', 'https://operations.osmfoundation.org/policies/tiles/'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
