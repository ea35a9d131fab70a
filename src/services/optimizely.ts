import type { CatalogueService } from '../core/config.js';

export const optimizely = {
  name: 'Optimizely',
  provider: 'Optimizely North America Inc.',
  country: 'US',
  policy: 'https://www.optimizely.com/legal/privacy-notice/',
  language: 'en',
  kind: 'ab-test',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: [
    'cdn.optimizely.com', 'cdn2.optimizely.com', 'cdn3.optimizely.com', 'cdn-pci.optimizely.com', 'log.optimizely.com', 'logx.optimizely.com',
    'errors.client.optimizely.com', 'tapi.optimizely.com',
  ],
  cookies: [
    { name: 'optimizelyEndUserId', what: 'a random number for your browser', keptFor: 'P6M' },
    { name: 'optimizelySession', what: 'that this visit is going on', keptFor: 'P6M' },
    { name: 'optimizelyRedirectData', what: 'where you came from, for a moment', keptFor: 'PT1M' },
    { name: 'optimizelyDomainTestCookie', what: 'whether your browser takes cookies', keptFor: 'P6M' },
    { name: 'optimizelyOptOut', what: 'what you said', keptFor: 'P10Y' },
  ],
  localStorage: [{ name: 'optimizely*', what: 'which tests you are in, and what you did' }],
  sessionStorage: [{ name: 'optimizely*', what: 'that this visit is going on' }],
  revoke: [['optimizely.push', { type: 'optOut', isOptOut: true }]],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: [
    'https://docs.developers.optimizely.com/web-experimentation/reference/opt-out',
    'https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
