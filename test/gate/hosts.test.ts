import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import { hostIndex } from '../../src/gate/hosts.js';
import { sampleConfig } from '../helpers/sample-config.js';

const PAGE = 'www.shop.example';
const { counter, wheel, shared } = sampleConfig.services;

/** What an address needs, on a page of the shop, where services have hosts. */
function needsWith(hosts: { counter?: string[]; wheel?: string[]; shared?: string[] }, more: Partial<Config> = {}, page = PAGE, isHeld: (host: string) => boolean = () => false) {
  const services = { counter: { ...counter, hosts: hosts.counter ?? [] }, wheel: { ...wheel, hosts: hosts.wheel ?? [] }, shared: { ...shared, hosts: hosts.shared ?? [] } };
  const find = hostIndex({ ...sampleConfig, services, ...more }, page, isHeld);
  return (address: string) => {
    const place = find(new URL(address, `https://${page}/deep/page`).href);
    return place?.isFree ? 'free' : place?.any.join('+');
  };
}

describe('the place of an address', () => {
  describe('by host', () => {
    const needs = needsWith({ counter: ['tracker.test'] });

    for (const address of ['https://tracker.test/', 'http://tracker.test/a?b#c', '//tracker.test/x', 'wss://tracker.test/live', 'https://a.b.tracker.test/', 'https://TRACKER.Test/', 'https://tracker.test./', 'https://tracker.test:8443/', 'https://shop.example@tracker.test/', 'https:\\\\tracker.test\\x', ' https://tracker.test/\n', 'https://trac\nker.test/', 'https://%74racker.test/']) {
      it(`is that of the service: ${JSON.stringify(address)}`, () => expect(needs(address)).to.equal('analytics'));
    }

    for (const address of ['https://nottracker.test/', 'https://tracker.test.evil.example/', 'https://test/', 'https://tracker.tes/', 'https://x.example/tracker.test/', 'https://x.example/?tracker.test', 'https://tracker.test@x.example/', '/tracker.test', 'data:text/plain,tracker.test', 'blob:https://tracker.test/1', 'about:blank', ['javascript', '0'].join(':'), 'mailto:a@tracker.test', 'file:///tracker.test']) {
      it(`is nobody's: ${address}`, () => expect(needs(address)).to.equal(undefined));
    }

    it('is that of a service with an address of numbers, a host of one word, or an encoded name', () => {
      const found = needsWith({ counter: ['192.0.2.7', 'localhost', 'xn--bcher-kva.example'] });
      expect(['http://192.0.2.7/', 'http://localhost:9/', 'https://bücher.example/', 'http://0xc0000207/'].map(found)).to.deep.equal(['analytics', 'analytics', 'analytics', 'analytics']);
    });

    it('takes a host written with capitals, which the checker refuses later', () => {
      expect(needsWith({ counter: ['Tracker.TEST/Path'] })('https://tracker.test/Path')).to.equal('analytics');
    });

    it('does not fail on services that are none, which the checker refuses later', () => {
      const services = { counter: null, wheel: 7, shared: { hosts: [null, {}, 'tracker.test'] } } as unknown as NonNullable<Config['services']>;
      expect(needsWith({}, { services })('https://tracker.test/')).to.equal('analytics+marketing');
    });
  });

  describe('by port', () => {
    it('is only that one, with its sub-domains', () => {
      const needs = needsWith({ counter: ['tracker.test:8443'] });
      expect(['https://tracker.test:8443/', 'https://a.tracker.test:8443/', 'https://tracker.test/', 'https://tracker.test:84/'].map(needs)).to.deep.equal(['analytics', 'analytics', undefined, undefined]);
    });

    it('may be the usual one, which addresses do not show', () => {
      expect(needsWith({ counter: ['tracker.test:443'] })('https://tracker.test/')).to.equal('analytics');
    });
  });

  describe('by path', () => {
    it('is at it or below, and does not end inside a word', () => {
      const needs = needsWith({ counter: ['tracker.test/tr'] });
      expect(['/tr', '/tr/', '/tr/x', '/tr.gif', '/tr?id=1', '/track', '/tr2', '/x/tr', '/TR', '/'].map((path) => needs(`https://tracker.test${path}`))).to.deep.equal(['analytics', 'analytics', 'analytics', 'analytics', 'analytics', undefined, undefined, undefined, undefined, undefined]);
    });

    it('is all that begins so where it ends in a sign', () => {
      const needs = needsWith({ counter: ['/js/plausible.', '/sdk/'] });
      expect(['/js/plausible.js', '/js/plausible.outbound-links.js', '/js/plausible', '/sdk/x', '/sdk'].map(needs)).to.deep.equal(['analytics', 'analytics', undefined, 'analytics', undefined]);
    });

    it('cannot be left by dots', () => {
      expect(needsWith({ counter: ['tracker.test/tr'] })('https://tracker.test/a/../tr/./x')).to.equal('analytics');
    });

    it('is of the host of the page where there is no other', () => {
      const needs = needsWith({ counter: ['/matomo.js'] });
      expect(['/matomo.js', `https://${PAGE}/matomo.js`, 'https://other.example/matomo.js', 'matomo.js'].map(needs)).to.deep.equal(['analytics', 'analytics', undefined, undefined]);
    });

    it('is of the longest one', () => {
      const needs = needsWith({ counter: ['tracker.test'], wheel: ['tracker.test/ads'] });
      expect(['https://tracker.test/ads/1', 'https://tracker.test/'].map(needs)).to.deep.equal(['marketing', 'analytics']);
    });

    it('is of the closest host, whatever the paths', () => {
      const needs = needsWith({ counter: ['tracker.test/long/path'], wheel: ['ads.tracker.test'] });
      expect(['https://ads.tracker.test/long/path', 'https://x.tracker.test/long/path', 'https://ads.tracker.test/'].map(needs)).to.deep.equal(['marketing', 'analytics', 'marketing']);
    });

    it('falls back on the host above where no path of the closest fits', () => {
      const needs = needsWith({ counter: ['tracker.test'], wheel: ['www.tracker.test/ads'] });
      expect(needs('https://www.tracker.test/else')).to.equal('analytics');
    });
  });

  describe('of several services', () => {
    it('needs any of their purposes', () => expect(needsWith({ counter: ['cdn.test'], wheel: ['cdn.test'] })('https://cdn.test/')).to.equal('analytics+marketing'));
    it('needs any of the purposes of one that serves two', () => expect(needsWith({ shared: ['cdn.test'] })('https://cdn.test/')).to.equal('analytics+marketing'));

    for (const [first, second] of [['counter', 'wheel'], ['wheel', 'counter']] as const) {
      it(`never waits where one is necessary: ${second}`, () => {
        const necessary = sampleConfig.necessary.map((one) => ({ ...one, services: [second] }));
        expect(needsWith({ [first]: ['cdn.test'], [second]: ['cdn.test'] }, { necessary })('https://cdn.test/')).to.equal('free');
      });
    }

    it('needs what nobody can allow where no purpose names the service', () => {
      const purposes = { analytics: { ...sampleConfig.purposes.analytics, services: [] } };
      expect(needsWith({ counter: ['tracker.test'] }, { purposes })('https://tracker.test/')).to.equal('');
    });
  });

  describe('of a stranger', () => {
    const strangers = (page: string, more: Partial<Config> = {}, hosts = {}) => needsWith(hosts, more, page, () => true);

    for (const [page, own] of [
      ['www.shop.example', ['https://shop.example/', 'https://cdn.shop.example/', 'https://a.www.shop.example/']],
      ['www.shop.co.uk', ['https://static.shop.co.uk/', 'https://shop.co.uk/']],
      ['www.bmw.de', ['https://static.bmw.de/', 'https://bmw.de/']],
      ['192.0.2.7', ['http://192.0.2.7:99/']],
      ['localhost', ['http://localhost:1/', 'http://a.localhost/']],
      ['www.xn--e1afmkfd.xn--p1ai', ['https://cdn.xn--e1afmkfd.xn--p1ai/']],
    ] as const) {
      it(`is none on ${page}: ${own.join(' ')}`, () => expect(own.map(strangers(page))).to.deep.equal(own.map(() => undefined)));
    }

    for (const [page, foreign] of [
      ['www.shop.example', ['https://shop.example.evil.test/', 'https://other.example/', 'https://example/', 'https://notshop.example/', 'http://[::1]/', 'http://192.0.2.7/']],
      ['www.shop.co.uk', ['https://other.co.uk/', 'https://co.uk/']],
      ['www.shop.ne.jp', ['https://other.ne.jp/']],
      ['192.0.2.7', ['http://192.0.2.8/', 'http://2.7/']],
      ['localhost', ['http://127.0.0.1/']],
      ['www.xn--e1afmkfd.xn--p1ai', ['https://cdn.other.xn--p1ai/']],
    ] as const) {
      it(`is one on ${page}: ${foreign.join(' ')}`, () => expect(foreign.map(strangers(page))).to.deep.equal(foreign.map(() => '')));
    }

    it('is none among hosts of our own, with their sub-domains', () => {
      const needs = strangers(PAGE, { ownHosts: ['shop-static.test'] });
      expect(['https://shop-static.test/', 'https://a.shop-static.test/', 'https://xshop-static.test/'].map(needs)).to.deep.equal([undefined, undefined, '']);
    });

    it('is what a service names by another path only', () => {
      const needs = strangers(PAGE, {}, { counter: ['tracker.test/tr'] });
      expect(['https://tracker.test/tr', 'https://tracker.test/else'].map(needs)).to.deep.equal(['analytics', '']);
    });

    it('is none without a host', () => expect(['data:,x', 'blob:https://a.test/1', 'about:blank', ['javascript', '0'].join(':')].map(strangers(PAGE))).to.deep.equal([undefined, undefined, undefined, undefined]));
  });

  it('is found among 300 services', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `service${index}`);
    const services = Object.fromEntries(ids.map((id) => [id, { ...counter, hosts: [`${id}.test`, `cdn.test/${id}`] }]));
    const find = hostIndex({ ...sampleConfig, services, purposes: { analytics: { ...sampleConfig.purposes.analytics, services: ids } } }, PAGE, () => false);
    const urls = ids.flatMap((id) => [`https://www.${id}.test/x`, `https://cdn.test/${id}/x`]);
    const began = performance.now();
    for (let round = 0; round < 100; round += 1) for (const url of urls) find(url);
    console.info(`a look-up among 300 services: ${(((performance.now() - began) / 60_000) * 1000).toFixed(2)} µs`);
    expect(urls.every((url) => find(url)?.any[0] === 'analytics')).to.equal(true);
  });
});
