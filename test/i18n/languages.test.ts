import { expect } from 'chai';
import { banner, dialog } from '../../src/i18n/en.js';
import type { LANGUAGES} from '../../src/i18n/languages.js';
import { pickLanguage } from '../../src/i18n/languages.js';
import { texts as nl } from '../../src/i18n/nl.js';
import { texts as pl } from '../../src/i18n/pl.js';
import type { Texts } from '../../src/i18n/texts.js';

const languages: Record<(typeof LANGUAGES)[number], Texts> = { en: { banner, dialog }, nl, pl };

/** Any of our functions, called with words and with numbers; what it takes is what English takes. */
function saidBy(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return [0, 1, 2, 5, 22].map((count) => (value as (...args: number[]) => string)(count, count));
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

describe('languages', () => {
  for (const [name, texts] of Object.entries(languages)) {
    for (const layer of ['banner', 'dialog'] as const) {
      it(`says all of the ${layer} in "${name}"`, () => {
        expect(Object.keys(texts[layer])).to.have.members(Object.keys(languages.en[layer]));
        for (const [key, value] of Object.entries(texts[layer])) {
          expect(typeof value, key).to.equal(typeof languages.en[layer][key as never]);
          for (const said of saidBy(value)) expect(said.trim(), key).to.have.length.above(0).and.not.match(/undefined|\[object/);
        }
      });
    }

    it(`keeps every sentence in "${name}" to 25 words`, () => {
      const said = [texts.banner, texts.dialog].flatMap((layer) => Object.values(layer).flatMap(saidBy));
      for (const sentence of said.flatMap((text) => text.split(/(?<=[.?!]) /))) expect(wordsOf(sentence), sentence).to.be.at.most(25);
    });

    it(`calls the answers the same on both layers in "${name}"`, () => {
      expect([texts.dialog.accept, texts.dialog.refuse]).to.deep.equal([texts.banner.accept, texts.banner.refuse]);
      expect(texts.dialog.dir).to.equal(texts.banner.dir);
      expect(texts.dialog.closeLabel.startsWith(texts.dialog.close)).to.equal(true);
      expect(texts.banner.change(texts.banner.settings)).to.contain(texts.banner.settings);
    });
  }

  it('counts in Polish as Poles do', () => {
    const count = (number: number) => pl.banner.partners(number);
    expect(count(0)).to.equal('Nikt inny nie dostaje tych danych.');
    expect(count(1)).to.equal('Te dane dostaje też jedna inna firma.');
    expect(count(3)).to.equal('Te dane dostają też 3 inne firmy.');
    expect(count(5)).to.equal('Te dane dostaje też 5 innych firm.');
    expect(count(12)).to.equal('Te dane dostaje też 12 innych firm.');
    expect(count(24)).to.equal('Te dane dostają też 24 inne firmy.');
    expect(count(21)).to.equal('Te dane dostaje też 21 innych firm.');
  });

  it('picks a language by the main part of its tag, and English where it does not speak it', () => {
    expect(pickLanguage('nl-BE')).to.equal('nl');
    expect(pickLanguage('PL')).to.equal('pl');
    expect(pickLanguage('de-AT')).to.equal('en');
    expect(pickLanguage('')).to.equal('en');
  });
});
