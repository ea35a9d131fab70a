import { expect } from 'chai';
import type { Config, Service } from '../../src/core/config.js';
import type { ConsentChangeEvent } from '../../src/core/events.js';
import type { WithdrawalReport } from '../../src/core/report.js';
import { deleteDatabase } from '../helpers/delete-database.js';
import { eventOf } from '../helpers/event-of.js';
import { openDatabase } from '../helpers/open-database.js';
import { gated, place, tidyGates } from '../helpers/open-gate.js';
import { forgetRan, noting } from '../helpers/ran-scripts.js';
import { sampleConfig, type SampleName } from '../helpers/sample-config.js';

const GRANTED = { analytics: 'granted', marketing: 'granted', taste: 'granted' } as const;
const { counter, wheel, shared } = sampleConfig.services;
const page = globalThis as unknown as Record<string, unknown>;
const held = (need: string) => `<script type="text/plain" data-consent="${need}">${noting('x')}</script>`;
const never = () => new Promise<never>(() => undefined);

/** A gate over services with more in them. */
const having = (more: { counter?: Partial<Service>; wheel?: Partial<Service>; shared?: Partial<Service> }, answers: Parameters<typeof gated>[0] = GRANTED, config: Partial<Config> = {}) =>
  gated(answers, { services: { counter: { ...counter, ...more.counter }, wheel: { ...wheel, ...more.wheel }, shared: { ...shared, ...more.shared } }, ...config });

/** Makes a choice and waits for what is told of it. */
async function reportOf(consent: ReturnType<typeof having>['consent'], choose: () => void): Promise<WithdrawalReport | undefined> {
  const change = eventOf<ConsentChangeEvent<SampleName>>(consent, 'consent-change');
  choose();
  return (await change).report;
}

describe('the report of a withdrawal', () => {
  beforeEach(forgetRan);
  afterEach(async () => {
    tidyGates();
    Reflect.deleteProperty(page, 'vendor');
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) await deleteDatabase(name);
  });

  it('says what was stopped, removed and is still there, and what needs a reload', async () => {
    place(`${held('analytics')}${held('marketing')}`);
    const { consent } = having({ counter: { localStorage: [{ name: 'counter' }], revoke: () => undefined }, wheel: { indexedDB: [{ name: 'wheel' }] }, shared: { revoke: 'no.such.thing' } });
    localStorage.setItem('counter', '1');
    const database = await openDatabase('wheel');
    const report = await reportOf(consent, () => consent.withdraw());
    database.close();
    expect(report).to.deep.equal({
      stopped: ['Counter'],
      cleared: [{ service: 'Counter', kind: 'localStorage', name: 'counter' }],
      survived: [{ service: 'AdWheel', kind: 'indexedDB', name: 'wheel', why: 'in-use' }],
      needsReload: ['Shared', 'AdWheel'],
    });
  });

  it('leaves alone what a granted purpose still uses', async () => {
    const called: string[] = [];
    const { consent } = having({ shared: { localStorage: [{ name: 'shared' }], revoke: () => called.push('shared') } });
    localStorage.setItem('shared', '1');
    const report = await reportOf(consent, () => consent.withdraw('analytics'));
    expect([report?.stopped, report?.cleared, called, localStorage.getItem('shared')]).to.deep.equal([[], [], [], '1']);
  });

  it('leaves alone what the site cannot do without', async () => {
    const called: string[] = [];
    const { consent } = having({ counter: { localStorage: [{ name: 'counter' }], revoke: () => called.push('counter') } }, GRANTED, { necessary: sampleConfig.necessary.map((one) => ({ ...one, services: ['counter'] })) });
    localStorage.setItem('counter', '1');
    const report = await reportOf(consent, () => consent.withdraw());
    expect([report?.stopped, report?.cleared, called, localStorage.getItem('counter')]).to.deep.equal([[], [], [], '1']);
  });

  it('tells of a service that writes back at once, which goes on until the page is loaded again', async () => {
    const { consent } = having({ wheel: { localStorage: [{ name: 'wheel' }], revoke: () => undefined } });
    const write = () => localStorage.setItem('wheel', '1');
    write();
    const timer = setInterval(write, 1);
    const report = await reportOf(consent, () => consent.withdraw());
    clearInterval(timer);
    expect(report?.survived.map(({ name, why }) => [name, why])).to.deep.equal([['wheel', 'written-back']]);
    expect([report?.needsReload, [...consent.needsReload]]).to.deep.equal([['AdWheel'], ['AdWheel']]);
  });

  it('comes though a revoke never answers, and names that service', async () => {
    place(held('analytics'));
    const { consent } = having({ counter: { revoke: never }, shared: { revoke: () => undefined } });
    const report = await reportOf(consent, () => consent.withdraw());
    expect([report?.stopped, report?.needsReload]).to.deep.equal([['Shared'], ['Counter']]);
  });

  it('comes for a first no too, with what was removed', async () => {
    const { consent } = having({ wheel: { localStorage: [{ name: 'wheel' }] } }, {});
    localStorage.setItem('wheel', '1');
    const report = await reportOf(consent, () => consent.refuseAll());
    expect(report?.cleared.map(({ name }) => name)).to.deep.equal(['wheel']);
  });

  for (const [afterRevoke, names] of [['stops', []], ['cookieless', ['Counter']], ['stops-storage', ['Counter']], ['unknown', ['Counter']]] as const) {
    it(`names ${names.length ? 'a' : 'no'} service to be reloaded that took its revoke, where what it does then is "${afterRevoke}"`, async () => {
      place(held('analytics'));
      const { consent } = having({ counter: { afterRevoke, revoke: () => undefined }, shared: { revoke: () => undefined } });
      const report = await reportOf(consent, () => consent.withdraw());
      expect([report?.stopped, report?.needsReload]).to.deep.equal([['Counter', 'Shared'], [...names]]);
    });
  }

  describe('with calls', () => {
    const calls: unknown[] = [];
    beforeEach(() => {
      calls.length = 0;
      page['vendor'] = {
        consent: (...words: unknown[]) => calls.push(words),
        fail: () => {
          throw new Error('vendor');
        },
      };
    });

    it('says that a service was stopped that took all of them', async () => {
      const { consent } = having({ counter: { revoke: [['vendor.consent', 'revoke'], ['vendor.consent', 'forget', 1]] } });
      const report = await reportOf(consent, () => consent.withdraw('analytics'));
      expect([report?.stopped, calls]).to.deep.equal([['Counter'], [['revoke'], ['forget', 1]]]);
    });

    it('does not say so where one is not there, or there are none; the others are made', async () => {
      const { consent } = having({ counter: { revoke: [['vendor.none'], ['vendor.consent', 'revoke']] }, wheel: { revoke: [] } });
      const report = await reportOf(consent, () => consent.withdraw());
      expect([report?.stopped, calls]).to.deep.equal([[], [['revoke']]]);
    });

    it('does not say so where one throws, which is told; the others are made', async () => {
      const { consent, errors } = having({ counter: { revoke: [['vendor.fail'], ['vendor.consent', 'revoke']] } });
      const report = await reportOf(consent, () => consent.withdraw());
      expect([report?.stopped, calls, errors.map(({ code }) => code)]).to.deep.equal([[], [['revoke']], ['callback']]);
    });
  });

  describe('of a service that queues before a yes', () => {
    const queues = { queuesBeforeGrant: true };

    it('says that it was told on a first no as well, so that nothing queued is kept', async () => {
      const called: string[] = [];
      const { consent } = having({ counter: { ...queues, revoke: () => called.push('counter') }, wheel: { revoke: () => called.push('wheel') } }, {});
      const report = await reportOf(consent, () => consent.refuseAll());
      expect([called, report?.stopped]).to.deep.equal([['counter'], ['Counter']]);
    });

    it('is told once where one purpose is withdrawn and another refused', async () => {
      const called: string[] = [];
      const { consent } = having({ shared: { ...queues, revoke: () => called.push('shared') } }, { analytics: 'granted' });
      await reportOf(consent, () => consent.refuseAll());
      expect(called).to.deep.equal(['shared']);
    });

    it('leaves it alone while a granted purpose uses it', async () => {
      const called: string[] = [];
      const { consent } = having({ shared: { ...queues, revoke: () => called.push('shared') } }, { analytics: 'granted' });
      await reportOf(consent, () => consent.choose({ marketing: 'denied' }));
      expect(called).to.deep.equal([]);
    });
  });
});
