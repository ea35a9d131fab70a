import type { CatalogueService } from '../core/config.js';

export const bugsnag = {
  name: 'BugSnag',
  provider: 'SmartBear Software, Inc.',
  country: 'US',
  policy: 'https://smartbear.com/privacy/',
  language: 'en',
  kind: 'errors',
  purposes: ['functional', 'analytics'],
  hosts: ['bugsnag.com', 'bugsnag.smartbear.com', 'insighthub.smartbear.com', 'd2wy8f7a9ursnm.cloudfront.net'],
  localStorage: [{ name: 'bugsnag-anonymous-id', what: 'a random number for your browser' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://docs.bugsnag.com/platforms/javascript/automatically-captured-data/', 'https://docs.bugsnag.com/platforms/javascript/'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
