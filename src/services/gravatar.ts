import type { CatalogueService } from '../core/config.js';

export const gravatar = {
  name: 'Gravatar',
  provider: 'Automattic Inc.; in Europe, Aut O’Mattic A8C Ireland Ltd',
  country: 'US',
  policy: 'https://automattic.com/privacy/',
  language: 'en',
  kind: 'social',
  purposes: ['functional', 'media'],
  hosts: ['gravatar.com'],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://docs.gravatar.com/sdk/images/', 'https://automattic.com/cookies/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
