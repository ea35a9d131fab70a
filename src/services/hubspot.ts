import type { CatalogueService } from '../core/config.js';

export const hubspot = {
  name: 'HubSpot',
  provider: 'HubSpot, Inc.',
  country: 'US',
  policy: 'https://legal.hubspot.com/privacy-policy',
  language: 'en',
  kind: 'marketing-automation',
  purposes: ['functional', 'analytics', 'marketing'],
  hosts: [
    'hs-scripts.com', 'hs-analytics.net', 'hs-banner.com', 'hsadspixel.net', 'hscollectedforms.net', 'hsleadflows.net', 'usemessages.com',
    'hubspotfeedback.com', 'js.hubspot.com', 'track.hubspot.com', 'track-eu1.hubspot.com', 'track-na2.hubspot.com', 'track-na3.hubspot.com',
    'track-ap1.hubspot.com', 'forms.hubspot.com', 'forms-eu1.hubspot.com', 'api.hubspot.com', 'api-eu1.hubspot.com', 'api.hubapi.com',
    'api-eu1.hubapi.com',
  ],
  cookies: [
    { name: '__hstc', what: 'your visits: first, last and this one', keptFor: 'P6M' },
    { name: 'hubspotutk', what: 'a random number for your browser', keptFor: 'P6M' },
    { name: '__hssc', what: 'that this visit is going on', keptFor: 'PT30M' },
    { name: '__hssrc', what: 'that this visit is going on' },
    { name: 'messagesUtk', what: 'who you are in the chat', keptFor: 'P6M' },
    { name: 'hs-messages-is-open', what: 'whether the chat is open', keptFor: 'PT30M' },
    { name: 'hs-messages-hide-welcome-message', what: 'that you closed the chat greeting', keptFor: 'P1D' },
    { name: 'hs_ab_test', what: 'which test you are in' },
    { name: '__hs_cookie_cat_pref', what: 'what you said', keptFor: 'P6M' },
  ],
  hold: [['disableHubSpotCookieBanner=', true]],
  grant: [['_hsp.push', ['setHubSpotConsent', { analytics: { purpose: 'analytics', yes: true, no: false }, advertisement: { purpose: 'marketing', yes: true, no: false }, functionality: { purpose: 'functional', yes: true, no: false } }]]],
  revoke: [['_hsp.push', ['revokeCookieConsent']]],
  afterRevoke: 'stops-storage',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://developers.hubspot.com/docs/api/events/cookie-banner', 'https://developers.hubspot.com/docs/api/events/tracking-code',
    'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
