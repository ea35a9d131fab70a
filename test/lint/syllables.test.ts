import { expect } from 'chai';
import { syllablesIn } from '../../src/lint/syllables.js';

describe('syllables', () => {
  for (const [lang, counted] of [
    ['en', { the: 1, page: 1, pages: 2, changes: 2, table: 2, makes: 1, asked: 1, needed: 2, privacy: 3, data: 2, you: 1, '13': 1 }],
    ['nl', { tijd: 1, nieuw: 1, privacy: 3, ideeën: 3, gegevens: 3, toestemming: 3, coördinatie: 5 }],
    ['de', { seite: 2, daten: 2, einwilligung: 4, häuser: 2, verstehen: 3 }],
    ['fr', { page: 1, pages: 1, qui: 1, données: 2, monde: 1, réel: 2, choix: 1 }],
    ['es', { que: 1, quiere: 2, página: 3, guía: 2, leer: 2, datos: 2, tiempo: 2 }],
    ['pl', { nie: 1, strony: 2, urządzenie: 4, wiedzą: 2, dane: 2 }],
    ['pt', { que: 1, página: 3, dados: 2, não: 1, país: 2 }],
  ] as const) {
    it(`counts them in "${lang}"`, () => {
      const found = Object.fromEntries(Object.keys(counted).map((word) => [word, syllablesIn(word, lang)]));
      expect(found).to.deep.equal(counted);
    });
  }

  it('finds one at least, in any language', () => {
    expect([syllablesIn('xyz', 'zz'), syllablesIn('Шкфт', 'ru'), syllablesIn('本', 'ja'), syllablesIn('w', 'pl')]).to.deep.equal([1, 1, 1, 1]);
  });
});
