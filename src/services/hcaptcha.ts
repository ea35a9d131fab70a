import type { CatalogueService } from '../core/config.js';

export const hcaptcha = {
  name: 'hCaptcha',
  provider: 'Intuition Machines, Inc.',
  country: 'US',
  policy: 'https://www.hcaptcha.com/privacy',
  language: 'en',
  kind: 'captcha',
  purposes: ['functional'],
  hosts: ['hcaptcha.com'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://docs.hcaptcha.com/'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
