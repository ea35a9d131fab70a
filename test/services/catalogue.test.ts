import { expect } from 'chai';
import type { Call, CatalogueService, Stored } from '../../src/core/config.js';
import { service as schema } from '../../src/core/config-service.js';
import { isHost } from '../../src/core/host.js';
import { matches } from '../../src/gate/name-pattern.js';
import * as services from '../../src/services.js';

/** What every service says about itself. Only storage and calls may be left out: those it does not have. */
const FIELDS = ['name', 'provider', 'country', 'policy', 'kind', 'purposes', 'hosts', 'afterRevoke', 'queuesBeforeGrant', 'leaks', 'sources', 'checked'] as const;
const STORAGES = ['cookies', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage', 'serviceWorkers'] as const;
type Told = CatalogueService & { [Field in (typeof FIELDS)[number]]: NonNullable<CatalogueService[Field]> };
const catalogue: [id: string, service: Told][] = Object.entries(services);

const PURPOSES = ['necessary', 'functional', 'analytics', 'marketing', 'media'];

/** Kinds a site can be unable to do without. Whatever counts, shows ads, watches or follows is none of them. */
const MAY_BE_NECESSARY = ['payment', 'captcha', 'consent-signal'];

/** Host patterns that two services share, and why both must name them. */
const SHARED_HOSTS: Record<string, string> = {
  'connect.facebook.net': 'one script of Meta brings the pixel or the embeds',
  'googleads.g.doubleclick.net': 'Google serves ads and counts sales from it',
  'googlesyndication.com': 'Google serves the ads of AdSense and Ad Manager from it',
  'adservice.google.com': 'all of Google’s ads report to it',
  'adtrafficquality.google': 'Google checks the views of AdSense and Ad Manager there',
  'fundingchoicesmessages.google.com': 'Google’s messages come with AdSense and Ad Manager',
  '2mdn.net': 'Google keeps the pictures of its ads there',
  'contentsquare.net': 'Heap and Hotjar belong to Contentsquare and send there too',
  'www.googletagmanager.com/gtag/js': 'one script of Google brings each of its tags',
  'www.googletagmanager.com/gtag/destination': 'a second tag of Google comes with the first',
};

/** Names under which strangers put their pages: a service names its own part, never the whole. */
const PUBLIC_SUFFIXES = [
  'com', 'net', 'org', 'io', 'co.uk', 'com.br', 'amazonaws.com', 's3.amazonaws.com', 'cloudfront.net', 'googleapis.com', 'gstatic.com', 'storage.googleapis.com', 'appspot.com', 'azureedge.net', 'azurewebsites.net',
  'blob.core.windows.net', 'b-cdn.net', 'akamaihd.net', 'akamaized.net', 'fastly.net', 'jsdelivr.net', 'cdn.jsdelivr.net', 'unpkg.com', 'cdnjs.cloudflare.com', 'cloudflare.com', 'github.io', 'netlify.app', 'vercel.app',
  'pages.dev', 'workers.dev', 'herokuapp.com', 'firebaseapp.com', 'web.app', 'myshopify.com', 'wordpress.com', 'blogspot.com', 'wp.com',
];
const SEARCH_ENGINES = ['google.com', 'www.google.com', 'bing.com', 'www.bing.com', 'yahoo.com', 'search.yahoo.com', 'duckduckgo.com', 'yandex.com', 'yandex.ru', 'ya.ru', 'baidu.com', 'www.baidu.com', 'ecosia.org', 'startpage.com', 'seznam.cz', 'naver.com'];

const storedBy = (service: Told): Stored[] => STORAGES.flatMap((kind) => service[kind] ?? []);
const callsOf = (service: Told): Call[] => [service.hold, service.grant, service.revoke].flatMap((calls) => (Array.isArray(calls) ? (calls as Call[]) : []));

/** What a rule has against each service, with its name in front. */
const objections = (rule: (service: Told) => unknown[]): string[] => catalogue.flatMap(([id, service]) => rule(service).map((found) => `${id}: ${String(found)}`));
const expectNone = (rule: (service: Told) => unknown[]): void => void expect(objections(rule)).to.deep.equal([]);
const repeated = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) < index);

describe('the catalogue of services', () => {
  it('has at least 80 of them, no two under one name', () => {
    expect(catalogue.length).to.be.at.least(80);
    expect(repeated(catalogue.map(([, { name }]) => name))).to.deep.equal([]);
  });

  it('says everything there is to say about each', () => {
    expectNone((service) => FIELDS.filter((field) => service[field] === undefined));
    expectNone((service) => [service.purposes, service.hosts, service.sources].filter((list) => !list.length));
    expectNone((service) => STORAGES.filter((kind) => service[kind]?.length === 0));
  });

  it('is what a config may hold', () => {
    expectNone((service) => schema.safeParse(service).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []);
  });

  it('is data alone, so that a config can carry it as JSON', () => {
    for (const [id, service] of catalogue) expect(JSON.parse(JSON.stringify(service)), id).to.deep.equal(service);
  });

  it('has the policy where a visitor can read it', () => expectNone(({ policy }) => [policy].filter((link) => !/^https:\/\/[^/]+\.[^/]+/.test(link as string))));

  it('serves the usual purposes, each once', () => {
    expectNone(({ purposes }) => purposes.filter((purpose) => !PURPOSES.includes(purpose)));
    expectNone(({ purposes }) => repeated(purposes));
  });

  it('calls nothing necessary that follows people', () => expectNone(({ kind, purposes }) => (purposes.includes('necessary') && !MAY_BE_NECESSARY.includes(kind) ? [kind] : [])));
});

describe('hosts of the catalogue', () => {
  it('are hosts, each with a name that has an owner', () => {
    expectNone(({ hosts }) => hosts.filter((host) => !isHost(host)));
    expectNone(({ hosts }) => hosts.filter((host) => !/^([^/]+\.[^/]+|\/)/.test(host)));
  });

  it('are neither shared ground nor a whole search engine', () => expectNone(({ hosts }) => hosts.filter((host) => [...PUBLIC_SUFFIXES, ...SEARCH_ENGINES].includes(host.replace(/\/$/, '')))));

  it('belong to one service each, but for those with a reason', () => {
    const hosts = catalogue.flatMap(([, service]) => [...new Set(service.hosts)]);
    expect([...new Set(repeated(hosts))]).to.have.members(Object.keys(SHARED_HOSTS));
    expectNone((service) => repeated(service.hosts));
  });
});

describe('what services of the catalogue leave behind', () => {
  it('is found by its own name, and never by ours', () => {
    expectNone((service) => storedBy(service).filter((stored) => !matches(stored.name.replaceAll('*', 'x'), [stored])).map(({ name }) => name));
    expectNone((service) => storedBy(service).filter((stored) => matches('zgoda', [stored])).map(({ name }) => name));
  });

  it('is never found by a pattern that fits nearly everything', () => {
    expectNone((service) => storedBy(service).filter(({ name }) => name.includes('*') && name.replaceAll('*', '').length < 3).map(({ name }) => name));
    expectNone((service) => storedBy(service).filter((stored) => ['session', 'sessionid', 'PHPSESSID', 'csrftoken', 'cart', 'token', 'lang', 'theme'].some((name) => matches(name, [stored]))).map(({ name }) => name));
  });

  it('is said in a few plain words, and once', () => {
    expectNone((service) => storedBy(service).filter(({ what = '' }) => !what || (what as string).split(' ').length > 14 || /identifier|unique|analytics|third.party|user agent|fingerprint/i.test((what as string))).map(({ name, what }) => `${name} ${(what as string)}`));
    for (const kind of STORAGES) expectNone((service) => repeated((service[kind] ?? []).map(({ name }) => name)));
  });
});

describe('calls of the catalogue', () => {
  it('are lists, with at least one call where there is any', () => expectNone(({ hold, grant, revoke }) => [hold, grant, revoke].filter((calls) => calls !== undefined && (!Array.isArray(calls) || !calls.length))));

  it('have a dotted name that can be looked up, through what calls on the way give; one that sets a value has just that value', () => {
    expectNone((service) => callsOf(service).filter(([name]) => !/^([\w$]+(\(\))?\.)*[\w$]+=?$/.test(name)).map(([name]) => name));
    expectNone((service) => callsOf(service).filter(([name, ...words]) => name.endsWith('=') && words.length !== 1).map(([name]) => name));
  });

  it('end what they promise to end: none stops without a way to, unless it is gone with its frame, its page or its style', () => {
    const isShown = (service: Told) => service.leaks.length > 0 || ['fonts', 'video', 'audio', 'social', 'feedback'].includes(service.kind);
    expectNone((service) => (service.afterRevoke === 'stops' && !service.revoke && !isShown(service) ? [service.kind] : []));
    expectNone((service) => (['cookieless', 'stops-storage'].includes(service.afterRevoke) && !service.revoke && !service.signal ? [service.afterRevoke] : []));
  });
});

describe('sources of the catalogue', () => {
  it('are pages on the web, each named once', () => {
    expectNone(({ sources }) => sources.filter((source) => !/^https:\/\/[^/]+\.[^/]+/.test(source)));
    expectNone(({ sources }) => repeated(sources));
  });

  it('were read on a real day from 2025 to 2026', () => {
    const isDay = (day: string) => new Date(day).toISOString().startsWith(day);
    expectNone(({ checked }) => [checked].filter((day) => !isDay(day) || day < '2025-01-01' || day > '2026-12-31'));
  });
});
