import type { CatalogueService } from '../core/config.js';

export const microsoftClarity = {
  name: 'Microsoft Clarity',
  provider: 'Microsoft Corporation; in Europe, Microsoft Ireland Operations Ltd',
  country: 'US',
  policy: 'https://www.microsoft.com/en-us/privacy/privacystatement',
  language: 'en',
  kind: 'session-replay',
  purposes: ['analytics', 'marketing'],
  hosts: ['clarity.ms', 'c.bing.com/c.gif'],
  cookies: [
    { name: '_clck', what: 'a random number for your browser', keptFor: 'P1Y' },
    { name: '_clsk', what: 'that this visit is going on', keptFor: 'P1D' },
    { name: 'CLID', what: 'at Clarity: a random number for your browser', keptFor: 'P1Y' },
    { name: 'MUID', what: 'at Microsoft: a random number for your browser', keptFor: 'P13M' },
    { name: 'MR', what: 'at Microsoft: whether that number is to be renewed', keptFor: 'P7D' },
    { name: 'SM', what: 'at Microsoft: whether that number is known elsewhere' },
    { name: 'ANONCHK', what: 'at Microsoft: whether that number serves for ads', keptFor: 'PT10M' },
  ],
  sessionStorage: [{ name: '_cltk', what: 'a number for this tab' }],
  grant: [['clarity', 'consentv2', { ad_Storage: { purpose: 'marketing', yes: 'granted', no: 'denied' }, analytics_Storage: { purpose: 'analytics', yes: 'granted', no: 'denied' } }]],
  revoke: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }], ['clarity', 'consent', false]],
  afterRevoke: 'cookieless',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2',
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
