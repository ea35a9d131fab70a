import type { CatalogueService } from '../core/config.js';

export const dailymotion = {
  name: 'Dailymotion',
  provider: 'Dailymotion SA',
  country: 'FR',
  policy: 'https://legal.dailymotion.com/en/privacy-policy/',
  language: 'en',
  kind: 'video',
  purposes: ['media', 'marketing'],
  hosts: ['dailymotion.com', 'dmcdn.net', 'dm-event.net', 'dmxleo.com'],
  cookies: [{ name: 'v1st', what: 'at Dailymotion: a number for your browser', keptFor: 'P13M' }],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://legal.dailymotion.com/en/cookie-policy/', 'https://developers.dailymotion.com/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
