import type { CatalogueService } from '../core/config.js';

export const googleCalendar = {
  name: 'Google Calendar',
  provider: 'Google LLC; in Europe, Google Ireland Ltd',
  country: 'US',
  policy: 'https://policies.google.com/privacy',
  language: 'en',
  kind: 'feedback',
  purposes: ['functional', 'media'],
  hosts: ['calendar.google.com', 'www.google.com/calendar'],
  cookies: [{ name: 'NID', what: 'at Google: a number for your browser', keptFor: 'P6M' }],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://support.google.com/calendar/answer/41207', 'https://policies.google.com/technologies/cookies'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
