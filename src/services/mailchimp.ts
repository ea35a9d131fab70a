import type { CatalogueService } from '../core/config.js';

export const mailchimp = {
  name: 'Mailchimp',
  provider: 'Intuit Inc.',
  country: 'US',
  policy: 'https://www.intuit.com/privacy/statement/',
  language: 'en',
  kind: 'marketing-automation',
  purposes: ['marketing'],
  hosts: ['chimpstatic.com', 'downloads.mailchimp.com', 'list-manage.com/track'],
  cookies: [
    { name: 'mc_cid', what: 'which e-mail brought you here', keptFor: 'P14D' },
    { name: 'mc_eid', what: 'who you are on the mailing list', keptFor: 'P14D' },
    { name: 'mc_landing_site', what: 'the page you came in on', keptFor: 'P14D' },
    { name: 'MCPopupClosed', what: 'that you closed the sign-up box', keptFor: 'P1Y' },
    { name: 'MCPopupSubscribed', what: 'that you signed up', keptFor: 'P1Y' },
    { name: 'mailchimp_campaign_id', what: 'which e-mail brought you here', keptFor: 'P30D' },
    { name: 'mailchimp_landing_site', what: 'the page you came in on', keptFor: 'P30D' },
    { name: 'mailchimp_user_email', what: 'your e-mail address', keptFor: 'P30D' },
    { name: 'mailchimp_user_previous_email', what: 'your e-mail address', keptFor: 'P30D' },
    { name: '_mcid', what: 'a random number for your browser; it sits at Mailchimp', keptFor: 'P1Y' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://mailchimp.com/help/about-connected-sites/', 'https://mailchimp.com/legal/cookies/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
