import type { CatalogueService } from '../core/config.js';

export const friendlyCaptcha = {
  name: 'Friendly Captcha',
  provider: 'Friendly Captcha GmbH',
  country: 'DE',
  policy: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  language: 'en',
  kind: 'captcha',
  purposes: ['necessary', 'functional'],
  hosts: ['frcapi.com', 'api.friendlycaptcha.com', 'friendlycaptcha.eu', 'cdn.jsdelivr.net/npm/@friendlycaptcha', 'cdn.jsdelivr.net/npm/friendly-challenge'],
  sessionStorage: [{ name: 'frc_*', what: 'a number for this visit, to tell you from a robot' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://friendlycaptcha.com/legal/privacy-end-users/', 'https://developer.friendlycaptcha.com/docs/v2/guides/self-hosted-endpoint'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
