import type { CatalogueService } from '../core/config.js';

export const hotjar = {
  name: 'Hotjar',
  provider: 'Hotjar Ltd, a Contentsquare company',
  country: 'MT',
  policy: 'https://www.hotjar.com/legal/policies/privacy/',
  language: 'en',
  kind: 'session-replay',
  purposes: ['functional', 'analytics'],
  hosts: ['hotjar.com', 'hotjar.io', 'contentsquare.net'],
  cookies: [
    { name: '_hjSessionUser_*', what: 'a random number for your browser', keptFor: 'P365D' },
    { name: '_hjid', what: 'a random number for your browser, in an older version', keptFor: 'P365D' },
    { name: '_hjSession_*', what: 'that this visit is going on', keptFor: 'PT30M' },
    { name: '_hjFirstSeen', what: 'that this is your first visit', keptFor: 'PT30M' },
    { name: '_hjAbsoluteSessionInProgress', what: 'that this visit is going on', keptFor: 'PT30M' },
    { name: '_hjIncludedIn*', what: 'whether this visit is recorded', keptFor: 'PT30M' },
    { name: '_hjHasCachedUserAttributes', what: 'whether notes about you changed' },
    { name: '_hjUserAttributesHash', what: 'whether notes about you changed', keptFor: 'PT2M' },
    { name: '_hjClosedSurveyInvites', what: 'that you closed a question', keptFor: 'P365D' },
    { name: '_hjDonePolls', what: 'that you answered a question', keptFor: 'P365D' },
    { name: '_hjMinimizedPolls', what: 'that you made a question small', keptFor: 'P365D' },
    { name: '_hjShownFeedbackMessage', what: 'that you made a question small', keptFor: 'P365D' },
    { name: '_hjSession*', what: 'how recording this visit goes' },
    { name: '_hj*Test', what: 'whether your browser takes cookies' },
  ],
  localStorage: [
    { name: '_hj*', what: 'notes the site keeps about you' },
    { name: 'hjActiveViewportIds', what: 'the size of your window' },
  ],
  sessionStorage: [
    { name: 'hjViewportId', what: 'the size of your window' },
    { name: '_hj*', what: 'that this visit is going on' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: true,
  leaks: [],
  sources: [
    'https://help.hotjar.com/hc/en-us/articles/6952777582999-Cookies-Set-by-the-Hotjar-Tracking-Code',
    'https://help.hotjar.com/hc/en-us/articles/115011640307-Content-Security-Policies', 'https://docs.contentsquare.com/en/web/cookies/',
  ],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
