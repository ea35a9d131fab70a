import type { CatalogueService } from '../core/config.js';

export const abTasty = {
  name: 'AB Tasty',
  provider: 'AB Tasty SAS',
  country: 'FR',
  policy: 'https://www.abtasty.com/privacy-policy/',
  language: 'en',
  kind: 'ab-test',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: ['abtasty.com', 'flagship.io', 'd1447tq2m68ekg.cloudfront.net'],
  cookies: [
    { name: 'ABTasty', what: 'a random number for your browser, and which tests you are in', keptFor: 'P13M' },
    { name: 'ABTastySession', what: 'that this visit is going on', keptFor: 'PT30M' },
    { name: 'ABTastyDomainTest', what: 'whether your browser takes cookies' },
    { name: 'abTastyDebug', what: 'whether somebody looks for faults' },
  ],
  localStorage: [{ name: 'ABTasty*', what: 'which pages you saw and what you did' }],
  sessionStorage: [{ name: 'ABTasty*', what: 'where you are, and your browser' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://docs.abtasty.com/client-side/tag/tag-cookies', 'https://docs.abtasty.com/client-side/tag/troubleshootings/tag-troubleshooting-csp'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
