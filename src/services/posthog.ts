import type { CatalogueService } from '../core/config.js';

export const posthog = {
  name: 'PostHog',
  provider: 'PostHog, Inc.',
  country: 'US',
  policy: 'https://posthog.com/privacy',
  language: 'en',
  kind: 'analytics',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: ['posthog.com'],
  cookies: [
    { name: 'ph_*_posthog*', what: 'a random number for your browser', keptFor: 'P365D' },
    { name: '__ph_opt_in_out_*', what: 'what you said', keptFor: 'P365D' },
    { name: 'dmn_chk_*', what: 'whether your browser takes cookies' },
  ],
  localStorage: [
    { name: 'ph_*', what: 'a random number for your browser, and what the site knows about you' },
    { name: '__ph_opt_in_out_*', what: 'what you said' },
    { name: 'lastSeenSurveyDate', what: 'when you saw a question last' },
    { name: 'seenSurvey_*', what: 'which question you saw' },
    { name: 'inProgressSurvey_*', what: 'what you answered so far' },
    { name: 'abandonedSurvey_*', what: 'which question you left' },
  ],
  sessionStorage: [{ name: 'ph_*', what: 'that this visit is going on' }],
  grant: [['posthog.opt_in_capturing', { captureEventName: null }]],
  // Its no is a key in localStorage: once that is cleared too it would take silence for a yes, and report the end of the page.
  revoke: [['posthog.opt_out_capturing'], ['posthog.set_config', { opt_out_capturing_by_default: true, disable_persistence: true }]],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://posthog.com/docs/libraries/js/persistence', 'https://posthog.com/docs/privacy/data-collection',
    'https://posthog.com/docs/advanced/content-security-policy',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
