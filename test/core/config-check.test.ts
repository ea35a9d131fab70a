/* eslint no-script-url: off -- such links are refused here */
import { expect } from 'chai';
import { checkConfig, configProblems } from '../../src/core/config-check.js';
import { ConfigError } from '../../src/core/config-error.js';
import { sampleConfig } from '../helpers/sample-config.js';

type Tree = Record<string, unknown>;

/** The sample with another value at a path; `undefined` leaves it out. */
function withValue(path: string, value: unknown, from: unknown = sampleConfig): Tree {
  const config = structuredClone(from) as Tree;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const owner = keys.reduce<Tree>((at, key) => (at[key] ??= {}) as Tree, config);
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
  return config;
}

/** The only problem of a config. */
function onlyProblem(config: unknown) {
  const problems = configProblems(config);
  expect(problems, JSON.stringify(problems)).to.have.lengthOf(1);
  return problems[0] as { path: string; message: string };
}

const REQUIRED = [
  'controller', 'controller.name', 'controller.policy', 'controller.contact', 'purposes',
  ...['title', 'why', 'data', 'youGet', 'ifNot', 'keptFor', 'services'].map((field) => `purposes.analytics.${field}`),
  ...['name', 'provider', 'country', 'policy'].map((field) => `services.counter.${field}`),
  ...['title', 'reason'].map((field) => `necessary.0.${field}`),
];

/** What is refused where, what the message says was found, and what it says to write. */
const REFUSED: [title: string, path: string, value: unknown, found: string, remedy: RegExp][] = [
  ['a policy that is a script', 'controller.policy', 'javascript:alert(1)', '"javascript:alert(1)"', /the address of the privacy policy, such as "\/privacy"/],
  ['a service policy that is a script', 'services.counter.policy', 'javascript:0', '"javascript:0"', /address of the privacy policy/],
  ['a logo of another host', 'controller.logo', 'https://cdn.example/logo.svg', '"https://cdn.example/logo.svg"', /a path to a picture on your own site, such as "\/logo.svg"/],
  ['an empty sentence of the site', 'controller.intro', '', '""', /a sentence of yours/],
  ['an empty name', 'controller.name', '  ', '"  "', /a name in plain words/],
  ['an empty why', 'purposes.taste.why', '', '""', /what you do with the data, in a sentence/],
  ['an empty list of data', 'purposes.taste.data', [], '[]', /a list of the data you use.*at least one/],
  ['a duration in words', 'purposes.taste.keptFor', '13 months', '"13 months"', /an ISO 8601 duration such as "P13M"/],
  ['a bad duration of a cookie', 'services.counter.cookies.0.keptFor', 'long', '"long"', /an ISO 8601 duration/],
  ['a bad duration of a necessary item', 'necessary.0.keptFor', 'P', '"P"', /an ISO 8601 duration/],
  ['a country in full', 'services.counter.country', 'New Zealand', '"New Zealand"', /the two letters of its country, such as "NL"/],
  ['a country in small letters', 'services.counter.country', 'nz', '"nz"', /two letters/],
  ['version 0', 'purposes.taste.version', 0, '0', /a whole number of at least 1/],
  ['half a version', 'purposes.taste.version', 1.5, '1.5', /a whole number from 1 on/],
  ['a version in words', 'purposes.taste.version', '1', '"1"', /a whole number from 1 on/],
  ['a yes of 29 days', 'lifetime.granted', 29, '29', /at least 30/],
  ['a yes of 396 days', 'lifetime.granted', 396, '396', /at most 395/],
  ['a no of 179 days', 'lifetime.denied', 179, '179', /at least 180/],
  ['a no of 731 days', 'lifetime.denied', 731, '731', /at most 730/],
  ['a script timeout of 99 ms', 'scriptTimeout', 99, '99', /at least 100/],
  ['another mirror', 'mirror', 'session', '"session"', /"local", "cookie" or false/],
  ['mirror: true', 'mirror', true, 'true', /"local", "cookie" or false/],
  ['a stop that is no function', 'services.counter.revoke', 5, '5', /./],
  ['services that are a list', 'services', ['counter'], '["counter"]', /\{/],
  ['a cookie that is a text', 'services.counter.cookies.0', '_ga', '"_ga"', /./],
];

const GRANTED_AHEAD = /never granted in advance.*leave it out/;
const CONSENT_ONLY = /the basis here is consent and nothing else.*leave it out/i;
const UNKNOWN_KEYS: [path: string, value: unknown, remedy: RegExp][] = [
  ['purposes.analytics.default', true, GRANTED_AHEAD],
  ['purposes.analytics.enabled', true, GRANTED_AHEAD],
  ['purposes.analytics.granted', true, GRANTED_AHEAD],
  ['purposes.analytics.checked', true, GRANTED_AHEAD],
  ['purposes.analytics.basis', 'legitimate interest', CONSENT_ONLY],
  ['purposes.analytics.legalBasis', 'legitimate interest', CONSENT_ONLY],
  ['purposes.analytics.readOnly', true, /belongs under "necessary", with its reason/],
  ['purposes.analytics.required', true, /belongs under "necessary", with its reason/],
  ['purposes.analytics.titel', 'Count', /not a known key/],
  ['controller.email', 'a@b.example', /not a known key/],
  ['services.counter.cookie', [], /not a known key/],
  ['necessary.0.switch', true, /not a known key/],
  ['lifetime.unasked', 5, /not a known key/],
  ['hideRefuse', true, /not a known key/],
  ['button', false, /a page without <zgoda-button> always gets one in the corner.*GDPR 7\(3\).*leave this out/],
  ['button', true, /leave this out/],
];

describe('config check', () => {
  it('takes a sound config as it is, and one with every option', () => {
    expect(configProblems(sampleConfig)).to.deep.equal([]);
    const full = { ...sampleConfig, language: 'nl', lifetime: { granted: 365, denied: 365 }, mirror: 'cookie', mirrorDomain: 'corner.example', scriptTimeout: 100 };
    expect(() => checkConfig(full)).not.to.throw();
    expect(configProblems(withValue('services.counter.revoke', 'counter.stop'))).to.deep.equal([]);
    const counter = { ...sampleConfig.services.counter, revoke: () => undefined, purposes: ['analytics'] };
    expect(configProblems({ ...sampleConfig, services: { ...sampleConfig.services, counter } })).to.deep.equal([]);
  });

  it('takes a purpose without a version, and a config without services', () => {
    expect(configProblems(withValue('purposes.analytics.version', undefined))).to.deep.equal([]);
    const { taste } = sampleConfig.purposes;
    expect(configProblems({ controller: sampleConfig.controller, purposes: { taste } })).to.deep.equal([]);
  });

  for (const path of REQUIRED) {
    it(`refuses a config without ${path}, and says what to write there`, () => {
      const problem = configProblems(withValue(path, undefined)).find((one) => one.path === path);
      expect(problem?.message).to.match(/^missing; write (?!another value|a value).+\.$/);
    });
  }

  for (const [title, path, value, found, remedy] of REFUSED) {
    it(`refuses ${title}`, () => {
      const [first] = configProblems(withValue(path, value)).filter((problem) => problem.path === path);
      expect(first?.message).to.contain(`found ${found}; write `).and.match(remedy);
    });
  }

  it('refuses links of the site without a title, and those that are scripts', () => {
    expect(onlyProblem(withValue('controller.links', [{ href: '/imprint' }]))).to.deep.equal({ path: 'controller.links.0.title', message: 'missing; write a title of two or three words.' });
    const { path, message } = onlyProblem(withValue('controller.links', [{ title: 'Imprint', href: 'javascript:0' }]));
    expect(path).to.equal('controller.links.0.href');
    expect(message).to.equal('found "javascript:0"; write a link such as "/imprint" or "https://shop.example/imprint".');
  });

  for (const [path, value, remedy] of UNKNOWN_KEYS) {
    it(`refuses ${path}: ${JSON.stringify(value)}`, () => {
      const problem = onlyProblem(withValue(path, value));
      expect(problem.path).to.equal(path);
      expect(problem.message).to.match(remedy);
    });
  }

  for (const name of ['1st', 'my purpose', 'a.b', 'a|b', '', '-a', 'ą']) {
    it(`refuses a purpose with the name "${name}"`, () => {
      const purposes = { ...sampleConfig.purposes, [name]: sampleConfig.purposes.taste };
      const problem = onlyProblem({ ...sampleConfig, purposes });
      expect(problem.message).to.contain(`"${name}"`).and.contain('write letters, digits and hyphens');
    });
  }

  for (const config of [null, undefined, 'analytics', 5, true, [], [sampleConfig]]) {
    it(`refuses ${JSON.stringify(config)} with a ConfigError`, () => {
      expect(() => checkConfig(config)).to.throw(ConfigError, /^The Zgoda config has one problem:\n- config: /);
    });
  }

  it('says that a config was no JSON, and where it belongs', () => {
    expect(onlyProblem(new SyntaxError('Unexpected end')).message).to.contain('Unexpected end').and.match(/write .*JSON/);
  });

  it('refuses an unknown service named by a purpose, and lists the known ones', () => {
    const problem = onlyProblem(withValue('purposes.analytics.services', ['counter', 'cuonter']));
    expect(problem).to.deep.equal({ path: 'purposes.analytics.services.1', message: '"cuonter" is neither one of the services (counter, wheel, shared) nor in the catalogue.' });
  });

  it('refuses a service that is named like a part of every object', () => {
    expect(onlyProblem(withValue('purposes.analytics.services', ['constructor'])).path).to.equal('purposes.analytics.services.0');
    expect(onlyProblem(withValue('services.counter.purposes', ['analytics', 'toString'])).path).to.equal('services.counter.purposes.1');
  });

  it('refuses an unknown purpose named by a service, and lists the known ones', () => {
    const problem = onlyProblem(withValue('services.counter.purposes', ['analytics', 'stats']));
    expect(problem).to.deep.equal({ path: 'services.counter.purposes.1', message: '"stats" is not one of the purposes: taste, analytics, marketing.' });
  });

  it('refuses a service under a purpose it may not serve', () => {
    const problem = onlyProblem(withValue('services.counter.purposes', ['marketing']));
    expect(problem.path).to.equal('purposes.analytics.services.0');
    expect(problem.message).to.contain('may serve marketing only').and.contain('add "analytics" to services.counter.purposes');
  });

  it('refuses a no that holds shorter than a yes, the defaults included', () => {
    expect(onlyProblem({ ...sampleConfig, lifetime: { granted: 300, denied: 299 } })).to.deep.include({ path: 'lifetime.denied' });
    expect(onlyProblem({ ...sampleConfig, lifetime: { granted: 395 } }).message).to.contain('found 365; write at least 395');
    expect(configProblems({ ...sampleConfig, lifetime: { denied: 180 } })).to.deep.equal([]);
    expect(configProblems({ ...sampleConfig, lifetime: { granted: 365, denied: 365 } })).to.deep.equal([]);
  });

  it('refuses a domain of the mirror without a cookie', () => {
    expect(onlyProblem({ ...sampleConfig, mirrorDomain: 'corner.example' })).to.deep.include({ path: 'mirrorDomain' });
    expect(onlyProblem({ ...sampleConfig, mirror: 'local', mirrorDomain: 'corner.example' }).message).to.contain('mirror: "cookie"');
  });

  it('tells a service that is named nowhere from one that is missing', () => {
    const { services: _, ...without } = sampleConfig;
    expect(configProblems(without).map(({ path }) => path)).to.deep.equal(['analytics.services.0', 'analytics.services.1', 'marketing.services.0', 'marketing.services.1'].map((path) => `purposes.${path}`));
    expect(configProblems(without)[0]?.message).to.contain('none yet');
  });

  it('lists every problem of the shape at once', () => {
    let config: unknown = withValue('controller.policy', undefined);
    config = withValue('purposes.analytics.default', true, config);
    config = withValue('purposes.analytics.basis', 'legitimate interest', config);
    config = withValue('purposes.marketing.keptFor', 'long', config);
    config = withValue('necessary.0.reason', undefined, config);
    config = withValue('services.wheel.country', 'USA', config);
    const paths = configProblems(config).map(({ path }) => path);
    expect(paths).to.have.members(['controller.policy', 'purposes.analytics.default', 'purposes.analytics.basis', 'purposes.marketing.keptFor', 'necessary.0.reason', 'services.wheel.country']);
  });

  it('lists names that point nowhere beside problems of the shape', () => {
    let config: unknown = withValue('purposes.analytics.services', ['nobody']);
    config = withValue('purposes.marketing.why', undefined, config);
    expect(configProblems(config).map(({ path }) => path)).to.have.members(['purposes.analytics.services.0', 'purposes.marketing.why']);
  });

  it('lists a no that is too short, and a domain without a cookie, beside problems of the shape', () => {
    const config = withValue('controller.name', undefined, { ...sampleConfig, lifetime: { granted: 300, denied: 200 }, mirrorDomain: 'corner.example' });
    expect(configProblems(config).map(({ path }) => path)).to.have.members(['controller.name', 'lifetime.denied', 'mirrorDomain']);
  });

  it('throws one ConfigError with a line for each problem', () => {
    const config = withValue('purposes.marketing.why', '', withValue('purposes.analytics.default', true));
    const problems = configProblems(config);
    try {
      checkConfig(config);
      expect.fail('nothing was thrown');
    } catch (error) {
      expect(error).to.be.instanceOf(ConfigError);
      const { name, message, problems: told } = error as ConfigError;
      expect(name).to.equal('ConfigError');
      expect(told).to.deep.equal(problems).and.have.lengthOf(2);
      expect(message.split('\n')).to.deep.equal(['The Zgoda config has 2 problems:', ...problems.map((one) => `- ${one.path}: ${one.message}`)]);
    }
  });

  it('says it all in whole sentences without words of a machine', () => {
    const broken = [...REFUSED.map(([, path, value]) => withValue(path, value)), ...UNKNOWN_KEYS.map(([path, value]) => withValue(path, value)), ...REQUIRED.map((path) => withValue(path, undefined)), null, [], 5];
    for (const { path, message } of broken.flatMap((config) => configProblems(config))) {
      expect(message, path).to.match(/[^.][.)]$/).and.not.match(/undefined|NaN|\[object|Invalid|expected|received|another value|type (object|record|int|string|number|boolean)|see the README/);
    }
  });

  it('says what was found beside each problem', () => {
    for (const [path, value] of UNKNOWN_KEYS) expect(onlyProblem(withValue(path, value)).message, path).to.contain(JSON.stringify(value));
  });

  it('gives advice that a config follows without a new problem', () => {
    for (const [path, field] of [['controller.policy', '/privacy'], ['purposes.taste.keptFor', 'P13M'], ['purposes.taste.data', ['pages you open']], ['services.wheel.country', 'NL']] as const) {
      const { message } = onlyProblem(withValue(path, 0));
      expect(message).to.contain(JSON.stringify(field));
      expect(configProblems(withValue(path, field))).to.deep.equal([]);
    }
  });

  it('finds no config that cannot be written as JSON too hard to check', () => {
    const circular: Tree = { ...sampleConfig.controller };
    circular['name'] = circular;
    expect(() => checkConfig({ ...sampleConfig, controller: circular })).to.throw(ConfigError);
    expect(() => checkConfig({ ...sampleConfig, scriptTimeout: 5n })).to.throw(ConfigError);
  });
});
