import type { CatalogueService } from '../core/config.js';

export const linkedinEmbed = {
  name: 'LinkedIn embeds',
  provider: 'LinkedIn Ireland Unlimited Company',
  country: 'IE',
  policy: 'https://www.linkedin.com/legal/privacy-policy',
  language: 'en',
  kind: 'social',
  purposes: ['media', 'marketing'],
  hosts: ['platform.linkedin.com', 'badges.linkedin.com', 'www.linkedin.com/embed', 'www.linkedin.com/pages-extensions'],
  cookies: [
    { name: 'bcookie', what: 'a random number for your browser; it sits at LinkedIn', keptFor: 'P1Y' },
    { name: 'bscookie', what: 'a random number for your browser; it sits at LinkedIn', keptFor: 'P1Y' },
    { name: 'lidc', what: 'which computer of theirs answers you; it sits at LinkedIn', keptFor: 'P1D' },
    { name: 'li_gc', what: 'what you said to them; it sits at LinkedIn', keptFor: 'P6M' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://www.linkedin.com/legal/cookie-policy', 'https://www.linkedin.com/legal/l/cookie-table'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
