import type { CatalogueService } from '../core/config.js';

export const vwo = {
  name: 'VWO',
  provider: 'Wingify Software Pvt. Ltd.',
  country: 'IN',
  policy: 'https://vwo.com/privacy-policy/',
  language: 'en',
  kind: 'ab-test',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: ['visualwebsiteoptimizer.com', 'd5phz18u4wuww.cloudfront.net'],
  cookies: [
    { name: '_vwo_uuid_v2', what: 'a random number for your browser', keptFor: 'P1Y' },
    { name: '_vwo_uuid*', what: 'a random number for your browser', keptFor: 'P10Y' },
    { name: '_vwo_ds', what: 'when you came first', keptFor: 'P3M' },
    { name: '_vwo_sn', what: 'that this visit is going on', keptFor: 'PT30M' },
    { name: '_vwo_referrer', what: 'how you came here', keptFor: 'PT1M' },
    { name: '_vwo_*', what: 'which tests you are in', keptFor: 'P10Y' },
    { name: '_vis_opt_s', what: 'how often you were here', keptFor: 'P100D' },
    { name: '_vis_opt_exp_*', what: 'which tests you are in', keptFor: 'P100D' },
    { name: '_vis_opt_test_cookie', what: 'whether your browser takes cookies' },
  ],
  localStorage: [
    { name: '_vwo_*', what: 'which tests you are in' },
    { name: 'vwoSn', what: 'that this visit is going on' },
  ],
  sessionStorage: [{ name: '_vwo_*', what: 'which tests you are in' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://help.vwo.com/hc/en-us/articles/360033990873',
    'https://help.vwo.com/hc/en-us/articles/34254349279257-Configuring-VWO-SmartCode-for-Your-Website-s-Cookie-Consent',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
