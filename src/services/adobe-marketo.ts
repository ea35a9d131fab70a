import type { CatalogueService } from '../core/config.js';

export const adobeMarketo = {
  name: 'Adobe Marketo Engage',
  provider: 'Adobe Systems Software Ireland Limited',
  country: 'IE',
  policy: 'https://www.adobe.com/privacy/policy.html',
  language: 'en',
  kind: 'marketing-automation',
  purposes: ['analytics', 'marketing'],
  hosts: ['marketo.net', 'mktoresp.com', 'rtp-static.marketo.com'],
  cookies: [
    { name: '_mkto_trk', what: 'a random number for your browser', keptFor: 'P2Y' },
    { name: 'trwv.uid*', what: 'a random number for your browser', keptFor: 'P2Y' },
    { name: 'trwsa.sid*', what: 'that this visit is going on', keptFor: 'PT30M' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: [
    'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking',
    'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/configuration',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
