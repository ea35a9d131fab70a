import type { CatalogueService } from '../core/config.js';

export const snapPixel = {
  name: 'Snap Pixel (Snapchat)',
  provider: 'Snap Inc.',
  country: 'US',
  policy: 'https://values.snap.com/privacy/privacy-policy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com', 'pixel.tapad.com'],
  cookies: [
    { name: '_scid', what: 'a random number for your browser', keptFor: 'P13M' },
    { name: '_scid_r', what: 'a random number for your browser', keptFor: 'P13M' },
    { name: '_sctr', what: 'when your number was last matched', keptFor: 'P13M' },
    { name: '_ScCbts', what: 'which partners know your number', keptFor: 'P13M' },
    { name: '_scclid', what: 'which ad you clicked on Snapchat', keptFor: 'P13M' },
    { name: 'sc_at', what: 'a random number for your browser; it sits at Snap', keptFor: 'P13M' },
  ],
  localStorage: [{ name: 'u_sclid*', what: 'which ad you clicked on Snapchat' }],
  sessionStorage: [{ name: 'u_scsid*', what: 'a number for this visit' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://businesshelp.snapchat.com/s/article/pixel-website-install', 'https://www.snap.com/privacy/cookie-information'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
