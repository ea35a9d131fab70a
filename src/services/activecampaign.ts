import type { CatalogueService } from '../core/config.js';

export const activecampaign = {
  name: 'ActiveCampaign',
  provider: 'ActiveCampaign, LLC',
  country: 'US',
  policy: 'https://www.activecampaign.com/legal/privacy-policy',
  language: 'en',
  kind: 'marketing-automation',
  purposes: ['analytics', 'marketing'],
  hosts: ['app-us1.com', 'trackcmp.net'],
  cookies: [
    { name: 'ac_enable_tracking', what: 'that you may be followed', keptFor: 'P30D' },
    { name: 'prism_*', what: 'a random number for your browser', keptFor: 'P30D' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://help.activecampaign.com/hc/en-us/articles/360000872064-Site-tracking-and-the-GDPR'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
