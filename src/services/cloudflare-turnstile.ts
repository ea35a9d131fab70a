import type { CatalogueService } from '../core/config.js';

export const cloudflareTurnstile = {
  name: 'Cloudflare Turnstile',
  provider: 'Cloudflare, Inc.',
  country: 'US',
  policy: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  language: 'en',
  kind: 'captcha',
  purposes: ['necessary', 'functional'],
  hosts: ['challenges.cloudflare.com'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://www.cloudflare.com/turnstile-privacy-policy/', 'https://developers.cloudflare.com/turnstile/reference/content-security-policy/'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
