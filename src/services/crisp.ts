import type { CatalogueService } from '../core/config.js';

export const crisp = {
  name: 'Crisp',
  provider: 'Crisp IM SAS',
  country: 'FR',
  policy: 'https://crisp.chat/en/privacy/',
  language: 'en',
  kind: 'chat',
  purposes: ['functional'],
  hosts: ['crisp.chat', 'crisp.im'],
  cookies: [{ name: 'crisp-client%2F*', what: 'which chat is yours', keptFor: 'P6M' }],
  localStorage: [{ name: 'crisp-client/*', what: 'which chat is yours' }],
  sessionStorage: [{ name: 'crisp-client/*', what: 'which chat is yours' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://help.crisp.chat/en/article/crisp-cookie-policy-1147xor/', 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
