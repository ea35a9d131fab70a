import type { CatalogueService } from '../core/config.js';

export const cloudflareWebAnalytics = {
  name: 'Cloudflare Web Analytics',
  provider: 'Cloudflare, Inc.',
  country: 'US',
  policy: 'https://www.cloudflare.com/privacypolicy/',
  language: 'en',
  kind: 'analytics',
  purposes: ['analytics'],
  hosts: ['cloudflareinsights.com', '/cdn-cgi/rum'],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://developers.cloudflare.com/web-analytics/', 'https://developers.cloudflare.com/web-analytics/faq/'],
  checked: '2026-11-22',
} as const satisfies CatalogueService;
