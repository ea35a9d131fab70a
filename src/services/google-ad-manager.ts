import type { CatalogueService } from '../core/config.js';

export const googleAdManager = {
  name: 'Google Ad Manager',
  provider: 'Google Ireland Limited',
  country: 'IE',
  policy: 'https://policies.google.com/privacy',
  language: 'en',
  kind: 'advertising',
  purposes: ['marketing'],
  hosts: [
    'securepubads.g.doubleclick.net', 'pubads.g.doubleclick.net', 'googleads.g.doubleclick.net', 'googletagservices.com', 'googlesyndication.com',
    'adservice.google.com', 'adtrafficquality.google', '2mdn.net', 'fundingchoicesmessages.google.com', 'imasdk.googleapis.com',
  ],
  cookies: [
    { name: '__gads', what: 'how often you saw which ad', keptFor: 'P13M' },
    { name: '__gpi', what: 'how often you saw which ad', keptFor: 'P13M' },
    { name: '__eoi', what: 'a sign against cheating with ads', keptFor: 'P6M' },
    { name: 'GED_PLAYLIST_ACTIVITY', what: 'which ad videos you saw' },
    { name: 'FCNEC', what: 'what you said in the box of Google', keptFor: 'P1Y' },
    { name: 'FCCDCF', what: 'what you said in the box of Google', keptFor: 'P13M' },
    { name: 'GoogleAdServingTest', what: 'which ads were shown' },
    { name: 'IDE', what: 'a random number for your browser, to pick ads; it sits at Google', keptFor: 'P13M' },
    { name: 'DSID', what: 'who you are when you are signed in; it sits at Google', keptFor: 'P14D' },
    { name: 'test_cookie', what: 'whether your browser takes cookies; it sits at Google', keptFor: 'PT15M' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://business.safety.google/adscookies/', 'https://support.google.com/admanager/answer/2839090', 'https://support.google.com/admanager/answer/7678538'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
