import type { CatalogueService } from '../core/config.js';

export const brevo = {
  name: 'Brevo',
  provider: 'Sendinblue SAS',
  country: 'FR',
  policy: 'https://www.brevo.com/legal/privacypolicy/',
  language: 'en',
  kind: 'marketing-automation',
  purposes: ['analytics', 'marketing'],
  hosts: ['sibautomation.com', 'cdn.brevo.com/js', 'in-automate.brevo.com', 'in-automate.sendinblue.com'],
  cookies: [{ name: 'sib_cuid', what: 'a random number for your browser', keptFor: 'P6M' }],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: ['https://developers.brevo.com/docs/getting-started-with-the-brevo-tracker', 'https://developers.brevo.com/docs/identify-users-js'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
