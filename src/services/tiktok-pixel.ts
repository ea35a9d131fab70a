import type { CatalogueService } from '../core/config.js';

export const tiktokPixel = {
  name: 'TikTok Pixel',
  provider: 'TikTok Technology Limited',
  country: 'IE',
  policy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com', 'analytics-ipv6.tiktokw.us', 'mon.tiktok.com', 'mon.tiktokv.com', 'mcs.tiktok.com', 'analytics.pangle-ads.com'],
  cookies: [
    { name: '_ttp', what: 'a random number for your browser', keptFor: 'P13M' },
    { name: '_tt_enable_cookie', what: 'whether your browser takes cookies', keptFor: 'P13M' },
    { name: 'ttcsid*', what: 'a number for this visit', keptFor: 'P13M' },
    { name: 'ttclid', what: 'which ad you clicked on TikTok', keptFor: 'P13M' },
  ],
  sessionStorage: [
    { name: 'tt_sessionId', what: 'a number for this visit' },
    { name: 'tt_pixel_*', what: 'how many pages you saw in this visit' },
    { name: 'tt_appInfo', what: 'how the pixel is set up' },
  ],
  hold: [['ttq.holdConsent']],
  grant: [['ttq.grantConsent']],
  revoke: [['ttq.revokeConsent']],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3', 'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
