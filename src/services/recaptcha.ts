import type { CatalogueService } from '../core/config.js';

export const recaptcha = {
  name: 'reCAPTCHA',
  provider: 'Google LLC; in Europe, Google Ireland Ltd',
  country: 'US',
  policy: 'https://policies.google.com/privacy',
  language: 'en',
  kind: 'captcha',
  purposes: ['functional'],
  hosts: ['www.google.com/recaptcha', 'www.gstatic.com/recaptcha', 'recaptcha.net', 'recaptcha.google.com', 'recaptchaenterprise.googleapis.com'],
  cookies: [{ name: '_GRECAPTCHA', what: 'at Google: whether you look like a robot', keptFor: 'P6M' }],
  localStorage: [{ name: '_grecaptcha', what: 'whether you look like a robot' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://docs.cloud.google.com/recaptcha/docs/faq', 'https://developers.google.com/recaptcha/docs/faq'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
