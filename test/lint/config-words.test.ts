import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import { configWords } from '../../src/lint/config-words.js';
import { sampleConfig } from '../helpers/sample-config.js';

const analytics = {
  title: 'Count visits',
  why: 'We count which pages people read. That shows us what to fix.',
  data: ['pages you open', 'kind of device'],
  youGet: 'Pages that get clearer over time.',
  ifNot: 'Nothing changes for you.',
  keptFor: 'P13M',
  services: [],
} satisfies Config['purposes'][string];

type Change = Partial<Record<keyof typeof analytics, unknown>>;
/** A config with one purpose, changed as told. The change may be one that the types refuse. */
const configOf = (change: Change = {}, more: object = {}): Config => ({ controller: sampleConfig.controller, purposes: { analytics: { ...analytics, ...change } }, ...more }) as unknown as Config;
const problemsOf = (config: Config, lang = 'en'): string[] => configWords(config, lang).map(({ rule, path, severity }) => `${rule} ${path ?? 'nowhere'} ${severity}`);
const wordsIn = (count: number): string => `Cat${' cat'.repeat(count - 1)}.`;

describe('the words of a config', () => {
  it('finds nothing in plain ones', () => {
    expect(configWords(configOf(), 'en')).to.deep.equal([]);
    expect(configWords(sampleConfig, 'en')).to.deep.equal([]);
  });

  it('says the path of every text, in what the site says of itself, purposes, necessary items and levels', () => {
    const bad = 'Hurry';
    const config = configOf(
      { title: bad, why: bad, data: ['pages', bad], youGet: bad, ifNot: bad },
      { necessary: [{ title: 'Cart', reason: 'You could not buy.' }, { title: bad, reason: bad, data: [bad] }], levels: [{ title: bad, needs: bad, youGet: bad, purposes: [] }] },
    );
    const own = configOf({}, { controller: { ...sampleConfig.controller, intro: bad, links: [{ title: 'Imprint', href: '/imprint' }, { title: bad, href: '/now' }] } });
    expect(problemsOf(own)).to.deep.equal(['DP-35 controller.intro error', 'DP-35 controller.links.1.title error']);
    const paths = ['purposes.analytics.title', 'purposes.analytics.why', 'purposes.analytics.data.1', 'purposes.analytics.youGet', 'purposes.analytics.ifNot'];
    const more = ['necessary.1.title', 'necessary.1.reason', 'necessary.1.data.0', 'levels.0.title', 'levels.0.needs', 'levels.0.youGet'];
    expect(problemsOf(config)).to.deep.equal([...paths, ...more].map((path) => `DP-35 ${path} error`));
  });

  it('RD-2: warns of a sentence over 20 words and refuses one over 25, where it stands', () => {
    expect(problemsOf(configOf({ why: wordsIn(20) }))).to.deep.equal([]);
    expect(problemsOf(configOf({ why: wordsIn(21) }))).to.deep.equal(['RD-2 purposes.analytics.why warning']);
    expect(problemsOf(configOf({ ifNot: wordsIn(26) }))).to.deep.equal(['RD-2 purposes.analytics.ifNot error']);
  });

  it('RD-2: refuses more than 60 words about one purpose', () => {
    const rest = { data: ['cat'], youGet: wordsIn(15), ifNot: wordsIn(14) };
    expect(problemsOf(configOf({ why: `${wordsIn(15)} ${wordsIn(15)}`, ...rest }))).to.deep.equal([]);
    expect(problemsOf(configOf({ why: `${wordsIn(15)} ${wordsIn(16)}`, ...rest }))).to.deep.equal(['RD-2 purposes.analytics error']);
  });

  it('RD-2: warns where the first question gets longer than 90 words', () => {
    const purpose = { ...analytics, why: `${wordsIn(15)} ${wordsIn(10)}`, youGet: wordsIn(5) };
    const three = { ...configOf(), purposes: { a: purpose, b: purpose, c: purpose } };
    expect(problemsOf(three)).to.deep.equal([]);
    expect(problemsOf({ ...three, purposes: { ...three.purposes, c: { ...purpose, youGet: wordsIn(6) } } })).to.deep.equal(['RD-2 purposes warning']);
  });

  it('RD-5: misses each slot of a purpose that says nothing', () => {
    for (const slot of ['why', 'data', 'youGet', 'ifNot', 'keptFor'] as const) {
      for (const nothing of [undefined, '', '  ', [], {}]) expect(problemsOf(configOf({ [slot]: nothing })), slot).to.deep.equal([`RD-5 purposes.analytics.${slot} error`]);
    }
  });

  it('DP-32: measures what a purpose says as one body', () => {
    const hard = {
      why: 'Contractual authorisations necessitate international communication between organisations. Organisational considerations determine individualised optimisation.',
      youGet: 'Personalised recommendations, individualised communication and multidimensional categorisation of preferences',
      ifNot: 'Functionalities deteriorate considerably. Individualisation becomes unavailable. Recommendations lose significance.',
    };
    expect(new Set(problemsOf(configOf(hard)))).to.deep.equal(new Set(['DP-32 purposes.analytics error']));
  });

  it('DP-32: measures all purposes together where each is too short for a formula', () => {
    const hard = { ...analytics, why: 'Contractual authorisations necessitate international communication.', youGet: 'Multidimensional categorisation of individual preferences.', ifNot: 'Functionalities deteriorate considerably.' };
    expect(new Set(problemsOf({ ...configOf(), purposes: { a: hard, b: hard, c: hard } }))).to.deep.equal(new Set(['DP-32 purposes error']));
  });

  it('DP-32: does not make one sentence of two texts without a full stop', () => {
    const half = { why: wordsIn(15).slice(0, -1), youGet: wordsIn(15).slice(0, -1), ifNot: wordsIn(15).slice(0, -1) };
    expect(problemsOf(configOf(half))).to.deep.equal([]);
  });

  it('takes the text of the language asked for, and of its main part', () => {
    const config = configOf({ why: { en: 'We count visits.', nl: 'Dit is je laatste kans.' }, data: { en: ['pages'], nl: ['pagina’s', 'onze partners'] } });
    const ofWhy = (lang: string) => problemsOf(config, lang).filter((problem) => /why|data/.test(problem));
    expect(ofWhy('en')).to.deep.equal([]);
    expect(ofWhy('nl')).to.deep.equal(['DP-35 purposes.analytics.why error', 'DP-14 purposes.analytics.data.1 warning']);
    expect(ofWhy('nl-BE')).to.deep.equal(ofWhy('nl'));
  });

  it('DP-17: refuses a reward where a yes is asked for, and only tells of it in data and where no yes is', () => {
    const config = configOf({ youGet: 'A coupon.', data: ['coupons you used'] }, { necessary: [{ title: 'Cart', reason: 'Your coupon would be lost.' }], levels: [{ title: 'All', needs: 'Your data.', youGet: '€ 5', purposes: [] }] });
    expect(problemsOf(config)).to.deep.equal(['DP-17 purposes.analytics.data.0 warning', 'DP-17 purposes.analytics.youGet error', 'DP-17 necessary.0.reason warning', 'DP-17 levels.0.youGet error']);
  });

  it('DP-28: misses a text that is written in other languages only', () => {
    const necessary = [{ title: { en: 'Cart' }, reason: { en: 'You could not buy.', de: 'Ohne ihn kein Kauf.' } }];
    expect(problemsOf(configOf({ why: { en: 'We count visits.' } }, { necessary }), 'de')).to.deep.equal(['DP-28 purposes.analytics.why error', 'DP-28 necessary.0.title error']);
  });

  it('measures Japanese in characters', () => {
    const ja = { title: '数える', why: `${'本'.repeat(61)}。`, data: ['本'], youGet: '本', ifNot: '本' };
    expect(problemsOf(configOf(ja), 'ja')).to.deep.equal(['RD-2 purposes.analytics.why error']);
  });

  it('finds nothing to say about a config without words', () => {
    expect(configWords({}, 'en')).to.deep.equal([]);
  });
});
