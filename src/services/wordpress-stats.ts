import type { CatalogueService } from '../core/config.js';

export const wordpressStats = {
  name: 'Jetpack Stats',
  provider: 'Automattic Inc.; in Europe, Aut O’Mattic A8C Ireland Ltd',
  country: 'US',
  policy: 'https://automattic.com/privacy/',
  language: 'en',
  kind: 'analytics',
  purposes: ['analytics'],
  hosts: ['stats.wp.com', 'pixel.wp.com'],
  cookies: [
    { name: 'tk_ai', what: 'a random number for your browser' },
    { name: 'tk_or', what: 'how you came first', keptFor: 'P5Y' },
    { name: 'tk_lr', what: 'how you came last', keptFor: 'P1Y' },
    { name: 'tk_r3d', what: 'how you came lately', keptFor: 'P3D' },
    { name: 'tk_tc', what: 'whether cookies work' },
    { name: 'tk_qs', what: 'what the link you came by said', keptFor: 'PT30M' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://automattic.com/cookies/', 'https://jetpack.com/support/cookies/', 'https://jetpack.com/support/privacy/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
