import type { CatalogueService } from '../core/config.js';

export const surveymonkey = {
  name: 'SurveyMonkey',
  provider: 'SurveyMonkey Inc.; in Europe, SurveyMonkey Europe UC',
  country: 'US',
  policy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  language: 'en',
  kind: 'feedback',
  purposes: ['functional', 'analytics'],
  hosts: ['surveymonkey.com', 'smassets.net', 'www.research.net/r'],
  cookies: [
    { name: 'smcx_*', what: 'when you saw the questions' },
    { name: 'ep201', what: 'at SurveyMonkey: that this visit is going on', keptFor: 'PT30M' },
    { name: 'ep202', what: 'at SurveyMonkey: which trial you are in', keptFor: 'P1Y' },
  ],
  afterRevoke: 'unknown',
  queuesBeforeGrant: false,
  leaks: ['iframe'],
  sources: ['https://www.surveymonkey.com/mp/legal/survey-page-cookies/'],
  checked: '2026-10-06',
} as const satisfies CatalogueService;
