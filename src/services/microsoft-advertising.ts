import type { CatalogueService } from '../core/config.js';

export const microsoftAdvertising = {
  name: 'Microsoft Advertising',
  provider: 'Microsoft Ireland Operations Limited',
  country: 'IE',
  policy: 'https://www.microsoft.com/en-us/privacy/privacystatement',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['bat.bing.com', 'bat.bing.net', 'bat.r.msn.com'],
  cookies: [
    { name: '_uetsid', what: 'a number for this visit', keptFor: 'P1D' },
    { name: '_uetvid', what: 'a random number for your browser', keptFor: 'P13M' },
    { name: '_uetmsclkid', what: 'which ad you clicked', keptFor: 'P90D' },
    { name: 'MUID', what: 'a random number for your browser; it sits at Microsoft', keptFor: 'P13M' },
    { name: 'MSPTC', what: 'a random number for your browser; it sits at Microsoft', keptFor: 'P13M' },
  ],
  localStorage: [
    { name: '_uetsid*', what: 'a number for this visit' },
    { name: '_uetvid*', what: 'a random number for your browser' },
  ],
  hold: [['uetq.push', 'consent', 'default', { ad_storage: 'denied' }]],
  grant: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
  revoke: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
  afterRevoke: 'cookieless',
  queuesBeforeGrant: true,
  leaks: ['noscript'],
  sources: ['https://help.ads.microsoft.com/apex/index/3/en/60119', 'https://help.ads.microsoft.com/apex/index/3/en/53056'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
