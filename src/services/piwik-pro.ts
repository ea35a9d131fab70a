import type { CatalogueService } from '../core/config.js';

export const piwikPro = {
  name: 'Piwik PRO',
  provider: 'Piwik PRO SA',
  country: 'PL',
  policy: 'https://piwik.pro/privacy-policy/',
  language: 'en',
  kind: 'analytics',
  purposes: ['analytics', 'marketing'],
  hosts: ['piwik.pro', '/ppms.js', '/ppms.php'],
  cookies: [
    { name: '_pk_id.*', what: 'a random number for your browser', keptFor: 'P13M' },
    { name: '_pk_ses.*', what: 'that this visit is going on', keptFor: 'PT30M' },
    { name: '_pk_cvar*', what: 'notes the site keeps about this visit', keptFor: 'PT30M' },
    { name: 'stg_traffic_source_priority', what: 'how you came here', keptFor: 'PT30M' },
    { name: 'stg_last_interaction', what: 'when you were here last', keptFor: 'P365D' },
    { name: 'stg_returning_visitor', what: 'that you were here before', keptFor: 'P365D' },
    { name: 'stg_fired__*', what: 'what happened during this visit' },
    { name: 'stg_utm_campaign', what: 'how you came here' },
    { name: 'stg_pk_campaign', what: 'how you came here' },
    { name: 'stg_externalReferrer', what: 'how you came here' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: ['noscript'],
  sources: ['https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro/', 'https://developers.piwik.pro/docs/content-security-policy-csp'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
