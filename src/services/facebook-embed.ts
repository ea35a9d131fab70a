import type { CatalogueService } from '../core/config.js';

export const facebookEmbed = {
  name: 'Facebook embeds (page, like button)',
  provider: 'Meta Platforms Ireland Limited',
  country: 'IE',
  policy: 'https://www.facebook.com/privacy/policy/',
  language: 'en',
  kind: 'social',
  purposes: ['media', 'marketing'],
  hosts: ['connect.facebook.net', 'www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'static.xx.fbcdn.net'],
  cookies: [
    { name: 'fbsr_*', what: 'that you signed in here with Facebook' },
    { name: 'fbm_*', what: 'that you signed in here with Facebook', keptFor: 'P1Y' },
    { name: 'fblo_*', what: 'that you signed out of Facebook here', keptFor: 'P1Y' },
    { name: 'datr', what: 'a random number for your browser; it sits at Facebook', keptFor: 'P400D' },
  ],
  sessionStorage: [{ name: 'fbssls_*', what: 'whether you are signed in to Facebook' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: [
    'https://developers.facebook.com/docs/plugins/page-plugin/', 'https://developers.facebook.com/docs/plugins/like-button/',
    'https://www.facebook.com/privacy/policies/cookies/',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
