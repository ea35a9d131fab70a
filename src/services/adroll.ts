import type { CatalogueService } from '../core/config.js';

export const adroll = {
  name: 'AdRoll',
  provider: 'NextRoll, Inc.',
  country: 'US',
  policy: 'https://www.nextroll.com/privacy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['adroll.com', 'adroll.mgr.consensu.org'],
  cookies: [
    { name: '__adroll_fpc', what: 'a random number for your browser', keptFor: 'P1Y' },
    { name: '__ar_v4', what: 'how often you saw and did what', keptFor: 'P1Y' },
    { name: '__adroll_bounced3', what: 'who else was asked for your number', keptFor: 'P90D' },
    { name: '__adroll_bounce_closed', what: 'who else was asked for your number', keptFor: 'P395D' },
    { name: '__adroll_load_stats', what: 'how fast the ads code loads', keptFor: 'P30D' },
    { name: '__adroll_consent_params', what: 'what you said' },
    { name: '__adroll', what: 'a random number for your browser; it sits at AdRoll', keptFor: 'P13M' },
    { name: '__adroll_shared', what: 'a random number for your browser; it sits at AdRoll', keptFor: 'P13M' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://s.adroll.com/shares/device_storage.json', 'https://help.adroll.com/hc/en-us/articles/360003799912-AdRoll-s-Cookie-Consent-Banner'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
