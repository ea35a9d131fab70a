import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import { applyChoice, type Choices } from '../../src/core/decide.js';
import { ZgodaChooseEvent, openEvent } from '../../src/core/events.js';
import { fingerprint } from '../../src/core/fingerprint.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { readRecord, writeRecord } from '../../src/store/indexed-db.js';
import { mirrorText, writeMirror } from '../../src/store/mirror.js';
import { choiceContext } from '../helpers/choice-context.js';
import { eventOf } from '../helpers/event-of.js';
import { eventsOf } from '../helpers/events-of.js';
import { markup } from '../helpers/markup.js';
import { nextTask } from '../helpers/next-task.js';
import { place, tidyGates } from '../helpers/open-gate.js';
import { openDatabase } from '../helpers/open-database.js';
import { pageErrors } from '../helpers/page-errors.js';
import { forgetRan, hasRun, noting } from '../helpers/ran-scripts.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { skipIn } from '../helpers/skip-in.js';
import { startHere, startOver } from '../helpers/start-here.js';
import { until } from '../helpers/until.js';

const UNASKED = { taste: 'unasked', analytics: 'unasked', marketing: 'unasked' };
const mark = fingerprint(sampleConfig);
const held = (name: string, need = 'analytics') => `<script type="text/plain" data-consent="${need}">${noting(name)}</script>`;
const recordAfter = (choices: Choices, before?: ConsentRecord, print = mark) => applyChoice(before, choices, choiceContext(Date.now(), sampleConfig, print));
const withdrawn = () => recordAfter({ marketing: 'denied' }, recordAfter({ analytics: 'granted', marketing: 'granted' }));

/** Keeps a record, and a mirror of it or of another one. */
async function keep(record: ConsentRecord, mirror: ConsentRecord | undefined = record): Promise<void> {
  await writeRecord(record);
  if (mirror) writeMirror(mirrorText(mirror), sampleConfig);
}

/** Puts anything into the place of the record. */
async function keepAnything(value: unknown): Promise<void> {
  const database = await openDatabase('zgoda', 'consent');
  const transaction = database.transaction('consent', 'readwrite');
  transaction.objectStore('consent').put(value, 'record');
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

describe('start', () => {
  beforeEach(async () => {
    forgetRan();
    await startOver();
  });
  afterEach(async () => {
    tidyGates();
    await startOver();
  });

  skipIn(['webkit'], 'an opening that is aborted leaves an empty database of version 0')('asks a new visitor and leaves nothing behind', async () => {
    const { consent, log, ready } = startHere();
    await ready;
    await until(() => log.length > 0);
    expect(log).to.deep.equal(['ask']);
    expect(consent.state).to.deep.equal(UNASKED);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect([localStorage.length, document.cookie]).to.deep.equal([0, '']);
  });

  it('remembers a choice for the next page, which asks nothing', async () => {
    const first = startHere();
    await first.ready;
    first.consent.choose({ taste: 'denied', analytics: 'granted', marketing: 'denied' });
    await until(() => Boolean(localStorage.getItem('zgoda')?.includes('analytics:g')));
    first.consent.stop();
    place(held('x'));
    const second = startHere();
    expect(second.consent.state).to.deep.equal({ taste: 'denied', analytics: 'granted', marketing: 'denied' });
    expect(globalThis.ran).to.deep.equal(['x']);
    await second.ready;
    await nextTask();
    expect(second.log).not.to.include('ask');
    expect(second.errors).to.deep.equal([]);
  });

  it('twice returns the same object and releases nothing twice', async () => {
    place(held('x'));
    const first = startHere();
    const second = startHere();
    expect(second.consent).to.equal(first.consent);
    await first.ready;
    first.consent.choose({ analytics: 'granted' });
    await hasRun('x');
    await nextTask();
    expect(globalThis.ran).to.deep.equal(['x']);
  });

  describe('after a stop, as React StrictMode does it', () => {
    it('makes a new object, asks once and tells the page once', async () => {
      const ready = eventsOf(document, 'consent-ready');
      const first = startHere();
      first.consent.stop();
      const second = startHere();
      expect(second.consent).not.to.equal(first.consent);
      await second.ready;
      await until(() => second.log.length > 0);
      await nextTask();
      expect([...first.log, ...second.log]).to.deep.equal(['ask']);
      expect(ready).to.have.lengthOf(1);
    });

    it('releases no node twice', async () => {
      await keep(recordAfter({ analytics: 'granted', taste: 'granted' }));
      const container = place(`${held('inline')}<template data-consent="analytics"><script>${noting('template')}</script></template>`);
      const first = startHere();
      first.consent.stop();
      const second = startHere();
      await second.ready;
      container.append(markup(held('last', 'taste')));
      await hasRun('last');
      expect(globalThis.ran).to.deep.equal(['inline', 'template', 'last']);
    });

    it('leaves nobody behind who looks for faulty marks', async () => {
      const { consent, ready, errors } = startHere();
      await ready;
      consent.stop();
      place('<div data-consent="analytics"></div>');
      await nextTask();
      expect(errors).to.deep.equal([]);
    });

    it('leaves the stopped object without an ear: it hears no element and releases nothing', async () => {
      const { consent, ready } = startHere();
      await ready;
      consent.stop();
      window.dispatchEvent(new ZgodaChooseEvent({ choices: { analytics: 'granted' }, source: 'banner' }));
      expect(consent.state).to.deep.equal(UNASKED);
      const root = place('<p></p>').firstElementChild?.attachShadow({ mode: 'open' }) as ShadowRoot;
      root.append(markup(held('shadow')));
      consent.watch(root);
      root.append(markup(held('late')));
      const { consent: other } = startHere();
      await eventOf(other, 'consent-ready');
      consent.choose({ analytics: 'granted' });
      await nextTask();
      root.append(markup(held('later')));
      await nextTask();
      expect(globalThis.ran).to.deep.equal([]);
    });
  });

  describe('with elements', () => {
    it('takes what they ask, unless somebody cancels', async () => {
      const { consent, ready, log } = startHere();
      await ready;
      const ask = () => new ZgodaChooseEvent({ choices: { analytics: 'denied' }, source: 'dialog', notice: 'sha256-x' });
      document.addEventListener('zgoda-choose', (event) => event.preventDefault(), { once: true });
      document.dispatchEvent(ask());
      expect(consent.state.analytics).to.equal('unasked');
      document.dispatchEvent(ask());
      expect(consent.state.analytics).to.equal('denied');
      expect(consent.record()?.choices['analytics']?.notice).to.equal('sha256-x');
      document.dispatchEvent(openEvent());
      await until(() => log.includes('open'));
    });

    it('throws nothing where an event of that name carries nothing', async () => {
      const page = pageErrors();
      const { ready } = startHere();
      await ready;
      document.dispatchEvent(new CustomEvent('zgoda-choose', { bubbles: true }));
      page.stop();
      expect(page.errors).to.deep.equal([]);
    });
  });

  describe('settles', () => {
    it('a stored yes without a mirror once it is read', async () => {
      await keep(recordAfter({ analytics: 'granted' }));
      localStorage.clear();
      place(held('x'));
      const { consent, ready } = startHere();
      expect(globalThis.ran).to.deep.equal([]);
      await ready;
      expect(consent.state).to.deep.equal({ ...UNASKED, analytics: 'granted' });
      await hasRun('x');
    });

    it('a mirror that is looser than the record by the record', async () => {
      await keep(recordAfter({ analytics: 'denied' }), recordAfter({ analytics: 'granted' }));
      const { consent, ready } = startHere();
      await ready;
      expect(consent.state.analytics).to.equal('denied');
    });

    it('a mirror that is stricter than the record by the mirror', async () => {
      await keep(recordAfter({ analytics: 'granted', taste: 'granted' }), recordAfter({ analytics: 'denied' }));
      const { consent, ready } = startHere();
      await ready;
      expect(consent.state).to.deep.equal({ ...UNASKED, analytics: 'denied' });
    });

    it('a mirror whose record is gone by its refusals alone, at the latest when that is known', async () => {
      writeMirror(mirrorText(recordAfter({ analytics: 'granted', marketing: 'denied' })), sampleConfig);
      const { consent, ready } = startHere();
      await ready;
      expect(consent.state).to.deep.equal({ ...UNASKED, marketing: 'denied' });
    });

    for (const [title, value] of [
      ['a text', 'granted'],
      ['an empty object', {}],
      ['choices that are none', { schema: 1, config: mark, choices: { analytics: true } }],
      ['a newer shape', { ...recordAfter({ analytics: 'granted' }), schema: 9 }],
    ] as const) {
      it(`a corrupt record (${title}) as no choice, asks, and can keep the next one`, async () => {
        await keepAnything(value);
        const { consent, ready, log } = startHere();
        await ready;
        expect(consent.state).to.deep.equal(UNASKED);
        await until(() => log.includes('ask'));
        consent.refuseAll();
        await until(async () => Boolean((await readRecord() as ConsentRecord | undefined)?.choices?.['marketing']));
        expect(consent.remembers).to.equal(true);
      });
    }

    it('IndexedDB that throws or never answers by the mirror, and says that nothing is remembered', async () => {
      writeMirror(mirrorText(recordAfter({ analytics: 'granted', marketing: 'denied' })), sampleConfig);
      const { consent, ready, errors } = startHere(sampleConfig, {}, Promise.reject(new Error('no answer')));
      await ready;
      expect(consent.remembers).to.equal(false);
      expect(errors.map(({ code }) => code)).to.deep.equal(['storage']);
      expect(consent.state).to.deep.equal({ ...UNASKED, analytics: 'granted', marketing: 'denied' });
    });

    it('IndexedDB that throws without a mirror by asking', async () => {
      const { consent, ready, log } = startHere(sampleConfig, {}, Promise.reject(new Error('no answer')));
      await ready;
      await until(() => log.includes('ask'));
      expect(consent.state).to.deep.equal(UNASKED);
    });

    it('a yes given to another config by keeping what did not change', async () => {
      await keep(recordAfter({ analytics: 'granted' }, undefined, 'other'));
      const { consent, ready } = startHere();
      expect(consent.state).to.deep.equal(UNASKED);
      await ready;
      expect(consent.state).to.deep.equal({ ...UNASKED, analytics: 'granted' });
      await until(async () => (await readRecord() as ConsentRecord).config === mark);
    });

    it('a bad config by granting nothing, telling every problem and asking nobody for less', async () => {
      const bad = { ...sampleConfig, purposes: { ...sampleConfig.purposes, analytics: { ...sampleConfig.purposes.analytics, default: true } } } as unknown as Config;
      await writeRecord(recordAfter({ analytics: 'granted', marketing: 'denied' }));
      place(held('x'));
      const { consent, ready, errors } = startHere(bad);
      await ready;
      expect(errors.map(({ code, message }) => [code, message.includes('purposes.analytics.default')])).to.deep.equal([['config', true]]);
      expect(consent.state).to.deep.equal({ ...UNASKED, marketing: 'denied' });
      consent.acceptAll();
      await nextTask();
      expect(consent.allows('analytics')).to.equal(false);
      expect(globalThis.ran).to.deep.equal([]);
    });

    it('a checker that cannot be had by granting nothing', async () => {
      await keep(recordAfter({ analytics: 'granted' }, undefined, 'other'));
      const { consent, ready, errors } = startHere(sampleConfig, { check: () => Promise.reject(new Error('404')) });
      await ready;
      expect(consent.allows('analytics')).to.equal(false);
      expect(errors).to.have.lengthOf(1);
      expect(await readRecord()).to.have.nested.property('choices.analytics.value', 'granted');
    });

    it('code that cannot be had by granting nothing and throwing nothing', async () => {
      const page = pageErrors();
      await keep(recordAfter({ analytics: 'granted' }, undefined, 'other'));
      const { consent, ready, errors } = startHere(sampleConfig, { later: () => Promise.reject(new Error('404')) });
      await ready;
      consent.acceptAll();
      await nextTask();
      await nextTask();
      page.stop();
      expect(page.errors).to.deep.equal([]);
      expect(consent.allows('analytics')).to.equal(false);
      expect(errors.map(({ code }) => code)).to.include('load');
    });

    for (const config of [null, 5, 'analytics', [], {}, new SyntaxError('bad JSON'), { purposes: null }, { purposes: { analytics: null } }, { ...sampleConfig, services: null }, { ...sampleConfig, lifetime: null }, { languages: null, ...sampleConfig }, { languages: 5, ...sampleConfig }, { languages: ['en-GB', 'nb'], ...sampleConfig }]) {
      it(`a config that is ${config instanceof Error ? 'an error' : JSON.stringify(config).slice(0, 40)} with an error told and nothing thrown`, async () => {
        const page = pageErrors();
        const { consent, ready, errors } = startHere(config);
        await ready;
        for (const act of ['acceptAll', 'refuseAll', 'withdraw', 'forget', 'open'] as const) consent[act]();
        consent.whenGranted('analytics', () => expect.fail('granted'));
        await nextTask();
        page.stop();
        expect(page.errors).to.deep.equal([]);
        expect(errors.map(({ code }) => code)).to.include('config');
        expect(Object.values(consent.state)).not.to.include('granted');
      });
    }

    it('a config that cannot be written as JSON with an error told and nothing thrown', () => {
      const circular: Record<string, unknown> = { ...sampleConfig };
      circular['controller'] = circular;
      expect(() => startHere(circular)).not.to.throw();
    });
  });

  describe('sweeps', () => {
    const tracks = () => Object.keys(localStorage).filter((key) => key !== 'zgoda').sort();
    const services = {
      counter: { ...sampleConfig.services.counter, localStorage: [{ name: 'counter' }] },
      wheel: { ...sampleConfig.services.wheel, localStorage: [{ name: 'wheel' }] },
      shared: { ...sampleConfig.services.shared, localStorage: [{ name: 'shared' }] },
    };
    const config = { ...sampleConfig, services } satisfies Config;
    const print = fingerprint(config);
    const keepTracks = () => {
      for (const name of ['counter', 'wheel', 'shared']) localStorage.setItem(name, '1');
    };

    it('clear at once on a withdrawal, but not what a granted purpose still uses', async () => {
      const { consent, ready } = startHere(config);
      await ready;
      consent.choose({ analytics: 'granted', marketing: 'granted' });
      await until(() => consent.allows('marketing'));
      keepTracks();
      consent.withdraw('marketing');
      await until(() => tracks().length < 3);
      expect(tracks()).to.deep.equal(['counter', 'shared']);
    });

    it('clear once more when the next page starts, before anything is released, and then never again', async () => {
      await keep({ ...withdrawn(), config: print });
      keepTracks();
      place(`<script type="text/plain" data-consent="analytics">if (!localStorage.getItem('wheel')) ${noting('after the sweep')}</script>`);
      const first = startHere(config);
      expect(globalThis.ran).to.deep.equal([]);
      expect(first.consent.state).to.deep.equal(UNASKED);
      await first.ready;
      await hasRun('after the sweep');
      expect(tracks()).not.to.include('wheel');
      await until(async () => !(await readRecord() as ConsentRecord).choices['marketing']?.sweep && !localStorage.getItem('zgoda')?.includes(':w'));
      first.consent.stop();
      keepTracks();
      const second = startHere(config);
      await second.ready;
      expect(tracks()).to.include('wheel');
    });

    it('spare at the next page what a granted purpose still uses', async () => {
      await keep({ ...withdrawn(), config: print });
      keepTracks();
      const { ready } = startHere(config);
      await ready;
      expect(tracks()).to.deep.equal(['counter', 'shared']);
    });

    it('that cannot be done release nothing, and stay due', async () => {
      await keep({ ...withdrawn(), config: print });
      const { consent, ready } = startHere(config, { later: () => Promise.reject(new Error('404')) });
      await ready;
      expect(consent.allows('analytics')).to.equal(false);
      expect((await readRecord() as ConsentRecord).choices['marketing']?.sweep).to.equal(true);
    });
  });
});
