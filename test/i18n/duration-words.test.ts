import { expect } from 'chai';
import { durationInWords } from '../../src/i18n/duration-words.js';

describe('durations in words', () => {
  for (const [iso, language, words] of [
    ['P13M', 'en', '13 months'],
    ['P1Y6M', 'en', '1 year and 6 months'],
    ['P1D', 'en', '1 day'],
    ['P0D', 'en', '0 days'],
    ['P30D', 'nl', '30 dagen'],
    ['P1Y6M', 'nl', '1 jaar en 6 maanden'],
    ['P2M', 'pl', '2 miesiące'],
    ['P13M', 'pl', '13 miesięcy'],
    ['PT30M', 'en', '30 minutes'],
    ['a while', 'en', 'a while'],
  ] as const) {
    it(`says "${words}" for ${iso} in "${language}"`, () => {
      expect(durationInWords(iso, language)).to.equal(words);
    });
  }
});
