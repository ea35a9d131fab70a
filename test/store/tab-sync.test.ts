import { expect } from 'chai';
import type { ConsentChangeEvent } from '../../src/core/events.js';
import { tabSync } from '../../src/store/tab-sync.js';
import { writeRecord } from '../../src/store/indexed-db.js';
import { writeMirror } from '../../src/store/mirror.js';
import { follow } from '../../src/start/follow.js';
import { eventsOf } from '../helpers/events-of.js';
import { makeConsent } from '../helpers/make-consent.js';
import { nextTask } from '../helpers/next-task.js';
import { replace } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { startOver } from '../helpers/start-here.js';
import { until } from '../helpers/until.js';

describe('tabs that listen to each other', () => {
  let ending: AbortController;
  let undo: () => void;
  beforeEach(() => {
    ending = new AbortController();
    undo = () => undefined;
  });
  afterEach(() => {
    ending.abort();
    undo();
  });
  const listening = (signal = ending.signal) => {
    let heard = 0;
    const tell = tabSync(() => (heard += 1), signal);
    return { tell, heard: () => heard };
  };
  const withoutChannel = () => (undo = replace(globalThis, 'BroadcastChannel', { value: undefined }));

  it('hear what one tells, each once, the one that tells too', async () => {
    const [one, other] = [listening(), listening()];
    one.tell();
    await until(() => other.heard() > 0);
    await nextTask();
    expect([one.heard(), other.heard()]).to.deep.equal([1, 1]);
  });

  it('hear nothing any more once they have ended, and tell nothing', async () => {
    const over = new AbortController();
    const [gone, one, other] = [listening(over.signal), listening(), listening()];
    over.abort();
    gone.tell();
    one.tell();
    await until(() => other.heard() > 0);
    dispatchEvent(new StorageEvent('storage', { key: 'zgoda' }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([gone.heard(), other.heard()]).to.deep.equal([0, 3]);
  });

  it('hear through the storage where there are no channels, each time, and nothing of it stays there', async () => {
    withoutChannel();
    const one = listening();
    const frame = document.body.appendChild(document.createElement('iframe'));
    const keys: (string | null)[] = [];
    frame.contentWindow?.addEventListener('storage', ({ key }) => keys.push(key)); // another window of the site hears what this one stores
    one.tell();
    await until(() => keys.length >= 2);
    expect([...new Set(keys)]).to.deep.equal(['zgoda-told']);
    expect(localStorage.getItem('zgoda-told')).to.equal(null);
    frame.remove();
    dispatchEvent(new StorageEvent('storage', { key: 'zgoda-told' }));
    expect(one.heard()).to.equal(2);
  });

  it('hear of the mirror where there are no channels, and of no other key', () => {
    withoutChannel();
    const one = listening();
    one.tell();
    dispatchEvent(new StorageEvent('storage', { key: 'basket' }));
    dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(one.heard()).to.equal(1);
    dispatchEvent(new StorageEvent('storage', { key: 'zgoda' }));
    expect(one.heard()).to.equal(2);
  });

  it('look again when they come back from the back/forward cache, and not when they are shown first', () => {
    const one = listening();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(one.heard()).to.equal(0);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(one.heard()).to.equal(1);
  });
});

describe('a tab that follows', () => {
  beforeEach(startOver);
  afterEach(startOver);
  const elsewhere = (answers: Parameters<typeof makeConsent>[0]) => makeConsent(answers).record()!;
  const mirrorOf = (words: string) => writeMirror(`print.2026-11-22.${words}`, sampleConfig);

  it('takes over what is in the record, with its times and notice, and tells it as stored', async () => {
    const record = elsewhere({ analytics: 'granted', taste: 'denied' });
    await writeRecord(record);
    const consent = makeConsent();
    const changes = eventsOf<ConsentChangeEvent>(consent, 'consent-change');
    await follow(consent);
    expect(consent.record()).to.deep.equal(record);
    expect(changes.map(({ reason, changed }) => [reason, changed])).to.deep.equal([['stored', ['taste', 'analytics']]]);
    await follow(consent);
    expect(changes.length).to.equal(1);
  });

  it('denies in the same task what the mirror denies, and keeps all else of what it knows', async () => {
    const consent = makeConsent({ analytics: 'granted', marketing: 'granted' });
    const before = consent.record()!;
    mirrorOf('marketing:w');
    const following = follow(consent);
    expect(consent.state).to.deep.equal({ taste: 'unasked', analytics: 'granted', marketing: 'denied' });
    expect(consent.record()?.choices.analytics).to.deep.equal(before.choices.analytics);
    await following;
  });

  it('stays with a no of the mirror while the record still says yes', async () => {
    await writeRecord(elsewhere({ analytics: 'granted' }));
    mirrorOf('analytics:w');
    const consent = makeConsent({ analytics: 'granted' });
    await follow(consent);
    expect(consent.state.analytics).to.equal('denied');
  });

  it('takes no yes from the mirror alone', async () => {
    mirrorOf('analytics:g');
    const consent = makeConsent();
    await follow(consent);
    expect(consent.state.analytics).to.equal('unasked');
  });

  it('is not asked anew for what a yes elsewhere leaves out of the mirror for a moment', async () => {
    await writeRecord(elsewhere({ analytics: 'granted' }));
    mirrorOf('');
    const consent = makeConsent({ analytics: 'denied' });
    const changes = eventsOf<ConsentChangeEvent>(consent, 'consent-change');
    await follow(consent);
    expect(changes.map(({ state }) => state.analytics)).to.deep.equal(['granted']);
  });

  it('ignores the record and the mirror of another config', async () => {
    await writeRecord({ ...elsewhere({ analytics: 'denied' }), config: 'another' });
    writeMirror('another.2026-11-22.analytics:w', sampleConfig);
    const consent = makeConsent({ analytics: 'granted' });
    await follow(consent);
    expect(consent.state.analytics).to.equal('granted');
  });

  it('ignores a broken record, and none', async () => {
    const consent = makeConsent({ analytics: 'granted' });
    for (const record of [undefined, { schema: 2 }, { schema: 1, config: 'print' }]) {
      if (record) await writeRecord(record as never);
      await follow(consent);
      expect(consent.state.analytics).to.equal('granted');
    }
  });

  it('keeps what was chosen here while it was reading', async () => {
    await writeRecord(elsewhere({ analytics: 'granted' }));
    const consent = makeConsent({}, sampleConfig, { save: (record) => writeRecord(record) });
    const following = follow(consent);
    consent.choose({ analytics: 'denied' });
    const changes = eventsOf<ConsentChangeEvent>(consent, 'consent-change');
    await following;
    expect([consent.state.analytics, changes.length]).to.deep.equal(['denied', 0]);
  });

  it('waits until its own choices are known', async () => {
    const { Consent } = await import('../../src/core/consent.js');
    const { fakePorts } = await import('../helpers/fake-ports.js');
    await writeRecord(elsewhere({ analytics: 'denied' }));
    const consent = new Consent(sampleConfig, 'print', fakePorts());
    const following = follow(consent);
    await nextTask();
    expect(consent.isReady).to.equal(false);
    consent.load(elsewhere({ analytics: 'granted' }));
    await following;
    expect(consent.state.analytics).to.equal('denied');
  });
});
