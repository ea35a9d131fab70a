import { expect } from 'chai';
import { alwaysFor } from '../../src/ui/embed/always.js';
import { boxSize } from '../../src/ui/embed/box-size.js';
import { countryInWords } from '../../src/ui/country-in-words.js';
import { headingLevel } from '../../src/ui/embed/heading-level.js';
import { isOwn } from '../../src/ui/embed/is-own.js';
import { serviceAt } from '../../src/ui/embed/service-at.js';
import { makeConsent } from '../helpers/make-consent.js';
import { sampleConfig } from '../helpers/sample-config.js';

const sized = (attributes: Record<string, string>) => boxSize({ getAttribute: (name) => attributes[name] ?? null });

describe('size of an embed', () => {
  const sizes: [Record<string, string>, string][] = [
    [{}, 'aspect-ratio:16/9'],
    [{ ratio: '4/3' }, 'aspect-ratio:4/3'],
    [{ ratio: ' 4 : 3 ' }, 'aspect-ratio:4/3'],
    [{ ratio: '1.91' }, 'aspect-ratio:1.91/1'],
    [{ width: '640', height: '360' }, 'aspect-ratio:640/360'],
    [{ width: '640', height: '360', ratio: '1/1' }, 'aspect-ratio:1/1'],
    [{ height: '400' }, 'min-block-size:400px'],
  ];
  for (const [attributes, css] of sizes) it(`is ${css} for ${JSON.stringify(attributes)}`, () => expect(sized(attributes)).to.match(new RegExp(`[{;]${css}}$`)));

  it('is as wide as it says, and as wide as there is room where it says nothing', () => {
    expect(sized({ width: '640' })).to.contain('inline-size:min(100%,640px)');
    expect(sized({ height: '300' })).not.to.contain('inline-size');
  });

  for (const ratio of ['0/9', '16/0', '', 'wide', '16/9}:host{display:none', '-1/2']) it(`is 16/9 where the ratio says "${ratio}"`, () => expect(sized({ ratio })).to.equal(sized({})));
  it('lets no other CSS in by a width', () => expect(sized({ width: '1px}*{display:none', height: '1e9' })).to.equal(sized({})));
});

describe('service of an address', () => {
  const named = (...hosts: string[]) => ({ name: 'x', provider: 'X', country: 'NL', policy: '/', hosts });
  const services = { tube: named('tube.example', 'tube-nocookie.example'), maps: named('big.example/maps'), big: named('big.example'), port: named('127.0.0.1:8080'), own: named('/matomo.js'), none: { name: 'x', provider: 'X', country: 'NL', policy: '/' } };
  const cases: [string, string | undefined][] = [
    ['https://tube.example/embed/1', 'tube'],
    ['https://www.tube-nocookie.example/embed/1', 'tube'],
    ['https://nottube.example/', undefined],
    ['https://tube.example.evil.example/', undefined],
    ['https://big.example/maps/embed?pb=1', 'maps'],
    ['https://big.example/mapsite', 'big'],
    ['http://127.0.0.1:8080/x', 'port'],
    ['http://127.0.0.1:9090/x', undefined],
    [`${location.origin}/matomo.js`, 'own'],
    ['https://other.example/matomo.js', undefined],
  ];
  for (const [address, service] of cases) it(`${address} is of ${service ?? 'nobody'}`, () => expect(serviceAt(new URL(address), services)).to.equal(service));

  it('is of the one that is preferred where several name an address as closely, and of no other that is preferred', () => {
    const twins = { first: named('tube.example'), second: named('tube.example'), closer: named('tube.example/embed') };
    expect(serviceAt(new URL('https://tube.example/'), twins)).to.equal('first');
    expect(serviceAt(new URL('https://tube.example/'), twins, ['', 'second'])).to.equal('second');
    expect(serviceAt(new URL('https://tube.example/embed/1'), twins, ['second'])).to.equal('closer');
  });

  it('is none where there is no address', () => expect(serviceAt(undefined, services)).to.equal(undefined));
});

describe('own pictures', () => {
  const cases: [string, boolean][] = [
    ['https://www.corner.example/a.jpg', true],
    ['https://corner.example/a.jpg', true],
    ['https://img.corner.example/a.jpg', true],
    ['https://shop-static.example/a.jpg', true],
    ['data:image/svg+xml,<svg/>', true],
    ['https://i.tube.example/a.jpg', false],
    ['https://notcorner.example/a.jpg', false],
    ['https://corner.example.evil.example/a.jpg', false],
  ];
  for (const [address, is] of cases) it(`${address} is ${is ? '' : 'not '}one`, () => expect(isOwn(new URL(address), ['shop-static.example'], 'www.corner.example')).to.equal(is));
});

describe('what "always show" asks for', () => {
  const asked = (consent: ReturnType<typeof makeConsent>, purposes: string[], service?: string) => alwaysFor({ state: consent.state, config: consent.config, refused: consent.refused, record: consent.record() }, purposes, service);

  it('grants the whole purpose where no service is known', () => expect(asked(makeConsent(), ['analytics'])).to.deep.equal({ choices: { analytics: 'granted' }, without: {} }));

  it('leaves the other services of a purpose out where one is named', () => expect(asked(makeConsent(), ['analytics'], 'counter')).to.deep.equal({ choices: { analytics: 'granted' }, without: { analytics: ['shared'] } }));

  it('turns nothing off that another yes has turned on', () => {
    expect(asked(makeConsent({ marketing: 'granted' }), ['analytics'], 'counter')).to.deep.equal({ choices: { analytics: 'granted' }, without: {} });
  });

  it('leaves nothing out for a service that the purpose does not have', () => expect(asked(makeConsent(), ['analytics'], 'wheel')).to.deep.equal({ choices: { analytics: 'granted' }, without: {} }));

  it('asks for all purposes that are missing, and for no other', () => {
    expect(asked(makeConsent({ taste: 'granted' }), ['taste', 'analytics']).choices).to.deep.equal({ analytics: 'granted' });
  });

  it('turns one service on again that was turned off, and leaves the others off', () => {
    const consent = makeConsent();
    consent.choose({ analytics: 'granted' }, { without: { analytics: ['counter', 'shared'] } });
    expect(asked(consent, ['analytics'], 'counter')).to.deep.equal({ choices: { analytics: 'granted' }, without: { analytics: ['shared'] } });
  });

  it('turns it on in each purpose it was turned off in, for one is enough to keep it off', () => {
    const consent = makeConsent();
    consent.choose({ analytics: 'granted', marketing: 'granted' }, { without: { analytics: ['shared'], marketing: ['shared', 'wheel'] } });
    expect(asked(consent, ['analytics'], 'shared')).to.deep.equal({ choices: { analytics: 'granted', marketing: 'granted' }, without: { marketing: ['wheel'] } });
  });

  it('lets the service run, and leaves all else as it was, once it is chosen', () => {
    const consent = makeConsent({ marketing: 'denied' });
    const { choices, without } = asked(consent, ['analytics'], 'counter');
    consent.choose(choices, { without });
    expect([consent.state, consent.refused]).to.deep.equal([{ taste: 'unasked', analytics: 'granted', marketing: 'denied' }, ['shared']]);
  });

  it('is a yes to nothing but what the config knows', () => expect(asked(makeConsent(), ['nothing', ...Object.keys(sampleConfig.purposes).slice(0, 1)])).to.deep.equal({ choices: { taste: 'granted' }, without: {} }));
});

describe('heading of an embed', () => {
  const container = document.createElement('main');
  afterEach(() => container.remove());
  const levelAfter = (...tags: string[]) => {
    const place = document.createElement('div');
    container.replaceChildren(...tags.map((tag) => document.createElement(tag)), place, document.createElement('h5'));
    document.body.append(container);
    return headingLevel(place);
  };

  it('is one level below the last heading before it', () => expect([levelAfter('h1'), levelAfter('h1', 'h2', 'h3'), levelAfter('h3', 'h1')]).to.deep.equal([2, 4, 2]));
  it('is 2 where there is none before it, and 6 at most', () => expect([levelAfter(), levelAfter('h6')]).to.deep.equal([2, 6]));
});

describe('country in words', () => {
  it('is in the language asked for, and the code where it is no country', () => expect([countryInWords('DE', 'en'), countryInWords('DE', 'nl'), countryInWords('Nowhere', 'en')]).to.deep.equal(['Germany', 'Duitsland', 'Nowhere']));
});
