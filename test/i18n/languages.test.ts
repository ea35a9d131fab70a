import { expect } from 'chai';
import { LANGUAGES, pickLanguage } from '../../src/i18n/languages.js';
import type { Texts } from '../../src/i18n/texts.js';
import { moduleLoaders } from '../../src/loaders.js';
import { sharedTexts } from '../helpers/own-words.js';

const LAYERS = ['banner', 'dialog', 'embed', 'choices', 'table'] as const;
const languages = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, (await moduleLoaders.deepWords(language)) as Texts] as const)));
const { en, nl, pl } = languages as Record<'en' | 'nl' | 'pl', Texts>;

/** Any of our functions, called with words and with numbers; what it takes is what English takes. */
function saidBy(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return [0, 1, 2, 5, 22].map((count) => (value as (...args: number[]) => string)(count, count));
}

const sentencesOf = (text: string, language: string): string[] => [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
const wordsOf = (text: string): number => text.trim().split(/\s+/).length;

describe('languages', () => {
  for (const [name, texts] of Object.entries(languages)) {
    for (const layer of LAYERS) {
      it(`says all of the ${layer} in "${name}"`, () => {
        const shared = sharedTexts(layer, texts[layer]);
        expect(shared.map(([key]) => key)).to.have.members(Object.keys(en[layer]));
        for (const [key, value] of shared) {
          expect(typeof value, key).to.equal(typeof en[layer][key as never]);
          for (const said of saidBy(value)) expect(said.trim(), key).to.have.length.above(0).and.not.match(/undefined|\[object/);
        }
      });
    }

    it(`keeps every sentence in "${name}" to 25 words`, () => {
      const said = LAYERS.flatMap((layer) => sharedTexts(layer, texts[layer]).flatMap(([, value]) => saidBy(value)));
      for (const sentence of said.flatMap((text) => sentencesOf(text, name))) expect(wordsOf(sentence), sentence).to.be.at.most(25);
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

  it('counts what was removed', () => {
    const said = [en, nl, pl].map(({ dialog: { removed } }) => [1, 2, 5].map((count) => removed(count)));
    expect(said).to.deep.equal([
      ['We removed one thing from your device', 'We removed 2 things from your device', 'We removed 5 things from your device'],
      ['We hebben één ding van je apparaat gehaald', 'We hebben 2 dingen van je apparaat gehaald', 'We hebben 5 dingen van je apparaat gehaald'],
      ['Usunęliśmy jedną rzecz z Twojego urządzenia', 'Usunęliśmy 2 rzeczy z Twojego urządzenia', 'Usunęliśmy 5 rzeczy z Twojego urządzenia'],
    ]);
  });

  it('picks a language by the main part of its tag, and the next wish where it does not speak that', () => {
    expect(pickLanguage(['nl-BE'])).to.equal('nl');
    expect(pickLanguage(['PL'])).to.equal('pl');
    expect(pickLanguage(['xx', undefined, 'de-AT'])).to.equal('de');
    expect(pickLanguage(['', 'fr'])).to.equal('fr');
    expect(pickLanguage(['no language', 'xx'])).to.equal('en');
    expect(pickLanguage([])).to.equal('en');
  });

  it('tells languages of one name apart by region and script', () => {
    const picked = (tag: string) => pickLanguage([tag]);
    expect(['pt', 'pt-PT', 'pt-br', 'pt-AO'].map(picked)).to.deep.equal(['pt', 'pt', 'pt-BR', 'pt']);
    expect(['zh', 'zh-CN', 'zh-SG', 'zh-TW', 'zh-HK', 'zh-Hant', 'zh-Hans-HK'].map(picked)).to.deep.equal(['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'zh-Hant', 'zh-Hant', 'zh-Hans']);
    expect(['no', 'nb', 'nn', 'nb-NO'].map(picked)).to.deep.equal(['no', 'no', 'no', 'no']);
  });

  it('speaks only what the site speaks, where it says so', () => {
    expect(pickLanguage(['de', 'nl'], ['en', 'nl'])).to.equal('nl');
    expect(pickLanguage(['de'], ['nl', 'fr'])).to.equal('fr');
    expect(pickLanguage(['de'], ['nl'])).to.equal('nl');
    expect(pickLanguage(['de'], [])).to.equal('en');
  });

  it('speaks English where the languages of the site are no list, and never throws', () => {
    for (const none of [null, 5, {}, true, [null]]) expect(pickLanguage(['nl'], none as never), JSON.stringify(none)).to.equal('en');
    expect(pickLanguage([5 as never, 'nl'])).to.equal('nl');
  });
});
