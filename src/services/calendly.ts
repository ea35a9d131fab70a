import type { CatalogueService } from '../core/config.js';

export const calendly = {
  name: 'Calendly',
  provider: 'Calendly, LLC',
  country: 'US',
  policy: 'https://calendly.com/legal/privacy-notice',
  language: 'en',
  kind: 'feedback',
  purposes: ['functional'],
  hosts: ['calendly.com'],
  cookies: [{ name: '_calendly_session', what: 'at Calendly: that this visit is going on', keptFor: 'P21D' }],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['stylesheet', 'iframe'],
  sources: [
    'https://help.calendly.com/hc/en-us/articles/4418236309399-Calendly-cookie-management-and-banner',
    'https://help.calendly.com/hc/en-us/articles/360007385493-Cookies-and-your-Calendly-experience',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
