import type { WordList } from './word-list.js';

/** A language nobody wrote a list for yet: only what needs no list is found, such as prices and countdowns. */
export const words: WordList = {
  jargon: {},
  gloss: [],
  heavy: {},
  vague: {},
  shaming: [],
  urgency: [],
  rewards: [],
  incentives: [],
  later: [],
  vagueAccepts: ['ok'],
  doubleNegatives: [],
  legitimateInterest: [],
};
