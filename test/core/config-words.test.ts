import { expect } from 'chai';
import { configProblems } from '../../src/core/config-check.js';
import { LAYOUTS } from '../../src/core/layouts.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { sampleConfig } from '../helpers/sample-config.js';

const pathsOf = (more: object): string[] => configProblems({ ...sampleConfig, ...more }).map(({ path }) => path);
const messageOf = (more: object): string => configProblems({ ...sampleConfig, ...more }).map(({ message }) => message).join(' ');

const least = { title: 'Only what is needed', needs: 'Nothing.', youGet: 'The shop.', purposes: [] };
const some = { title: 'Some', needs: 'Which pages you read.', youGet: 'Clearer pages.', purposes: ['analytics'] };
const all = { title: 'All', needs: 'What you look at.', youGet: 'Your bread on top.', purposes: ['analytics', 'taste', 'marketing'] };

describe('levels of a config', () => {
  it('are two to four', () => {
    const four = [least, some, { ...some, purposes: ['taste'] }, all];
    expect(pathsOf({ levels: [least, some] })).to.deep.equal([]);
    expect(pathsOf({ levels: four })).to.deep.equal([]);
    expect(pathsOf({ levels: [least] })).to.deep.equal(['levels']);
    expect(pathsOf({ levels: [...four, { ...some, purposes: ['marketing'] }] })).to.deep.equal(['levels']);
    expect(messageOf({ levels: [least] })).to.match(/two to four steps/);
  });

  it('begin with one that needs nothing that can be refused', () => {
    expect(pathsOf({ levels: [some, all] })).to.deep.equal(['levels.0.purposes']);
  });

  it('name purposes that are there', () => {
    expect(pathsOf({ levels: [least, { ...some, purposes: ['analytics', 'profile'] }] })).to.deep.equal(['levels.1.purposes.1']);
  });

  it('differ from each other', () => {
    expect(pathsOf({ levels: [least, all, { ...all, purposes: ['marketing', 'taste', 'analytics'] }] })).to.deep.equal(['levels.2.purposes']);
  });

  it('say what they need and what they give', () => {
    expect(pathsOf({ levels: [least, { title: 'Some', purposes: ['analytics'] }] })).to.deep.equal(['levels.1.needs', 'levels.1.youGet']);
  });

  it('are never picked in advance', () => {
    expect(pathsOf({ levels: [least, { ...some, default: true }] })).to.deep.equal(['levels.1.default']);
    expect(messageOf({ levels: [least, { ...some, checked: true }] })).to.match(/never granted in advance/);
  });
});

describe('words of a config in several languages', () => {
  const said = (words: string) => ({ en: words, nl: `${words} (nl)` });
  const { analytics } = sampleConfig.purposes;
  const inTwo = { title: said('Count visits'), why: said('We count.'), data: { en: ['pages'], nl: ['pagina’s'] }, youGet: said('Clear pages.'), ifNot: said('Nothing.') };
  const site = (more: object, rest: object = {}) => ({ languages: ['en', 'nl'], necessary: [], purposes: { analytics: { ...analytics, ...inTwo, ...more } }, ...rest });

  it('are sound where each is there', () => expect(pathsOf(site({}))).to.deep.equal([]));

  it('are missed by their place and language, each of them', () => {
    const links = [{ title: { en: 'Imprint' }, href: { en: '/imprint' } }, { title: said('Terms'), href: '/terms' }];
    expect(pathsOf(site({}, { controller: { ...sampleConfig.controller, intro: { nl: 'Wij bakken.' }, links } }))).to.deep.equal(['controller.intro.en', 'controller.links.0.title.nl', 'controller.links.0.href.nl']);
    expect(pathsOf(site({ why: { en: 'We count.' }, data: { nl: ['pagina’s'] } }))).to.deep.equal(['purposes.analytics.why.nl', 'purposes.analytics.data.en']);
    expect(pathsOf(site({}, { necessary: [{ title: said('Cart'), reason: { en: 'It would be empty.' } }] }))).to.deep.equal(['necessary.0.reason.nl']);
    expect(pathsOf(site({}, { levels: [{ ...least, title: said('Least'), needs: said('Nothing.'), youGet: { en: 'The shop.' } }, { ...some, title: said('Some'), needs: said('Pages.'), youGet: said('Clear pages.') }] }))).to.deep.equal(['levels.0.youGet.nl']);
    expect(pathsOf(site({ version: 2, earlier: { 1: { why: { nl: 'We telden.' } } } }))).to.deep.equal(['purposes.analytics.earlier.1.why.en']);
  });

  it('may not stand in one language among others', () => {
    expect(pathsOf(site({ youGet: 'Clear pages.' }))).to.deep.equal(['purposes.analytics.youGet']);
    expect(messageOf(site({ youGet: 'Clear pages.' }))).to.match(/\{ en: "…", nl: "…" \}/);
  });

  it('need to be told at the top', () => {
    expect(pathsOf(site({}, { languages: undefined }))).to.include('purposes.analytics.title');
    expect(messageOf(site({}, { languages: undefined }))).to.match(/languages: \["en", "nl"\]/);
  });

  it('may be a link that is the same in all', () => {
    expect(pathsOf(site({}, { controller: { ...sampleConfig.controller, policy: { en: '/privacy', nl: '/nl/privacy' } } }))).to.deep.equal([]);
    expect(pathsOf(site({}, { controller: { ...sampleConfig.controller, policy: { en: '/privacy' } } }))).to.deep.equal(['controller.policy.nl']);
    expect(pathsOf(site({}, { controller: { ...sampleConfig.controller, policy: { en: '/privacy', nl: 'javascript:0' } } })).length).to.equal(1); // eslint-disable-line no-script-url -- refused here
  });
});

describe('languages of a config', () => {
  const { analytics } = sampleConfig.purposes;
  const saidIn = (tags: string[]) => {
    const said = (words: unknown) => Object.fromEntries(tags.map((tag) => [tag, words]));
    return { ...analytics, title: said('Count visits'), why: said('We count.'), data: said(['pages']), youGet: said('Clear pages.'), ifNot: said('Nothing.') };
  };
  /** A site with words by language: those it says it speaks, and those its words are in. */
  const site = (languages: string[], tags = languages) => ({ languages, necessary: [], purposes: { analytics: saidIn(tags) } });
  const remedyFor = (tag: string) => configProblems({ ...sampleConfig, languages: [tag] }).map(({ path, message }) => `${path}: ${message}`);

  it('are ours, each of them', () => {
    for (const language of LANGUAGES) expect(pathsOf({ languages: [language], language }), language).to.deep.equal([]);
  });

  const CLOSEST = { nb: 'no', nn: 'no', 'nb-NO': 'no', 'en-GB': 'en', EN: 'en', en_GB: 'en', ' nl ': 'nl', 'nl-BE': 'nl', deu: 'de', iw: 'he', 'pt-PT': 'pt', pt_br: 'pt-BR', zh: 'zh-Hans', 'zh-TW': 'zh-Hant', 'zh-CN': 'zh-Hans' };
  for (const [tag, ours] of Object.entries(CLOSEST)) {
    it(`are not called "${tag}": it says to write "${ours}"`, () => {
      expect(remedyFor(tag)).to.deep.equal([`languages.0: "${tag}" is not one of the languages Zgoda speaks; write "${ours}".`]);
    });
  }

  it('are told in full where none is close', () => {
    for (const tag of ['xx', 'sr', 'no language', 'constructor']) expect(remedyFor(tag)).to.deep.equal([`languages.0: "${tag}" is not one of the languages Zgoda speaks; leave it out, or write one of ${LANGUAGES.join(', ')}.`]);
  });

  it('are refused with every text that stands under a tag that is none of ours', () => {
    const problems = configProblems({ ...sampleConfig, ...site(['en-GB', 'nb']) });
    const texts = ['title', 'why', 'data', 'youGet', 'ifNot'].flatMap((field) => ['en-GB', 'nb'].map((tag) => `purposes.analytics.${field}.${tag}`));
    expect(problems.map(({ path }) => path)).to.have.members(['languages.0', 'languages.1', ...texts]);
    for (const { path, message } of problems) expect(message, path).to.match(/; write "(en|no)"\.$/);
  });

  it('are told by the text where only that has another tag', () => {
    expect(pathsOf(site(['no'], ['nb']))).to.deep.equal(['title', 'why', 'data', 'youGet', 'ifNot'].map((field) => `purposes.analytics.${field}.nb`));
    expect(pathsOf(site(['nb'], ['no']))).to.deep.equal(['languages.0']);
    expect(pathsOf(site(['pt-BR'], ['pt']))).to.include('purposes.analytics.title.pt-BR');
  });

  it('may be fewer than those the texts are in', () => expect(pathsOf(site(['en', 'nl'], ['en', 'nl', 'sr', 'en-GB']))).to.deep.equal([]));

  it('are named by our tags where they are not told at all', () => {
    expect(messageOf({ ...site([], ['en-GB', 'en', 'nb']), languages: undefined })).to.contain('languages: ["en", "no"]');
    expect(messageOf({ languages: ['en-GB', 'nb'] })).to.contain('{ en: "…", no: "…" }');
  });

  it('have one to fall back on that is ours, or that stands for one of ours', () => {
    for (const language of ['nl', 'nl-BE', 'nb', 'en-GB', 'zh-TW']) expect(pathsOf({ language }), language).to.deep.equal([]);
    expect(messageOf({ language: 'xx' })).to.match(/^"xx" is not one of the languages Zgoda speaks; leave it out, or write one of en, ar, /);
    for (const language of ['xx', 'pt_BR', ' nl ']) expect(pathsOf({ language }), language).to.deep.equal(['language']);
  });

  it('are told of a service as they are called here, or its words would never be seen', () => {
    const service = (language: string) => ({ services: { ...sampleConfig.services, counter: { ...sampleConfig.services.counter, language } } });
    expect(pathsOf(service('no'))).to.deep.equal([]);
    expect(pathsOf(service('nb'))).to.deep.equal(['services.counter.language']);
    expect(messageOf(service('en-GB'))).to.match(/write "en"\.$/);
  });
});

describe('what older versions of a purpose said', () => {
  const withEarlier = (earlier: object) => ({ purposes: { ...sampleConfig.purposes, analytics: { ...sampleConfig.purposes.analytics, earlier } } });

  it('is any of its facts', () => expect(pathsOf(withEarlier({ 1: { keptFor: 'P6M', data: ['pages'], services: ['counter'] } }))).to.deep.equal([]));
  it('has facts and nothing else', () => expect(pathsOf(withEarlier({ 1: { version: 1 } }))).to.deep.equal(['purposes.analytics.earlier.1.version']));
  it('is of an older version', () => expect(pathsOf(withEarlier({ 2: { keptFor: 'P6M' } }))).to.deep.equal(['purposes.analytics.earlier.2']));
  it('goes by the number of the version', () => expect(pathsOf(withEarlier({ first: { keptFor: 'P6M' } }))).to.include('purposes.analytics.earlier.first'));
});

describe('layouts of a config', () => {
  it('are those there are', () => {
    for (const banner of LAYOUTS.banner) expect(pathsOf({ layout: { banner } })).to.deep.equal([]);
    for (const dialog of LAYOUTS.dialog) expect(pathsOf({ layout: { dialog } })).to.deep.equal([]);
    expect(pathsOf({ layout: { banner: 'wall' } })).to.deep.equal(['layout.banner']);
    expect(messageOf({ layout: { banner: 'wall' } })).to.match(/found "wall"; write "bar", "bar-top", "box", "box-end" or "card"/);
  });
});

describe('ways to push', () => {
  for (const key of ['acceptLabel', 'labels', 'onRefuse', 'wall', 'legitimateInterest']) {
    it(`"${key}" does not exist, and is told why`, () => {
      expect(pathsOf({ [key]: true })).to.deep.equal([key]);
      expect(messageOf({ [key]: true })).to.match(/leave it out/i);
    });
  }
});
