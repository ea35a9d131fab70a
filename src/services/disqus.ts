import type { CatalogueService } from '../core/config.js';

export const disqus = {
  name: 'Disqus',
  provider: 'Disqus, Inc.',
  country: 'US',
  policy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  language: 'en',
  kind: 'social',
  purposes: ['media', 'marketing'],
  hosts: ['disqus.com', 'disquscdn.com', 'disqusads.com'],
  cookies: [
    { name: 'disqus_unique', what: 'a random number for your browser; it sits at Disqus', keptFor: 'P1Y' },
    { name: '__jid', what: 'that this visit is going on; it sits at Disqus', keptFor: 'PT30M' },
    { name: 'vglnk.Agent.p', what: 'a random number for your browser, to pick ads; it sits at Disqus', keptFor: 'P1Y' },
    { name: 'vglnk.PartnerRfsh.p', what: 'who else knows your number; it sits at Disqus', keptFor: 'P1Y' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://help.disqus.com/en/articles/1717103-disqus-privacy-policy'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
