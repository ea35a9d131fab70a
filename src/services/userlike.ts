import type { CatalogueService } from '../core/config.js';

export const userlike = {
  name: 'Userlike',
  provider: 'Userlike UG (haftungsbeschränkt)',
  country: 'DE',
  policy: 'https://www.userlike.com/en/privacy',
  language: 'en',
  kind: 'chat',
  purposes: ['functional'],
  hosts: ['userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
  cookies: [
    { name: 'uslk_umm_*', what: 'who you are in the chat', keptFor: 'P1Y' },
    { name: 'uslk_e', what: 'who you are in the chat', keptFor: 'P1Y' },
    { name: 'uslk_s', what: 'that the chat is going on' },
  ],
  localStorage: [{ name: 'uslk_umm_*', what: 'who you are in the chat, and how often you came' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://faq.userlike.com/all-documents/does-userlike-use-cookies-and-if-yes-what-for'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
