import { expect } from 'chai';
import fc from 'fast-check';
import { applyChoice, type Choices } from '../../src/core/decide.js';
import { historyWith, parseHistory, type HistoryEntry } from '../../src/core/history.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { choiceContext } from '../helpers/choice-context.js';

const DAY = 86_400_000;
const now = Date.parse('2026-11-22T10:15:00Z');
const TIME = '2026-11-22T10:15:00.000Z';
const TODAY = '2026-11-22';

const after = (choices: Choices, before?: ConsentRecord, more = {}, at = now): ConsentRecord => applyChoice(before, choices, { ...choiceContext(at), ...more });

/** What a row of answers leaves, each a minute after the one before. */
function told(...answers: Choices[]): HistoryEntry[] {
  let record: ConsentRecord | undefined;
  let history: HistoryEntry[] = [];
  answers.forEach((choices, index) => {
    const at = now + index * 60_000;
    const next = after(choices, record, {}, at);
    history = historyWith(history, next, record, at);
    record = next;
  });
  return history;
}

describe('the history', () => {
  it('has a yes with its time, its source and the notice that was shown', () => {
    const record = after({ analytics: 'granted' }, undefined, { source: 'banner', notice: 'sha256-1' });
    expect(historyWith([], record, undefined, now)).to.deep.equal([{ at: TIME, choices: { analytics: 'granted' }, source: 'banner', notice: 'sha256-1' }]);
  });

  it('tells of a yes what the record tells of it, however late it is written', () => {
    const record = after({ analytics: 'granted' });
    expect(historyWith([], record, undefined, now + 5000)[0]?.at).to.equal(record.choices.analytics?.at);
  });

  it('has the source of the yes where a no stands before it', () => {
    const record = after({ taste: 'denied', analytics: 'granted' }, undefined, { source: 'dialog', notice: 'sha256-1' });
    expect(historyWith([], record, undefined, now)).to.deep.equal([{ at: TIME, choices: { taste: 'denied', analytics: 'granted' }, source: 'dialog', notice: 'sha256-1' }]);
  });

  it('is none where there was never a yes', () => {
    expect(told({ analytics: 'denied' })).to.deep.equal([]);
    expect(told({ analytics: 'denied' }, { marketing: 'denied' }, { taste: 'denied' })).to.deep.equal([]);
  });

  it('does not bring back the noes that came before the first yes', () => {
    expect(told({ analytics: 'denied', marketing: 'denied' }, { analytics: 'granted' }).map(({ choices }) => choices)).to.deep.equal([{ analytics: 'granted' }]);
  });

  it('has only the day of a withdrawal, and what changed with it', () => {
    expect(told({ analytics: 'granted', marketing: 'granted' }, { marketing: 'denied' })).to.deep.equal([
      { at: TIME, choices: { analytics: 'granted', marketing: 'granted' }, source: 'api' },
      { at: TODAY, choices: { marketing: 'denied' } },
    ]);
  });

  it('is oldest first', () => {
    const history = told({ analytics: 'granted' }, { marketing: 'granted' }, { taste: 'granted' });
    expect(history.map(({ choices }) => Object.keys(choices)[0])).to.deep.equal(['analytics', 'marketing', 'taste']);
  });

  it('has nothing of an answer that says the same again', () => {
    expect(told({ analytics: 'granted' }, { analytics: 'granted' })).to.have.lengthOf(1);
  });

  it('has a yes to a new version of a purpose, and one that leaves out another service', () => {
    const first = after({ analytics: 'granted' });
    const old: ConsentRecord = { ...first, choices: { analytics: { ...first.choices.analytics!, version: 1 } } };
    expect(historyWith([], first, old, now)).to.have.lengthOf(1);
    const part = after({ analytics: 'granted' }, first, { without: { analytics: ['shared'] } });
    expect(historyWith([], part, first, now)[0]).to.deep.include({ choices: { analytics: 'granted' }, without: ['shared'] });
  });

  it('names a service that two purposes leave out once', () => {
    const record = after({ analytics: 'granted', marketing: 'granted' }, undefined, { without: { analytics: ['shared'], marketing: ['shared', 'wheel'] } });
    expect(historyWith([], record, undefined, now)[0]?.without).to.deep.equal(['shared', 'wheel']);
  });

  it('is gone once the visitor wants everything forgotten', () => {
    const before = after({ analytics: 'granted' });
    const record = after({ taste: 'denied', analytics: 'denied', marketing: 'denied' }, before, { reason: 'forget' });
    expect(historyWith([{ at: TIME, choices: { analytics: 'granted' } }], record, before, now, 'forget')).to.deep.equal([]);
    expect(historyWith([], { ...record }, record, now)).to.deep.equal([]);
  });

  it('keeps nothing for longer than an answer may hold, read or written', () => {
    const old = { at: new Date(now - 731 * DAY).toISOString(), choices: { analytics: 'granted' as const } };
    const young = { at: new Date(now - 729 * DAY).toISOString(), choices: { marketing: 'granted' as const } };
    expect(parseHistory([old, young], now)).to.deep.equal([young]);
    const record = after({ taste: 'granted' });
    expect(historyWith([old, young], record, undefined, now)).to.deep.equal([young, { at: TIME, choices: { taste: 'granted' }, source: 'api' }]);
  });

  it('ends where its last yes has run out', () => {
    const old = { at: new Date(now - 731 * DAY).toISOString(), choices: { analytics: 'granted' as const } };
    const no = { at: '2026-01-01', choices: { analytics: 'denied' as const } };
    const record = after({ taste: 'denied', analytics: 'denied' });
    expect(historyWith([old, no], record, after({ analytics: 'denied' }), now)).to.deep.equal([]);
  });

  it('leaves out what is broken, and never throws: a broken history must not keep a choice from being stored', () => {
    const sound: HistoryEntry = { at: TIME, choices: { analytics: 'granted' } };
    for (const broken of [undefined, null, 'text', 7, {}, [null], [undefined, 3], [{}], [{ at: 'never', choices: {} }], [{ at: TIME }], [{ at: TIME, choices: { analytics: 'perhaps' } }]]) {
      expect(parseHistory(broken, now), JSON.stringify(broken)).to.deep.equal([]);
      if (Array.isArray(broken)) expect(parseHistory([...(broken as unknown[]), sound], now)).to.deep.equal([sound]);
    }
    fc.assert(fc.property(fc.anything(), (anything) => void historyWith(anything, after({ analytics: 'granted' }), undefined, now)));
  });
});
