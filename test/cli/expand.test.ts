import { expect } from 'chai';
import { closestTo, distance } from '../../src/cli/closest.js';
import { expandConfig, idOf, type Catalogue } from '../../src/cli/expand.js';
import { configProblems } from '../../src/core/config-check.js';
import type { CatalogueService } from '../../src/core/config.js';
import { sampleConfig } from '../helpers/sample-config.js';

const known = (name: string): CatalogueService => ({
  name,
  provider: `${name} Inc.`,
  country: 'US',
  policy: `https://${name.toLowerCase()}.example/privacy`,
  kind: 'analytics',
  purposes: ['analytics'],
  hosts: [`${name.toLowerCase()}.example`],
  cookies: [{ name: '_seen' }],
  afterRevoke: 'stops',
  queuesBeforeGrant: false,
  leaks: [],
  sources: ['https://docs.example/'],
  checked: '2026-11-22',
});
const catalogue: Catalogue = { matomo: known('Matomo'), googleAnalytics: known('Counting'), googleAnalytics4: known('Four'), posthog: known('Hedgehog') };
const { analytics } = sampleConfig.purposes;
const configWith = (services: readonly string[], more: object = {}) => ({ controller: sampleConfig.controller, purposes: { analytics: { ...analytics, services } }, ...more });
const servicesIn = ({ config }: { config: unknown }) => (config as { services: Record<string, object> }).services;
const keys = (value: unknown) => Object.keys(value as object);

describe('expanding a config', () => {
  it('writes a service that a purpose names out in full, and says so', () => {
    const expansion = expandConfig(configWith(['matomo', 'google-analytics']), catalogue);
    expect(servicesIn(expansion)).to.deep.equal({ matomo: catalogue.matomo, 'google-analytics': catalogue.googleAnalytics });
    expect(expansion.added).to.deep.equal(['matomo', 'google-analytics']);
    expect(expansion.completed).to.deep.equal([]);
    expect(expansion.unknown).to.deep.equal([]);
  });

  it('writes a service that only a necessary item names out as well', () => {
    const expansion = expandConfig(configWith([], { necessary: [{ title: 'Pay', reason: 'To pay.', services: ['posthog'] }] }), catalogue);
    expect(servicesIn(expansion)).to.deep.equal({ posthog: catalogue.posthog });
  });

  it('writes a service that is named twice out once', () => {
    const expansion = expandConfig(configWith(['matomo', 'matomo'], { necessary: [{ title: 'Pay', reason: 'To pay.', services: ['matomo'] }] }), catalogue);
    expect(expansion.added).to.deep.equal(['matomo']);
  });

  it('makes a config that passes the checker', () => {
    const { config } = expandConfig(configWith(['matomo', 'google-analytics'], { services: { matomo: { provider: 'Corner Shop' } } }), catalogue);
    expect(configProblems(config)).to.deep.equal([]);
    expect(JSON.parse(JSON.stringify(config))).to.deep.equal(config);
  });

  it('lets the fields of the site win, and adds those it lacks', () => {
    const expansion = expandConfig(configWith(['matomo'], { services: { matomo: { provider: 'Corner Shop', hosts: [] } } }), catalogue);
    expect(servicesIn(expansion)).to.deep.equal({ matomo: { ...catalogue.matomo, provider: 'Corner Shop', hosts: [] } });
    expect(expansion.added).to.deep.equal([]);
    expect(expansion.completed.map(({ id }) => id)).to.deep.equal(['matomo']);
    expect(expansion.completed[0]?.fields).to.include('country').and.not.include('provider').and.not.include('hosts');
  });

  it('leaves services that are not in the catalogue as they are', () => {
    const own = { name: 'Counter', provider: 'Counter Ltd', country: 'NZ', policy: '/counter' };
    const expansion = expandConfig(configWith(['counter', 'matomo'], { services: { counter: own } }), catalogue);
    expect(servicesIn(expansion).counter).to.deep.equal(own);
    expect(expansion.unknown).to.deep.equal([]);
  });

  it('changes nothing the second time', () => {
    const once = expandConfig(configWith(['matomo'], { services: { 'google-analytics': { name: 'Ours' } } }), catalogue);
    const twice = expandConfig(once.config, catalogue);
    expect(JSON.stringify(twice.config)).to.equal(JSON.stringify(once.config));
    expect([twice.added, twice.completed]).to.deep.equal([[], []]);
  });

  it('changes nothing where nobody is named, and makes no list of services then', () => {
    const config = configWith([]);
    expect(expandConfig(config, catalogue).config).to.deep.equal(config);
  });

  it('does not touch what it was given', () => {
    const config = configWith(['matomo'], { services: { matomo: { provider: 'Corner Shop' } } });
    const before = structuredClone(config);
    expandConfig(config, catalogue);
    expect(config).to.deep.equal(before);
  });

  it('keeps the order of keys: of the config, of the services, of their fields', () => {
    const { config } = expandConfig({ language: 'nl', services: { posthog: { country: 'NL', name: 'Ours' } }, ...configWith(['matomo', 'posthog']) }, catalogue);
    expect(keys(config)).to.deep.equal(['language', 'services', 'controller', 'purposes']);
    const services = (config as { services: object }).services as Record<string, object>;
    expect(keys(services)).to.deep.equal(['posthog', 'matomo']);
    expect(keys(services.posthog).slice(0, 4)).to.deep.equal(['country', 'name', 'provider', 'policy']);
  });

  it('puts services behind the purposes where there were none', () => {
    const { config } = expandConfig({ ...configWith(['matomo']), language: 'nl' }, catalogue);
    expect(keys(config)).to.deep.equal(['controller', 'purposes', 'services', 'language']);
  });

  it('names an unknown service with its place and the closest known ones, the site’s own too', () => {
    const expansion = expandConfig(configWith(['matommo', 'nothing-like-it', 'countre'], { services: { counter: {} } }), catalogue);
    expect(expansion.unknown).to.deep.equal([
      { id: 'matommo', path: 'purposes.analytics.services', closest: ['matomo'] },
      { id: 'nothing-like-it', path: 'purposes.analytics.services', closest: [] },
      { id: 'countre', path: 'purposes.analytics.services', closest: ['counter'] },
    ]);
    expect(expansion.added).to.deep.equal([]);
  });

  it('knows no service by a name that every object has', () => {
    expect(expandConfig(configWith(['constructor', 'to-string']), catalogue).unknown.map(({ id }) => id)).to.deep.equal(['constructor', 'to-string']);
  });

  it('knows an id by its letters, whether or not a number has a hyphen before it', () => {
    const expansion = expandConfig(configWith(['google-analytics-4']), catalogue);
    expect(servicesIn(expansion)).to.deep.equal({ 'google-analytics-4': catalogue.googleAnalytics4 });
  });

  for (const [what, config] of Object.entries({ null: null, 'a list': [], 'a text': 'x', 'an empty object': {}, 'purposes that are none': { purposes: [] }, 'a purpose that is none': { purposes: { a: null, b: { services: 'matomo' } } }, 'services that are none': { ...configWith(['matomo']), services: [] } })) {
    it(`leaves ${what} to the checker`, () => expect(expandConfig(config, catalogue).config).to.deep.equal(config));
  }

  it('knows the catalogue by ids', () => expect(['matomo', 'googleAnalytics', 'mixpanel'].map(idOf)).to.deep.equal(['matomo', 'google-analytics', 'mixpanel']));
});

describe('the closest ids', () => {
  const ids = ['matomo', 'mixpanel', 'google-analytics', 'google-ads', 'hotjar'];

  it('are those a few letters away, best first', () => {
    expect(closestTo('matmo', ids)).to.deep.equal(['matomo']);
    expect(closestTo('Hotjar', ids)).to.deep.equal(['hotjar']);
    expect(closestTo('mixpanal', ids)).to.deep.equal(['mixpanel']);
  });

  it('are those that hold the id, or that it holds', () => {
    expect(closestTo('google', ids)).to.deep.equal(['google-ads', 'google-analytics']);
    expect(closestTo('matomo-cloud', ids)).to.deep.equal(['matomo']);
  });

  it('are none where nothing looks like it', () => expect(closestTo('zz', ids)).to.deep.equal([]));

  it('are three at most', () => expect(closestTo('abcd', ['abce', 'abcf', 'abcg', 'abch'])).to.have.length(3));

  it('are measured in letters put in, taken out or changed', () => {
    expect([distance('', ''), distance('abc', 'abc'), distance('', 'abc'), distance('abc', 'ac'), distance('kitten', 'sitting')]).to.deep.equal([0, 0, 3, 1, 3]);
  });
});
