import type { CatalogueService } from '../core/config.js';

export const fullstory = {
  name: 'Fullstory',
  provider: 'FullStory, Inc.',
  country: 'US',
  policy: 'https://www.fullstory.com/legal/privacy/',
  language: 'en',
  kind: 'session-replay',
  purposes: ['analytics'],
  hosts: ['fullstory.com'],
  cookies: [
    { name: 'fs_uid', what: 'a random number for your browser', keptFor: 'P1Y' },
    { name: 'fs_cid', what: 'what you said', keptFor: 'P1Y' },
    { name: 'fs_lua', what: 'when you did something last', keptFor: 'PT30M' },
  ],
  localStorage: [{ name: '_fs_*', what: 'a random number for your browser' }],
  sessionStorage: [{ name: '_fs_*', what: 'a number for this tab' }],
  hold: [['_fs_capture_on_startup=', false]],
  grant: [['FS', 'start']],
  revoke: [['FS', 'shutdown']],
  afterRevoke: 'stops',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://developer.fullstory.com/browser/v2/auto-capture/capture-data/',
    'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
    'https://www.fullstory.com/legal/cookie-policy/',
  ],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
