import type { CatalogueService } from '../core/config.js';

export const datadogRum = {
  name: 'Datadog',
  provider: 'Datadog, Inc.',
  country: 'US',
  policy: 'https://www.datadoghq.com/legal/privacy/',
  language: 'en',
  kind: 'errors',
  purposes: ['functional', 'analytics'],
  hosts: [
    'datadoghq-browser-agent.com', 'browser-intake-datadoghq.com', 'browser-intake-datadoghq.eu', 'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com', 'browser-intake-ap1-datadoghq.com', 'browser-intake-ap2-datadoghq.com', 'browser-intake-ddog-gov.com',
    'browser-intake-us2-ddog-gov.com', 'logs.datadoghq.com', 'logs.datadoghq.eu',
  ],
  cookies: [
    { name: '_dd_s*', what: 'a random number for your browser, and that this visit is going on', keptFor: 'P1Y' },
    { name: 'dd_cookie_test_*', what: 'whether your browser takes cookies' },
    { name: 'dd_site_test_*', what: 'whether your browser takes cookies' },
  ],
  localStorage: [
    { name: '_dd_s*', what: 'a random number for your browser, and that this visit is going on' },
    { name: '_dd_c_*', what: 'what the site knows about you' },
    { name: '_dd_test_*', what: 'whether your browser takes cookies' },
    { name: 'dd_rc_*', what: 'how much is to be sent' },
  ],
  sessionStorage: [{ name: '_dd_tab_id', what: 'a number for this tab' }],
  grant: [['DD_RUM.setTrackingConsent', 'granted']],
  revoke: [['DD_RUM.setTrackingConsent', 'not-granted']],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://docs.datadoghq.com/real_user_monitoring/browser/advanced_configuration/',
    'https://docs.datadoghq.com/integrations/content_security_policy_logs/',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
