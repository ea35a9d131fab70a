import { expect } from 'chai';
import type { Call, CatalogueService, Config } from '../../src/core/config.js';
import type { Consent } from '../../src/core/consent.js';
import type { ConsentErrorEvent } from '../../src/core/events.js';
import { serviceCalls } from '../../src/gate/service-calls.js';
import { callVendor } from '../../src/gate/vendor-call.js';
import { matomo } from '../../src/services/matomo.js';
import { metaPixel } from '../../src/services/meta-pixel.js';
import { microsoftAdvertising } from '../../src/services/microsoft-advertising.js';
import { tiktokPixel } from '../../src/services/tiktok-pixel.js';
import { eventsOf } from '../helpers/events-of.js';
import { makeConsent } from '../helpers/make-consent.js';
import { sampleConfig, type SampleName } from '../helpers/sample-config.js';

const page = globalThis as unknown as Record<string, unknown>;
const { counter, wheel, shared } = sampleConfig.services;
const NAMES = ['vendor', 'other', '_vendor', '_paq', 'fbq', '_fbq', 'ttq', 'uetq'];

/** Something has loaded: an image, a script, whatever. */
const load = () => {
  const image = document.body.appendChild(new Image());
  image.dispatchEvent(new Event('load'));
  image.remove();
};

describe('calls to services', () => {
  let ending: AbortController;
  let called: unknown[];
  beforeEach(() => {
    ending = new AbortController();
    called = [];
  });
  afterEach(() => {
    ending.abort();
    for (const name of NAMES) Reflect.deleteProperty(page, name);
  });

  /** The calls of the sample's services, on a page where some purposes are granted already. */
  const begin = (calls: Record<string, unknown>, answers: Parameters<typeof makeConsent>[0] = {}) => {
    const services = Object.fromEntries(Object.entries({ counter, wheel, shared }).map(([id, service]) => [id, { ...service, ...(calls[id] as object) }]));
    const consent = makeConsent(answers, { ...sampleConfig, services });
    const errors = eventsOf<ConsentErrorEvent>(consent, 'consent-error');
    serviceCalls(consent, ending.signal);
    return { consent, errors };
  };
  const vendorIsThere = (name = 'vendor') => (page[name] = (...words: unknown[]) => called.push(words.length === 1 ? words[0] : words));
  const both = { hold: [['vendor', 'hold']], grant: [['vendor', 'grant']] };

  it('hold on every page, before a choice as after a yes, a no and a withdrawal', () => {
    vendorIsThere();
    for (const answers of [{}, { analytics: 'denied' }] as const) begin({ counter: both }, answers);
    expect(called).to.deep.equal(['hold', 'hold']);
    begin({ counter: both }, { analytics: 'granted' });
    expect(called.slice(2)).to.deep.equal(['hold', 'grant']);
  });

  it('grant once for each grant, and again after a withdrawal and a new yes', () => {
    vendorIsThere();
    const { consent } = begin({ counter: both });
    consent.choose({ analytics: 'granted' });
    consent.choose({ taste: 'granted', marketing: 'granted' });
    load();
    expect(called).to.deep.equal(['hold', 'grant']);
    consent.withdraw('analytics');
    load();
    expect(called).to.deep.equal(['hold', 'grant']);
    consent.choose({ analytics: 'granted' });
    expect(called).to.deep.equal(['hold', 'grant', 'grant']);
  });

  describe('with words that depend on a purpose', () => {
    const grant = [['vendor', { ads: { purpose: 'marketing', yes: 'on', no: 'off' }, counts: [{ purpose: 'analytics', yes: true, no: false }] }]];

    it('say of each purpose what holds for it, and again when that changes', () => {
      vendorIsThere();
      const { consent } = begin({ shared: { grant } });
      consent.choose({ analytics: 'granted' });
      consent.choose({ taste: 'granted' });
      consent.choose({ marketing: 'granted' });
      consent.withdraw('analytics');
      consent.withdraw();
      expect(called).to.deep.equal([{ ads: 'off', counts: [true] }, { ads: 'on', counts: [true] }, { ads: 'on', counts: [false] }]);
    });

    it('say no for a purpose of the usual names that does not name the service', () => {
      vendorIsThere();
      const { consent } = begin({ counter: { grant } });
      consent.choose({ analytics: 'granted', marketing: 'granted' });
      expect(called).to.deep.equal([{ ads: 'off', counts: [true] }]);
    });

    it('say yes for all of them where the site has a name of its own for why it uses the service', () => {
      vendorIsThere();
      const { purposes } = sampleConfig;
      const consent = makeConsent({}, { ...sampleConfig, purposes: { ...purposes, taste: { ...purposes.taste, services: ['own'] } }, services: { ...sampleConfig.services, own: { ...counter, grant: grant as unknown as Call[] } } });
      serviceCalls(consent, ending.signal);
      consent.choose({ taste: 'granted' });
      expect(called).to.deep.equal([{ ads: 'on', counts: [true] }]);
    });
  });

  it('never grant without a yes', () => {
    vendorIsThere();
    const { consent } = begin({ counter: { grant: [['vendor', 'grant']] } });
    load();
    consent.refuseAll();
    consent.choose({ taste: 'granted', marketing: 'granted' });
    load();
    expect(called).to.deep.equal([]);
  });

  it('that nobody takes yet are made once, as soon as something has loaded and somebody does', () => {
    begin({ counter: { grant: [['vendor', 'one'], ['other', 'two'], ['vendor', 'three']] } }, { analytics: 'granted' });
    load();
    expect(called).to.deep.equal([]);
    vendorIsThere('other');
    load();
    expect(called).to.deep.equal(['two']);
    vendorIsThere();
    load();
    load();
    expect(called).to.deep.equal(['two', 'one', 'three']);
  });

  it('that nobody has taken are not made after a withdrawal', () => {
    const { consent } = begin({ counter: { grant: [['vendor', 'grant']] } }, { analytics: 'granted' });
    consent.withdraw();
    vendorIsThere();
    load();
    expect(called).to.deep.equal([]);
  });

  it('that hold are made before anything of the page runs, and not again where nobody was there', () => {
    const { consent } = begin({ counter: both });
    vendorIsThere();
    load();
    expect(called).to.deep.equal([]);
    consent.acceptAll();
    expect(called).to.deep.equal(['grant']);
  });

  it('that throw are told, once each, and stop no other', () => {
    const failure = new Error('vendor');
    page.vendor = (word: string) => {
      called.push(word);
      throw failure;
    };
    vendorIsThere('other');
    const { errors } = begin({ counter: { hold: [['vendor', 'hold'], ['other', 'hold']], grant: [['vendor', 'grant'], ['other', 'grant']] }, wheel: { hold: [['other', 'wheel']] } }, { analytics: 'granted' });
    load();
    expect(called).to.deep.equal(['hold', 'hold', 'wheel', 'grant', 'grant']);
    expect(errors.map(({ code, error }) => [code, error])).to.deep.equal([['callback', failure], ['callback', failure]]);
  });

  it('of a service that two purposes share are made on the first yes, and not again on the second', () => {
    vendorIsThere();
    const { consent } = begin({ shared: both });
    consent.choose({ marketing: 'granted' });
    consent.choose({ analytics: 'granted' });
    consent.withdraw('marketing');
    expect(called).to.deep.equal(['hold', 'grant']);
    consent.withdraw('analytics');
    consent.choose({ analytics: 'granted' });
    expect(called).to.deep.equal(['hold', 'grant', 'grant']);
  });

  it('that are no calls break nothing', async () => {
    vendorIsThere();
    const garbage: unknown[] = ['vendor', 7, null, {}, [null], [7], [[]], [[7]], [{}], [['vendor.', 1]], [['']]];
    for (const calls of garbage) {
      const { consent } = begin({ counter: { hold: calls, grant: calls }, wheel: { grant: [['vendor', 'wheel']] } });
      consent.acceptAll();
      load();
      await Promise.resolve();
    }
    expect(called.filter((word) => word === 'wheel').length).to.equal(garbage.length);
    for (const services of [null, 7, 'x', { counter: null }, { counter: 'x' }, []]) {
      const consent = makeConsent({}, { ...sampleConfig, services } as unknown as Config);
      expect(() => serviceCalls(consent, ending.signal), JSON.stringify(services)).not.to.throw();
    }
  });

  it('are not made any more once they have ended', () => {
    vendorIsThere();
    const { consent } = begin({ counter: { grant: [['vendor', 'grant']] } });
    ending.abort();
    consent.acceptAll();
    load();
    expect(called).to.deep.equal([]);
  });

  describe('as the catalogue has them', () => {
    /** A service of the catalogue under `analytics`, and how to take its consent back as `stop` does. */
    const drive = (service: CatalogueService, answers: Parameters<typeof makeConsent>[0] = {}): { consent: Consent<SampleName>; revoke: () => void } => {
      const consent = makeConsent(answers, { ...sampleConfig, services: { ...sampleConfig.services, counter: service } });
      serviceCalls(consent, ending.signal);
      return { consent, revoke: () => (consent.withdraw(), (service.revoke as readonly Call[]).forEach((call) => callVendor(call))) };
    };

    /** Sends what is asked for, once consent is there: the queue is worked off in order, as Matomo's file does it. */
    const loadMatomo = () => {
      let mustAsk = false;
      let mayTrack = false;
      const kept: string[] = [];
      const commands: Record<string, (...words: string[]) => void> = {
        requireConsent: () => (mustAsk = true),
        setConsentGiven: () => ((mayTrack = true), called.push(...kept.splice(0))),
        forgetConsentGiven: () => (mayTrack = false),
        trackPageView: () => (mustAsk && !mayTrack ? kept : called).push('view'),
      };
      const take = ([name, ...words]: [string, ...string[]]) => commands[name]?.(...words);
      for (const command of page._paq as [string][]) take(command);
      page._paq = { push: take };
    };
    const trackPageView = () => ((page._paq ??= []) as { push(command: string[]): void }).push(['trackPageView']);

    it('keep Matomo still before a yes, let it count from the yes on, and end it', () => {
      const { consent, revoke } = drive(matomo);
      trackPageView();
      loadMatomo();
      load();
      expect(called).to.deep.equal([]);
      consent.acceptAll();
      expect(called).to.deep.equal(['view']);
      revoke();
      trackPageView();
      expect(called).to.deep.equal(['view']);
      consent.acceptAll();
      expect(called).to.deep.equal(['view', 'view']);
    });

    it('let Matomo count at once on a later page, since it remembers no yes', () => {
      drive(matomo, { analytics: 'granted' });
      trackPageView();
      loadMatomo();
      expect(called).to.deep.equal(['view']);
    });

    /** The lines that sites put into their pages: everything is queued until the file is there. */
    const metaSnippet = () => {
      const queue: unknown[][] = [];
      page.fbq = Object.assign((...words: unknown[]) => void queue.push(words), { queue });
    };
    /** Works off the queue: events are sent unless consent is revoked, and those that were kept once it is granted. */
    const loadMeta = () => {
      let isRevoked = false;
      const kept: unknown[] = [];
      const take = (...[word, what]: unknown[]) => {
        if (word === 'consent') isRevoked = what === 'revoke';
        if (word === 'consent' && !isRevoked) called.push(...kept.splice(0));
        if (word === 'track') (isRevoked ? kept : called).push(what);
      };
      const { queue } = page.fbq as { queue: unknown[][] };
      page.fbq = take;
      for (const words of queue) take(...words);
    };

    it('hold the Meta Pixel where its lines stand above zgoda.js', () => {
      metaSnippet();
      const { consent, revoke } = drive(metaPixel);
      callVendor(['fbq', 'init', '1']);
      callVendor(['fbq', 'track', 'PageView']);
      loadMeta();
      load();
      expect(called).to.deep.equal([]);
      consent.acceptAll();
      expect(called).to.deep.equal(['PageView']);
      revoke();
      callVendor(['fbq', 'track', 'Purchase']);
      expect(called).to.deep.equal(['PageView']);
      consent.acceptAll();
      expect(called).to.deep.equal(['PageView', 'Purchase']);
    });

    it('grant to the Meta Pixel that comes after the yes, as soon as it has loaded', () => {
      const { consent } = drive(metaPixel);
      consent.acceptAll();
      metaSnippet();
      callVendor(['fbq', 'consent', 'revoke']);
      callVendor(['fbq', 'track', 'PageView']);
      loadMeta();
      expect(called).to.deep.equal([]);
      load();
      expect(called).to.deep.equal(['PageView']);
    });

    /** Methods that queue, by the names the pixel announces; the file then works them off. */
    const tiktokSnippet = () => {
      const calls: string[] = [];
      page.ttq = Object.fromEntries(['page', 'track', 'holdConsent', 'revokeConsent', 'grantConsent'].map((name) => [name, () => void calls.push(name)]));
      return calls;
    };

    it('hold, grant and revoke TikTok by its own methods, in this order', () => {
      const calls = tiktokSnippet();
      const { consent, revoke } = drive(tiktokPixel);
      callVendor(['ttq.page']);
      consent.acceptAll();
      load();
      revoke();
      expect(calls).to.deep.equal(['holdConsent', 'page', 'grantConsent', 'revokeConsent']);
    });

    it('say a default to UET before its file is there, and an update for each change', () => {
      const { consent, revoke } = drive(microsoftAdvertising);
      consent.acceptAll();
      revoke();
      const [no, yes] = [{ ad_storage: 'denied' }, { ad_storage: 'granted' }];
      expect(page.uetq).to.deep.equal(['consent', 'default', no, 'consent', 'update', yes, 'consent', 'update', no]);
    });
  });
});
