import { expect } from 'chai';
import { Consent } from '../../src/core/consent.js';
import type { ConsentAskEvent, ConsentChangeEvent, ConsentErrorEvent } from '../../src/core/events.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { eventOf } from '../helpers/event-of.js';
import { eventsOf } from '../helpers/events-of.js';
import { fakePorts } from '../helpers/fake-ports.js';
import { makeConsent } from '../helpers/make-consent.js';
import { nextTask } from '../helpers/next-task.js';
import { pageErrors } from '../helpers/page-errors.js';
import { sampleConfig, type SampleName } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';

const UNASKED = { taste: 'unasked', analytics: 'unasked', marketing: 'unasked' } as const;
const DENIED = { taste: 'denied', analytics: 'denied', marketing: 'denied' } as const;
const changesOf = (consent: EventTarget) => eventsOf<ConsentChangeEvent<SampleName>>(consent, 'consent-change');
const errorsOf = (consent: EventTarget) => eventsOf<ConsentErrorEvent>(consent, 'consent-error');
const storedRecord = (): ConsentRecord => ({
  schema: 1,
  config: 'print',
  choices: {
    analytics: { value: 'granted', version: 2, at: '2026-11-01T00:00:00.000Z', source: 'banner' },
    gone: { value: 'granted', version: 1, at: '2026-11-01T00:00:00.000Z', source: 'banner' },
  },
});

/** Not loaded yet, as right after the start of a page. */
function early(more: Parameters<typeof fakePorts>[0] = {}, mirror?: ConsentRecord) {
  const ports = fakePorts(more);
  return { ports, consent: new Consent<SampleName>(sampleConfig, 'print', ports, mirror) };
}

/** Loaded without an answer. */
function fresh(more: Parameters<typeof fakePorts>[0] = {}) {
  const both = early(more);
  both.consent.isChecked = true;
  both.consent.load(undefined);
  return both;
}

describe('consent', () => {
  describe('changes', () => {
    it('are announced once, with what was, what is and why', () => {
      const consent = makeConsent();
      const changes = changesOf(consent);
      consent.choose({ analytics: 'granted', marketing: 'denied' });
      expect(changes).to.have.lengthOf(1);
      expect(changes[0]).to.deep.include({ reason: 'choice', changed: ['analytics', 'marketing'], previous: UNASKED, state: { taste: 'unasked', analytics: 'granted', marketing: 'denied' } });
      expect(consent.state).to.equal(changes[0]?.state);
    });

    it('are not announced where nothing changed, though the answer is kept anew', () => {
      const { consent, ports } = fresh();
      consent.refuseAll();
      const changes = changesOf(consent);
      consent.refuseAll();
      consent.choose({ analytics: 'denied' });
      consent.choose({});
      expect(changes).to.deep.equal([]);
      expect(ports.saved.length).to.be.at.least(2);
    });

    it('name only the purposes that really changed', () => {
      const consent = makeConsent({ analytics: 'granted', marketing: 'denied' });
      const changes = changesOf(consent);
      consent.refuseAll();
      expect(changes.map(({ changed }) => changed)).to.deep.equal([['taste', 'analytics']]);
    });

    it('are withdrawals where a yes becomes a no', () => {
      const consent = makeConsent({ analytics: 'granted', marketing: 'granted', taste: 'granted' });
      const changes = changesOf(consent);
      consent.withdraw('analytics');
      consent.withdraw();
      expect(changes.map(({ reason, changed }) => [reason, ...changed])).to.deep.equal([['withdrawal', 'analytics'], ['withdrawal', 'taste', 'marketing']]);
    });

    it('are no withdrawal where a first answer is no', () => {
      const consent = makeConsent();
      const changes = changesOf(consent);
      consent.refuseAll();
      expect(changes[0]?.reason).to.equal('choice');
    });

    it('are heard on the page as well, after the consent object', () => {
      const page = new EventTarget();
      const { consent } = fresh({ page });
      const heard: string[] = [];
      page.addEventListener('consent-change', () => heard.push('page'));
      consent.addEventListener('consent-change', () => heard.push('consent'));
      consent.acceptAll();
      expect(heard).to.deep.equal(['consent', 'page']);
    });

    it('reach every listener though one throws, and nothing is thrown at the caller', () => {
      const consent = makeConsent();
      const page = pageErrors();
      consent.addEventListener('consent-change', () => {
        throw new Error('vendor');
      });
      const changes = changesOf(consent);
      consent.choose({ analytics: 'granted' });
      page.stop();
      expect(changes).to.have.lengthOf(1);
      expect(page.errors).to.have.lengthOf(1);
    });

    it('leave every listener with the last state, though one of them chooses again', () => {
      const page = new EventTarget();
      const { consent } = fresh({ page });
      consent.addEventListener('consent-change', ({ state }) => state.analytics === 'granted' && consent.withdraw('analytics'));
      const lists = [consent, page].map(changesOf);
      consent.choose({ analytics: 'granted' });
      for (const heard of lists) {
        expect(heard.map(({ state }) => state.analytics)).to.deep.equal(['granted', 'denied']);
      }
    });

    it('replace the state and never edit it', () => {
      const consent = makeConsent();
      const before = consent.state;
      consent.acceptAll();
      expect(before).to.deep.equal(UNASKED);
      expect(consent.state).not.to.equal(before);
    });

    it('report a purpose nobody knows and take the others', () => {
      const consent = makeConsent();
      const errors = errorsOf(consent);
      consent.choose({ analitics: 'granted', analytics: 'granted' } as never);
      expect(errors.map(({ code, message }) => [code, message.includes('analitics')])).to.deep.equal([['config', true]]);
      expect(consent.state).to.deep.equal({ ...UNASKED, analytics: 'granted' });
    });

    it('report a purpose that is called like a part of every object', () => {
      const consent = makeConsent();
      const errors = errorsOf(consent);
      consent.choose({ constructor: 'denied' } as never);
      expect(errors).to.have.lengthOf(1);
    });

    it('throw nothing into the page where the choices are nonsense', () => {
      const consent = makeConsent({ taste: 'granted' });
      for (const choices of [undefined, null, 5, 'granted', [], { taste: 'maybe' }]) expect(() => consent.choose(choices as never), JSON.stringify(choices)).not.to.throw();
      expect(consent.state.taste).to.equal('granted');
    });
  });

  describe('whenGranted', () => {
    it('calls back at once where the yes is there, later where it comes, and never without', () => {
      const consent = makeConsent({ taste: 'granted' });
      const called: string[] = [];
      for (const purpose of ['taste', 'analytics', 'marketing'] as const) consent.whenGranted(purpose, () => called.push(purpose));
      expect(called).to.deep.equal(['taste']);
      consent.choose({ analytics: 'granted', marketing: 'denied' });
      expect(called).to.deep.equal(['taste', 'analytics']);
    });

    it('waits for all, or for any', () => {
      const consent = makeConsent();
      const called: string[] = [];
      consent.whenGranted({ all: ['taste', 'analytics'] }, () => called.push('all'));
      consent.whenGranted({ any: ['taste', 'analytics'] }, () => called.push('any'));
      consent.whenGranted({ all: [] }, () => called.push('none'));
      consent.choose({ analytics: 'granted' });
      expect(called).to.deep.equal(['any']);
      consent.choose({ taste: 'granted' });
      expect(called).to.deep.equal(['any', 'all']);
    });

    it('is not called again while the yes stays', () => {
      const consent = makeConsent();
      let calls = 0;
      consent.whenGranted('analytics', () => calls++);
      consent.choose({ analytics: 'granted' });
      consent.choose({ analytics: 'granted' });
      consent.choose({ taste: 'granted' });
      expect(calls).to.equal(1);
    });

    it('aborts its signal on the withdrawal, and calls back with a new one on the next yes', () => {
      const consent = makeConsent();
      const signals: AbortSignal[] = [];
      consent.whenGranted('analytics', ({ signal }) => signals.push(signal));
      consent.choose({ analytics: 'granted' });
      consent.withdraw('taste');
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
      consent.withdraw('analytics');
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
      consent.choose({ analytics: 'granted' });
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    });

    it('aborts, then tells, then starts', () => {
      const consent = makeConsent({ analytics: 'granted' });
      const order: string[] = [];
      consent.whenGranted('marketing', () => order.push('start'));
      consent.whenGranted('analytics', ({ signal }) => signal.addEventListener('abort', () => order.push('abort')));
      consent.addEventListener('consent-change', () => order.push('event'));
      consent.choose({ analytics: 'denied', marketing: 'granted' });
      expect(order).to.deep.equal(['abort', 'event', 'start']);
    });

    it('is not called after its undo', () => {
      const consent = makeConsent();
      let calls = 0;
      consent.whenGranted('analytics', () => calls++)();
      consent.acceptAll();
      expect(calls).to.equal(0);
    });

    it('leaves no signal behind that a withdrawal after the undo does not abort', () => {
      const consent = makeConsent({ analytics: 'granted' });
      let signal: AbortSignal | undefined;
      const undo = consent.whenGranted('analytics', (grant) => (signal = grant.signal));
      undo();
      consent.withdraw('analytics');
      expect(signal?.aborted).to.equal(true);
    });

    it('reports a vendor callback that throws or rejects, and the others run', async () => {
      const consent = makeConsent();
      const errors = errorsOf(consent);
      const called: string[] = [];
      consent.whenGranted('analytics', () => {
        throw new Error('throws');
      });
      consent.whenGranted('analytics', () => Promise.reject(new Error('rejects')));
      consent.whenGranted('analytics', () => called.push('other'));
      consent.choose({ analytics: 'granted' });
      expect(called).to.deep.equal(['other']);
      await until(() => errors.length === 2);
      expect(errors.map(({ code, error }) => [code, (error as Error).message])).to.have.deep.members([['callback', 'throws'], ['callback', 'rejects']]);
    });

    it('sees the new state in its callback, and can withdraw there', () => {
      const consent = makeConsent();
      const changes = changesOf(consent);
      consent.whenGranted('analytics', ({ signal }) => {
        expect(consent.allows('analytics')).to.equal(true);
        consent.withdraw('analytics');
        expect(signal.aborted).to.equal(true);
      });
      consent.choose({ analytics: 'granted' });
      expect(consent.state.analytics).to.equal('denied');
      expect(changes).to.have.lengthOf(2);
    });

    it('does not poison the others with a need that makes no sense', () => {
      const consent = makeConsent();
      const page = pageErrors();
      for (const need of [undefined, null, 5, {}, { all: 'analytics' }, { any: undefined }]) {
        try {
          consent.whenGranted(need as never, () => expect.fail('called'));
        } catch {
          // the caller may hear of it; the others must not
        }
      }
      const changes = changesOf(consent);
      try {
        consent.choose({ analytics: 'granted' });
      } catch (error) {
        expect.fail(`choose threw ${String(error)}`);
      } finally {
        page.stop();
      }
      expect(changes).to.have.lengthOf(1);
    });
  });

  describe('decided', () => {
    it('resolves once nothing is unasked, not before', async () => {
      const consent = makeConsent();
      let isDecided = false;
      const decided = consent.decided().finally(() => (isDecided = true));
      consent.choose({ analytics: 'granted', taste: 'denied' });
      await nextTask();
      expect(isDecided).to.equal(false);
      consent.choose({ marketing: 'denied' });
      expect(await decided).to.deep.equal({ taste: 'denied', analytics: 'granted', marketing: 'denied' });
    });

    it('resolves at once where all is decided', async () => expect(await makeConsent(DENIED).decided()).to.deep.equal(DENIED));

    it('does not believe the mirror before the record is known', async () => {
      const mirror = makeConsent({ taste: 'granted', analytics: 'granted', marketing: 'granted' }).record() as ConsentRecord;
      const { consent } = early({}, mirror);
      const decided = consent.decided();
      consent.load(makeConsent(DENIED).record());
      expect(await decided).to.deep.equal(DENIED);
    });
  });

  describe('before the record is known', () => {
    it('a choice waits, and counts on top of the record', () => {
      const { consent, ports } = early();
      const changes = changesOf(consent);
      consent.choose({ marketing: 'denied' });
      expect(consent.state).to.deep.equal(UNASKED);
      expect(ports.saved).to.deep.equal([]);
      consent.load(storedRecord());
      expect(consent.state).to.deep.equal({ taste: 'unasked', analytics: 'granted', marketing: 'denied' });
      expect(changes.map(({ changed }) => changed)).to.deep.equal([['analytics'], ['marketing']]);
      expect(ports.saved.at(-1)?.choices).to.have.all.keys('analytics', 'gone', 'marketing');
    });

    it('a yes and then a no wait in their order', async () => {
      const { consent } = early();
      consent.acceptAll();
      consent.refuseAll();
      consent.load(undefined);
      await nextTask();
      expect(consent.state).to.deep.equal(DENIED);
    });

    it('forgetting waits too, and then leaves nothing of purposes that are gone', () => {
      const { consent } = early();
      consent.forget();
      consent.load(storedRecord());
      expect(consent.record()?.choices).to.have.all.keys('taste', 'analytics', 'marketing');
      expect(consent.state).to.deep.equal(DENIED);
    });

    it('the mirror counts, and what the record says differently is announced as stored', () => {
      const mirror = makeConsent({ taste: 'denied' }).record() as ConsentRecord;
      const { consent } = early({}, mirror);
      expect(consent.state).to.deep.equal({ ...UNASKED, taste: 'denied' });
      const changes = changesOf(consent);
      consent.load(storedRecord());
      expect(changes.map(({ reason, changed }) => [reason, ...changed])).to.deep.equal([['stored', 'taste', 'analytics']]);
    });

    it('nothing is asked, and then it is: ready first, the question after', () => {
      const { consent, ports } = early();
      const order: string[] = [];
      for (const type of ['consent-ready', 'consent-ask'] as const) consent.addEventListener(type, () => order.push(type));
      expect(ports.called).to.deep.equal([]);
      consent.load(undefined);
      expect(order).to.deep.equal(['consent-ready', 'consent-ask']);
      expect(ports.called).to.deep.equal(['ask']);
    });

    it('nothing is asked where an early choice answers everything', () => {
      const { consent, ports } = early();
      consent.refuseAll();
      consent.load(undefined);
      expect(ports.called).to.deep.equal([]);
    });

    it('a listener of consent-ready sees the stored choices', () => {
      const { consent } = early();
      consent.addEventListener('consent-ready', ({ state }) => expect(state).to.equal(consent.state).and.to.deep.equal({ ...UNASKED, analytics: 'granted' }));
      const ready = eventsOf(consent, 'consent-ready');
      consent.load(storedRecord());
      expect(ready).to.have.lengthOf(1);
    });
  });

  describe('a config that was not checked yet', () => {
    it('takes a no at once, and a yes once it is checked', async () => {
      const { consent } = early();
      consent.load(undefined);
      consent.choose({ marketing: 'denied' });
      expect(consent.state.marketing).to.equal('denied');
      const change = eventOf<ConsentChangeEvent>(consent, 'consent-change');
      consent.choose({ analytics: 'granted' });
      expect(consent.state.analytics).to.equal('unasked');
      expect((await change).changed).to.deep.equal(['analytics']);
    });

    it('takes no yes where it is found to be wrong', async () => {
      const { consent, ports } = early({ verify: () => Promise.reject(new Error('wrong')) });
      consent.load(undefined);
      consent.acceptAll();
      await nextTask();
      expect(consent.state).to.deep.equal(UNASKED);
      expect(ports.saved).to.deep.equal([]);
    });

    it('never lets a yes that waits for the checker overtake a later no', async () => {
      let answer: ((isSound: boolean) => void) | undefined;
      const { consent } = early({ verify: () => new Promise<boolean>((resolve) => (answer = resolve)) });
      consent.load(undefined);
      consent.acceptAll();
      consent.refuseAll();
      answer?.(true);
      await nextTask();
      expect(consent.state).to.deep.equal(DENIED);
    });

    it('keeps a no that was given beside a yes, though the config is wrong', async () => {
      const { consent } = early({ verify: () => Promise.reject(new Error('wrong')) });
      consent.load(undefined);
      consent.choose({ analytics: 'granted', marketing: 'denied' });
      await nextTask();
      expect(consent.state).to.deep.equal({ ...UNASKED, marketing: 'denied' });
    });

    it('throws nothing into the page where the checker cannot be had', async () => {
      const page = pageErrors();
      const { consent } = early({ verify: () => Promise.reject(new Error('offline')) });
      consent.load(undefined);
      consent.acceptAll();
      await nextTask();
      page.stop();
      expect(page.errors).to.deep.equal([]);
      expect(consent.state).to.deep.equal(UNASKED);
    });

    it('is checked once, however often it is needed', async () => {
      let checks = 0;
      const { consent } = early({ verify: () => Promise.resolve(++checks > 0) });
      consent.load(undefined);
      consent.choose({ analytics: 'granted' });
      consent.choose({ marketing: 'granted' });
      await until(() => consent.allows({ all: ['analytics', 'marketing'] }));
      expect(checks).to.equal(1);
    });
  });

  describe('asking', () => {
    it('names the purposes without an answer', () => {
      const consent = makeConsent({ analytics: 'granted' });
      const asked = eventsOf<ConsentAskEvent>(consent, 'consent-ask');
      consent.ask();
      expect(asked.map(({ purposes }) => purposes)).to.deep.equal([['taste', 'marketing']]);
    });

    it('is left to a listener that cancels, on the consent object or on the page', () => {
      for (const where of ['consent', 'page'] as const) {
        const page = new EventTarget();
        const { consent, ports } = early({ page });
        (where === 'page' ? page : consent).addEventListener('consent-ask', (event) => event.preventDefault());
        consent.load(undefined);
        expect(ports.called, where).to.deep.equal([]);
      }
    });

    it('does not happen where everything is answered', () => {
      const { consent, ports } = fresh();
      consent.refuseAll();
      ports.called.length = 0;
      const asked = eventsOf(consent, 'consent-ask');
      consent.ask();
      expect([...ports.called, ...asked]).to.deep.equal([]);
    });

    it('cannot be cancelled out of a change or an error', () => {
      const consent = makeConsent();
      const seen: boolean[] = [];
      for (const type of ['consent-change', 'consent-error'] as const) {
        consent.addEventListener(type, (event) => {
          event.preventDefault();
          seen.push(event.defaultPrevented);
        });
      }
      consent.refuseAll();
      consent.report('load', 'x');
      expect(seen).to.deep.equal([false, false]);
    });
  });

  describe('remembering', () => {
    it('saves what was chosen, with the state before', async () => {
      const states: unknown[] = [];
      const { consent, ports } = fresh({
        save: (record, previous) => {
          states.push(record, previous);
          return Promise.resolve();
        },
      });
      consent.choose({ analytics: 'granted' }, { source: 'dialog', notice: 'sha256-x' });
      await nextTask();
      const at = new Date(ports.time).toISOString();
      expect(states).to.deep.equal([{ schema: 1, config: 'print', choices: { analytics: { value: 'granted', version: 2, at, source: 'dialog', notice: 'sha256-x' } } }, UNASKED]);
      expect(consent.remembers).to.equal(true);
    });

    it('that fails is told, and the choice counts all the same; once it succeeds that is told too', async () => {
      let isFull = true;
      const { consent } = fresh({ save: () => (isFull ? Promise.reject(new Error('quota')) : Promise.resolve()) });
      const failure = eventOf<ConsentErrorEvent>(consent, 'consent-error');
      consent.choose({ analytics: 'granted' });
      expect((await failure).code).to.equal('storage');
      await until(() => !consent.remembers);
      expect(consent.allows('analytics')).to.equal(true);
      isFull = false;
      consent.choose({ analytics: 'denied' });
      await until(() => consent.remembers);
    });

    it('that throws in place of rejecting is told too', async () => {
      const { consent } = fresh({
        save: () => {
          throw new Error('blocked');
        },
      });
      const failure = eventOf<ConsentErrorEvent>(consent, 'consent-error');
      expect(() => consent.refuseAll()).not.to.throw();
      expect((await failure).code).to.equal('storage');
    });

    it('stores a loaded record anew only where it was changed', () => {
      for (const isChanged of [true, false]) {
        const { consent, ports } = early();
        consent.load(storedRecord(), isChanged);
        expect(ports.saved).to.have.lengthOf(isChanged ? 1 : 0);
      }
    });

    it('hands out a copy of the record', () => {
      const consent = makeConsent({ analytics: 'denied' });
      const copy = consent.record() as { choices: Record<string, { value: string }> };
      copy.choices['analytics'] = { value: 'granted' };
      expect(consent.record()?.choices['analytics']?.value).to.equal('denied');
      expect(makeConsent().record()).to.equal(undefined);
    });

    it('forgets who said yes when, and purposes that are gone, and keeps the no', () => {
      const { consent, ports } = early();
      consent.load(storedRecord());
      const changes = changesOf(consent);
      consent.forget();
      expect(changes.map(({ reason }) => reason)).to.deep.equal(['forget']);
      expect(consent.state).to.deep.equal(DENIED);
      const kept = ports.saved.at(-1)?.choices ?? {};
      expect(kept).to.have.all.keys('taste', 'analytics', 'marketing');
      for (const choice of Object.values(kept)) {
        expect(choice.at).to.equal('2026-11-22');
        expect(choice.source).to.equal(undefined);
      }
      expect(kept['analytics']?.sweep).to.equal(true);
    });
  });

  describe('stop', () => {
    it('aborts what runs, forgets who waits, and ends the parts', () => {
      const { consent, ports } = fresh();
      consent.choose({ analytics: 'granted' });
      let signal: AbortSignal | undefined;
      let calls = 0;
      consent.whenGranted('analytics', (grant) => (signal = grant.signal));
      consent.whenGranted('marketing', () => calls++);
      consent.stop();
      expect(signal?.aborted).to.equal(true);
      expect(ports.called.at(-1)).to.equal('stop');
      consent.choose({ marketing: 'granted' });
      expect(calls).to.equal(0);
    });

    it('before the record is known keeps the object from asking later', () => {
      const { consent, ports } = early();
      consent.stop();
      consent.load(undefined);
      expect(ports.called).to.deep.equal(['stop']);
    });
  });

  it('hands opening and watching on', () => {
    const { consent, ports } = fresh();
    ports.called.length = 0;
    consent.open();
    consent.watch(document.createElement('div').attachShadow({ mode: 'open' }));
    expect(ports.called).to.deep.equal(['open', 'watch']);
  });

  it('takes a purpose for run out when the clock has moved on, at the next choice', () => {
    const { consent, ports } = fresh();
    consent.choose({ analytics: 'granted' });
    ports.time += 181 * 86_400_000;
    const changes = changesOf(consent);
    consent.choose({ taste: 'denied' });
    expect(changes[0]?.changed).to.have.members(['taste', 'analytics']);
    expect(consent.allows('analytics')).to.equal(false);
  });
});
