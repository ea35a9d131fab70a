import type { CatalogueService } from '../core/config.js';

export const drift = {
  name: 'Drift',
  provider: 'Salesloft, Inc.',
  country: 'US',
  policy: 'https://www.salesloft.com/legal/privacy-notice',
  language: 'en',
  kind: 'chat',
  purposes: ['functional', 'marketing'],
  hosts: ['drift.com', 'driftt.com', 'driftapi.com'],
  cookies: [
    { name: 'driftt_aid', what: 'a number for you as a visitor', keptFor: 'P2Y' },
    { name: 'drift_aid', what: 'a number for you as a visitor', keptFor: 'P2Y' },
    { name: 'driftt_eid', what: 'a number for you once you said who you are', keptFor: 'P2Y' },
    { name: 'drift_eid', what: 'a number for you once you said who you are', keptFor: 'P2Y' },
    { name: 'driftt_sid', what: 'that this visit is going on', keptFor: 'PT30M' },
    { name: 'drift_campaign_refresh', what: 'that this visit is going on', keptFor: 'PT30M' },
    { name: 'DFTT_*', what: 'that you were here before', keptFor: 'P2Y' },
  ],
  localStorage: [{ name: 'DRIFT_*', what: 'your visits and whether the chat is open' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://devdocs.drift.com/docs/driftidentify-implementation-guide'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
