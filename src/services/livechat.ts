import type { CatalogueService } from '../core/config.js';

export const livechat = {
  name: 'LiveChat',
  provider: 'Text, Inc.',
  country: 'US',
  policy: 'https://www.text.com/legal/privacy-policy/',
  language: 'en',
  kind: 'chat',
  purposes: ['functional'],
  hosts: ['livechatinc.com', 'livechatinc.net', 'livechat-files.com', 'livechat-static.com'],
  cookies: [
    { name: '__lc_cid', what: 'a number for you as a visitor', keptFor: 'P3Y' },
    { name: '__lc_cst', what: 'a key to your chat', keptFor: 'P3Y' },
    { name: '__lc2_cid', what: 'a number for you as a visitor', keptFor: 'P3Y' },
    { name: '__lc2_cst', what: 'a key to your chat', keptFor: 'P3Y' },
    { name: '__oauth_redirect_detector', what: 'that the chat is connecting' },
  ],
  localStorage: [{ name: '@@lc_*', what: 'a key to your chat' }],
  revoke: [['LiveChatWidget.call', 'destroy'], ['LiveChatWidget._q=', []]],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://www.livechat.com/help/use-livechat-with-content-security-policy/', 'https://platform.text.com/docs/extending-chat-widget/javascript-api'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
