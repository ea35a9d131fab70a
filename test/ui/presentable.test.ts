import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { presentable } from '../../src/ui/presentable.js';
import { sampleConfig } from '../helpers/sample-config.js';

/** The sample with other facts about its first purpose. */
const withTaste = (more: object): Config => ({ ...sampleConfig, purposes: { ...sampleConfig.purposes, taste: { ...sampleConfig.purposes.taste, ...more } } });
const tasteIn = (language: string, more: object) => presentable(withTaste(more), language).purposes.taste;

describe('a config in one language', () => {
  it('says everything in it, and says which one it is', () => {
    const said = presentable(withTaste({ title: { en: 'Taste', nl: 'Smaak' }, data: { en: ['bread'], nl: ['brood'] }, earlier: { 1: { why: { nl: 'Brood.', en: 'Bread.' } } } }), 'nl');
    expect(said.language).to.equal('nl');
    expect([said.purposes.taste?.title, said.purposes.taste?.data, said.purposes.taste?.earlier?.[1]?.why]).to.deep.equal(['Smaak', ['brood'], 'Brood.']);
  });

  for (const tags of [['fr', 'de'], ['en-GB', 'nb'], ['pt_BR', 'nl'], ['fil', 'gsw'], ['ZH', 'en']]) {
    it(`says a text that is in ${tags.join(' and ')} only in the first of them, never as an object`, () => {
      const said = (words: (tag: string) => unknown) => Object.fromEntries(tags.map((tag) => [tag, words(tag)]));
      const taste = tasteIn('pl', { title: said((tag) => `Taste in ${tag}`), why: said(() => ''), data: said((tag) => [tag]) });
      expect([taste?.title, taste?.why, taste?.data]).to.deep.equal([`Taste in ${tags[0]}`, '', [tags[0]]]);
    });
  }

  it('takes nothing for a text by language that is none', () => {
    const { why, ...facts } = sampleConfig.purposes.taste;
    const named = Object.fromEntries([...LANGUAGES, 'tv'].map((name) => [name, { why, ...facts }]));
    const services = Object.fromEntries(['ga', 'x', 'why'].map((id) => [id, sampleConfig.services.counter]));
    const config: Config = { ...sampleConfig, purposes: named, services, levels: [{ youGet: 'A', title: 'B', needs: 'C', purposes: [] }], layout: { dialog: 'side' } };
    const said = presentable(config, 'no');
    expect(said.purposes).to.deep.equal(named);
    expect(said.services).to.deep.equal(services);
    expect([said.levels, said.necessary, said.controller, said.layout]).to.deep.equal([config.levels, config.necessary, { ...config.controller, links: [] }, config.layout]);
  });
});

describe('a config as it is shown', () => {
  const config = { ...sampleConfig, controller: { ...sampleConfig.controller, name: { en: 'Corner Shop', nl: 'Hoekwinkel' } as unknown as string } };

  it('is made once for each language, however often it is asked for', () => {
    const [english, dutch] = [presentable(config, 'en'), presentable(config, 'nl')];
    expect([english.controller.name, dutch.controller.name]).to.deep.equal(['Corner Shop', 'Hoekwinkel']);
    expect(presentable(config, 'en')).to.equal(english);
    expect(presentable(config, 'nl')).to.equal(dutch);
  });

  it('is made anew for another config, though it say the same', () => {
    expect(presentable({ ...config }, 'en')).not.to.equal(presentable(config, 'en'));
  });

  it('is blank where the config is none', () => {
    for (const broken of ['a config', 1]) expect(presentable(broken as never, 'en').purposes, String(broken)).to.deep.equal({});
  });
});
