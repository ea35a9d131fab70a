import type { CatalogueService } from '../core/config.js';

export const klarna = {
  name: 'Klarna',
  provider: 'Klarna Bank AB (publ)',
  country: 'SE',
  policy: 'https://www.klarna.com/international/privacy-policy/',
  language: 'en',
  kind: 'payment',
  purposes: ['functional', 'marketing'],
  hosts: ['klarna.com', 'klarnaservices.com', 'klarnacdn.net', 'klarnaevt.com'],
  cookies: [
    { name: 'ku1-vid', what: 'a number for you as a visitor', keptFor: 'P20Y' },
    { name: 'ku3-vid', what: 'at Klarna: a number for your browser', keptFor: 'P20Y' },
    { name: 'ku1-sid', what: 'that this visit is going on' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://docs.klarna.com/on-site-messaging/faq/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
