import { expect } from 'chai';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { mainPart } from '../../src/lint/limits.js';
import { wordProblems } from '../../src/lint/word-problems.js';
import { WORD_LISTS } from '../../src/lint/words/lists.js';
import { PUSHING } from './pushing.js';
import { SAMPLES } from './samples.js';

const rulesOf = (text: string, lang: string): string[] => wordProblems(text, lang).map(({ rule }) => rule);
const says = (text: string, lang: string): string[] => wordProblems(text, lang).map(({ message }) => message);

describe('words that push, in the languages whose lists hold nothing else', () => {
  for (const [lang, { honest, ...pushing }] of Object.entries(PUSHING)) {
    for (const [rule, text] of Object.entries(pushing)) {
      it(`${rule}: refuses "${text}" in "${lang}", and says no other rule of it`, () => {
        expect(wordProblems(text, lang).map((problem) => `${problem.rule} ${problem.severity}`)).to.include(`${rule} error`);
        expect(new Set(rulesOf(text, lang))).to.deep.equal(new Set([rule]));
      });
    }

    it(`leaves honest words alone in "${lang}"`, () => {
      expect([...says(honest, lang), ...says(SAMPLES[lang]?.plain ?? '', lang)]).to.deep.equal([]);
    });
  }

  it('are known in every language that is spoken here', () => {
    expect(Object.keys(WORD_LISTS)).to.include.members(LANGUAGES.map(mainPart));
  });

  it('are written small, each once in a list, so that all of them can be found', () => {
    for (const [lang, list] of Object.entries(WORD_LISTS)) {
      for (const phrases of Object.values(list).filter((one): one is readonly string[] => Array.isArray(one))) {
        expect(new Set(phrases).size, `${lang}: ${phrases.join()}`).to.equal(phrases.length);
        expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || phrase !== phrase.trim()), lang).to.deep.equal([]);
      }
    }
  });
});
