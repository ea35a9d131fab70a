import type { CatalogueService } from '../core/config.js';

export const typeform = {
  name: 'Typeform',
  provider: 'Typeform SL',
  country: 'ES',
  policy: 'https://admin.typeform.com/to/dwk6gt',
  language: 'en',
  kind: 'feedback',
  purposes: ['functional'],
  hosts: ['typeform.com', 'typeform.eu'],
  cookies: [{ name: 'tf-*-closed', what: 'that you closed the form' }],
  localStorage: [{ name: 'tfNotificationData', what: 'that you saw the red dot' }],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://www.typeform.com/developers/embed/'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
