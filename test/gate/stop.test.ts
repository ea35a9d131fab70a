import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import type { ConsentChangeEvent } from '../../src/core/events.js';
import { eventOf } from '../helpers/event-of.js';
import { eventsOf } from '../helpers/events-of.js';
import { gated, place, tidyGates } from '../helpers/open-gate.js';
import { pageErrors } from '../helpers/page-errors.js';
import { forgetRan, noting } from '../helpers/ran-scripts.js';
import { nextTask } from '../helpers/next-task.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';

type Revoke = NonNullable<NonNullable<Config['services']>[string]['revoke']>;
const { counter, wheel, shared } = sampleConfig.services;
const held = (need: string) => `<script type="text/plain" data-consent="${need}">${noting('x')}</script>`;
const vendor = globalThis as unknown as { vendor?: unknown };

/** A gate over services that can be told to stop. */
const withStops = (stops: { counter?: Revoke; wheel?: Revoke; shared?: Revoke }, answers: Parameters<typeof gated>[0] = { analytics: 'granted', marketing: 'granted', taste: 'granted' }) => {
  const config = { services: { counter: { ...counter, ...(stops.counter && { revoke: stops.counter }) }, wheel: { ...wheel, ...(stops.wheel && { revoke: stops.wheel }) }, shared: { ...shared, ...(stops.shared && { revoke: stops.shared }) } } };
  return gated(answers, config);
};

describe('revoke hooks', () => {
  beforeEach(forgetRan);
  afterEach(() => {
    tidyGates();
    delete vendor.vendor;
  });

  it('are called on the withdrawal of their purpose, and not before', () => {
    const called: string[] = [];
    const { consent } = withStops({ counter: () => called.push('counter'), wheel: () => called.push('wheel') });
    consent.choose({ taste: 'denied' });
    expect(called).to.deep.equal([]);
    consent.choose({ analytics: 'denied' });
    expect(called).to.deep.equal(['counter']);
    consent.choose({ analytics: 'denied' });
    expect(called).to.deep.equal(['counter']);
  });

  it('are not called for a first no', () => {
    const called: string[] = [];
    const { consent } = withStops({ counter: () => called.push('counter') }, {});
    consent.refuseAll();
    expect(called).to.deep.equal([]);
  });

  it('are not called for a service that another purpose still uses', () => {
    const called: string[] = [];
    const { consent } = withStops({ shared: () => called.push('shared') });
    consent.choose({ analytics: 'denied' });
    expect(called).to.deep.equal([]);
    consent.choose({ marketing: 'denied' });
    expect(called).to.deep.equal(['shared']);
  });

  it('are found by their dotted name, with their owner as this', () => {
    const called: unknown[] = [];
    const sdk = {
      optOut() {
        called.push(this);
      },
    };
    vendor.vendor = { sdk };
    const { consent } = withStops({ counter: 'vendor.sdk.optOut' });
    consent.choose({ analytics: 'denied' });
    expect(called).to.deep.equal([sdk]);
  });

  it('with a name that leads nowhere break nothing', () => {
    for (const stop of ['vendor.sdk.optOut', 'vendor', '', '.', 'constructor.']) {
      const { consent, errors } = withStops({ counter: stop });
      const changes = eventsOf<ConsentChangeEvent>(consent, 'consent-change');
      consent.choose({ analytics: 'denied' });
      expect([changes.length, errors.length], stop).to.deep.equal([1, 0]);
    }
  });

  it('that throw are reported, and the others are called', async () => {
    const called: string[] = [];
    const failure = new Error('vendor');
    const { consent, errors } = withStops({
      counter: () => {
        throw failure;
      },
      wheel: () => called.push('wheel'),
    });
    consent.withdraw();
    await nextTask();
    expect(called).to.deep.equal(['wheel']);
    expect(errors.map(({ code, error }) => [code, error])).to.deep.equal([['callback', failure]]);
  });

  it('that reject are reported, and nothing is thrown into the page', async () => {
    const page = pageErrors();
    const { consent, errors } = withStops({ counter: () => Promise.reject(new Error('vendor')) });
    consent.withdraw('analytics');
    await nextTask();
    page.stop();
    expect(page.errors).to.deep.equal([]);
    expect(errors.map(({ code }) => code)).to.deep.equal(['callback']);
  });

  it('are called once, though two withdrawn purposes use the service', () => {
    const called: string[] = [];
    const { consent } = withStops({ shared: () => called.push('shared') });
    consent.withdraw();
    expect(called).to.deep.equal(['shared']);
  });

  it('are called once, though shadow roots are watched too', () => {
    const called: string[] = [];
    const { consent } = withStops({ counter: () => called.push('counter') });
    consent.watch((place('<p></p>').firstElementChild as Element).attachShadow({ mode: 'open' }));
    consent.withdraw('analytics');
    expect(called).to.deep.equal(['counter']);
  });

  describe('and what goes on until the page is loaded again', () => {
    it('are the services whose scripts ran here and that cannot be stopped, told in the change', async () => {
      place(held('analytics'));
      const { consent } = withStops({ shared: () => undefined });
      const change = eventOf<ConsentChangeEvent>(consent, 'consent-change');
      consent.withdraw();
      const { needsReload, report } = await change;
      await report;
      expect([...needsReload]).to.deep.equal(['Counter']);
      await nextTask();
      expect([...consent.needsReload]).to.deep.equal(['Counter']);
    });

    it('are those whose revoke throws or is not to be found', async () => {
      place(held('analytics'));
      const { consent } = withStops({
        counter: 'no.such.thing',
        shared: () => {
          throw new Error('vendor');
        },
      });
      consent.withdraw();
      await nextTask();
      expect([...consent.needsReload]).to.have.members(['Counter', 'Shared']);
    });

    it('are none where nothing ran', async () => {
      place(held('analytics'));
      const { consent } = withStops({}, { taste: 'granted', marketing: 'granted' });
      consent.withdraw();
      await nextTask();
      expect([...consent.needsReload]).to.deep.equal([]);
    });

    it('are a purpose by its title where it has no service', async () => {
      place(held('taste'));
      const { consent } = withStops({});
      consent.withdraw('taste');
      await nextTask();
      expect([...consent.needsReload]).to.deep.equal(['Remember your taste']);
    });

    describe('by the address of a script without a mark', () => {
      const HOST = 'counter.example';
      /** A script of a service that stands in the page, on its way to nowhere. */
      const script = (src: string) => place('<p></p>').appendChild(Object.assign(document.createElement('script'), { src }));
      const withHosts = (hosts: Record<string, string[]>, stops: Record<string, Revoke> = {}) => {
        const services = Object.fromEntries(Object.entries({ counter, wheel, shared }).map(([id, service]) => [id, { ...service, ...(hosts[id] && { hosts: hosts[id] }), ...(stops[id] && { revoke: stops[id] }) }]));
        return gated({ analytics: 'granted', marketing: 'granted' }, { services });
      };
      const reloadAfter = async (consent: ReturnType<typeof gated>['consent'], ...purposes: ('analytics' | 'marketing')[]) => {
        const change = eventOf<ConsentChangeEvent>(consent, 'consent-change');
        consent.withdraw(...purposes);
        await (await change).report;
        return [...consent.needsReload];
      };

      it('are the service it belongs to, and no other of the purpose', async () => {
        const { consent } = withHosts({ counter: [HOST], shared: ['shared.example'] });
        script(`https://cdn.${HOST}/count.js`);
        expect(await reloadAfter(consent)).to.deep.equal(['Counter']);
      });

      it('are the service with the closest host and the longest path', async () => {
        const { consent } = withHosts({ counter: [HOST], shared: [`${HOST}/shared`] });
        script(`https://${HOST}/shared/it.js`);
        expect(await reloadAfter(consent)).to.deep.equal(['Shared']);
      });

      it('are none while a granted purpose still uses the service, and the service then', async () => {
        const { consent } = withHosts({ shared: [HOST] });
        script(`https://${HOST}/it.js`);
        expect(await reloadAfter(consent, 'analytics')).to.deep.equal([]);
        expect(await reloadAfter(consent, 'marketing')).to.deep.equal(['Shared']);
      });

      it('are none where it is still held, belongs to nobody, or has no address', async () => {
        const { consent } = withHosts({ counter: [HOST] });
        place(`<script type="text/plain" data-consent="taste" data-src="https://${HOST}/count.js"></script><script src="https://stranger.example/x.js"></script><script src="http://["></script>`);
        expect(await reloadAfter(consent)).to.deep.equal([]);
      });

      it('are none where the service stops when it is told to', async () => {
        const { consent } = withHosts({ counter: [HOST] }, { counter: () => undefined });
        script(`https://${HOST}/count.js`);
        expect(await reloadAfter(consent)).to.deep.equal([]);
      });

      it('are the service whose held script a yes released', async () => {
        const { consent } = withHosts({ counter: [HOST] });
        consent.withdraw();
        const released = script(`https://${HOST}/count.js`);
        expect(released.hasAttribute('src'), 'held').to.equal(false);
        consent.choose({ analytics: 'granted' });
        await until(() => [...document.scripts].some(({ src }) => src.includes(HOST)));
        expect(await reloadAfter(consent)).to.deep.equal(['Counter']);
      });

      it('are none once all is granted again', async () => {
        const { consent } = withHosts({ counter: [HOST] });
        script(`https://${HOST}/count.js`);
        expect(await reloadAfter(consent)).to.deep.equal(['Counter']);
        const change = eventOf<ConsentChangeEvent>(consent, 'consent-change');
        consent.acceptAll();
        await (await change).report;
        await nextTask();
        expect([...consent.needsReload]).to.deep.equal([]);
      });
    });

    it('are none for embeds, which are emptied', async () => {
      place('<iframe data-consent="analytics" data-src="about:blank#embed"></iframe>');
      const { consent } = withStops({});
      consent.withdraw();
      await nextTask();
      expect([...consent.needsReload]).to.deep.equal([]);
    });

    it('are none once all is granted again', async () => {
      place(held('analytics'));
      const { consent } = withStops({});
      consent.withdraw();
      await nextTask();
      consent.acceptAll();
      await nextTask();
      expect([...consent.needsReload]).to.deep.equal([]);
    });
  });
});
