import type { CatalogueService } from '../core/config.js';

export const tidio = {
  name: 'Tidio',
  provider: 'Tidio LLC',
  country: 'US',
  policy: 'https://www.tidio.com/privacy-policy/',
  language: 'en',
  kind: 'chat',
  purposes: ['functional', 'marketing'],
  hosts: ['tidio.co', 'tidiochat.com'],
  localStorage: [{ name: 'tidio_state_*', what: 'a number for you as a visitor, and your chat' }],
  sessionStorage: [{ name: 'tidio_state_*', what: 'a number for you as a visitor, and your chat' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://developers.tidio.com/', 'https://www.tidio.com/privacy-policy/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
