import { expect } from 'chai';
import { countsOf } from '../../src/lint/counts.js';
import { gatesOf, LIX_GATES } from '../../src/lint/formulas.js';
import { limitsOf, mainPart, PER_ENGLISH_WORD } from '../../src/lint/limits.js';
import { readability } from '../../src/lint/readability.js';
import { SAMPLES, type Sample } from './samples.js';

const sampleOf = (lang: string): Sample => SAMPLES[lang]!;

/** Whether a text passes every formula of its language, however short it is. */
function passes(text: string, lang: string): boolean {
  const counts = countsOf(text, lang, limitsOf(lang).unit);
  return gatesOf(lang, text).every(({ formula, gate }) => (formula.better === 'high' ? formula.score(counts) >= gate : formula.score(counts) <= gate));
}

function lixOf(text: string, lang: string): number {
  const { averageSentence, longWords } = countsOf(text, lang, 'words');
  return averageSentence + longWords;
}

describe('the gates, calibrated by samples', () => {
  for (const [lang, { plain, legal, jargon }] of Object.entries(SAMPLES)) {
    it(`lets what a person says pass in "${lang}"`, () => {
      const { isPlain, scores, problems } = readability(plain, lang);
      expect(scores, 'no formula was used').to.not.be.empty;
      expect(problems).to.deep.equal([]);
      expect(isPlain).to.equal(true);
    });

    it(`stops what a lawyer writes in "${lang}": by the formula, and by the length of the sentence`, () => {
      expect(passes(legal, lang)).to.equal(false);
      expect(readability(legal, lang).isPlain).to.equal(false);
    });

    if (jargon) {
      it(`is not misled by full stops in "${lang}": hard words in short sentences fail`, () => {
        const { isPlain, problems, averageSentence } = readability(jargon, lang);
        expect(averageSentence).to.be.below(10);
        expect(problems.map(({ rule }) => rule)).to.include('DP-32');
        expect(isPlain).to.equal(false);
      });
    }
  }

  it('has samples for every gate, but for the two languages that share one', () => {
    expect(Object.keys(LIX_GATES).filter((lang) => !(lang in SAMPLES))).to.deep.equal(['bs', 'no']);
    expect(Object.keys(PER_ENGLISH_WORD).filter((lang) => !Object.keys(SAMPLES).some((tag) => mainPart(tag) === lang))).to.deep.equal([]);
    expect([LIX_GATES.bs, LIX_GATES.no]).to.deep.equal([LIX_GATES.hr, LIX_GATES.nb]);
  });

  // Words are longer in Finnish than in Swedish, for which 40 was set: the gate moves by as much as the plain sample does.
  for (const [lang, gate] of Object.entries(LIX_GATES).filter(([one]) => one in SAMPLES)) {
    it(`sets LIX in "${lang}" to 40 and what its plain sample has more than the Swedish one, in fives, at most 65`, () => {
      const more = lixOf(sampleOf(lang).plain, lang) - lixOf(sampleOf('sv').plain, 'sv');
      expect(gate).to.equal(Math.min(65, 40 + 5 * Math.round(more / 5)));
    });

    it(`keeps the LIX gate of "${lang}" well below legal prose`, () => {
      expect(lixOf(sampleOf(lang).legal, lang)).to.be.above(gate + 25);
    });
  }

  for (const tag of Object.keys(SAMPLES).filter((one) => mainPart(one) in PER_ENGLISH_WORD)) {
    it(`counts as much of "${tag}" for an English word as the plain sample shows, within a fifth`, () => {
      const { unit } = limitsOf(tag);
      const measured = countsOf(sampleOf(tag).plain, tag, unit).words / countsOf(sampleOf('en').plain, 'en', 'words').words;
      expect(PER_ENGLISH_WORD[mainPart(tag)]!.ratio).to.be.within(measured * 0.8, measured * 1.2);
    });
  }

  it('finds by LIX alone which text is the plain one, in each language of letters', () => {
    for (const [lang, { plain, legal }] of Object.entries(SAMPLES).filter(([one]) => !(mainPart(one) in PER_ENGLISH_WORD))) {
      expect(lixOf(plain, lang), lang).to.be.below(lixOf(legal, lang) / 2);
    }
  });
});
