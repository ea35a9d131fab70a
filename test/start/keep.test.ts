import { expect } from 'chai';
import { applyChoice, type Choices } from '../../src/core/decide.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { history, keep } from '../../src/start/keep.js';
import { readHistory, readRecord } from '../../src/store/indexed-db.js';
import { choiceContext } from '../helpers/choice-context.js';
import { deleteDatabase } from '../helpers/delete-database.js';
import { openDatabase } from '../helpers/open-database.js';
import { replace, throwing } from '../helpers/replace.js';
import { skipIn } from '../helpers/skip-in.js';

const now = Date.parse('2026-11-22T10:15:00Z');
const after = (choices: Choices, before?: ConsentRecord) => applyChoice(before, choices, choiceContext(now));
const said = async () => (await history(now)).map(({ choices }) => choices);

/** Puts something else where the history is. */
async function spoil(value: unknown): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction('consent', 'readwrite');
  transaction.objectStore('consent').put(value, 'history');
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

describe('keeping', () => {
  let restore: (() => void) | undefined;

  beforeEach(() => deleteDatabase());
  afterEach(async () => {
    restore?.();
    restore = undefined;
    await deleteDatabase();
  });

  it('writes the record, and what is new in it to the history', async () => {
    const yes = after({ analytics: 'granted' });
    const no = after({ analytics: 'denied' }, yes);
    await keep(yes, now);
    await keep(no, now);
    expect(await readRecord()).to.deep.equal(no);
    expect(await history(now)).to.deep.equal([
      { at: '2026-11-22T10:15:00.000Z', choices: { analytics: 'granted' }, source: 'api' },
      { at: '2026-11-22', choices: { analytics: 'denied' } },
    ]);
  });

  it('loses neither of two choices that are written at once', async () => {
    const first = after({ analytics: 'granted' });
    await Promise.all([keep(first, now), keep(after({ marketing: 'granted' }, first), now)]);
    expect(await said()).to.deep.equal([{ analytics: 'granted' }, { marketing: 'granted' }]);
  });

  it('writes no history where there was never a yes', async () => {
    await keep(after({ analytics: 'denied' }), now);
    expect(await readHistory()).to.equal(undefined);
    expect(await said()).to.deep.equal([]);
  });

  it('writes the same record again without a line in the history', async () => {
    const record = after({ analytics: 'granted' });
    await keep(record, now);
    await keep({ ...record, config: 'another' }, now);
    expect(await said()).to.deep.equal([{ analytics: 'granted' }]);
  });

  it('removes the history with the choice to forget, and leaves no time behind', async () => {
    const yes = after({ analytics: 'granted', marketing: 'granted' });
    await keep(yes, now);
    const choices = { taste: 'denied', analytics: 'denied', marketing: 'denied' } as const;
    await keep(applyChoice(yes, choices, { ...choiceContext(now), reason: 'forget' }), now, 'forget');
    expect(await readHistory()).to.equal(undefined);
    expect(JSON.stringify(await readRecord())).not.to.match(/T\d\d:|source|granted/);
  });

  for (const broken of ['text', [null], [{ at: 3 }], { length: 1 }]) {
    it(`keeps the record where the history is broken: ${JSON.stringify(broken)}`, async () => {
      await keep(after({ analytics: 'granted' }), now);
      await spoil(broken);
      expect(await said()).to.deep.equal([]);
      const record = after({ marketing: 'granted' });
      await keep(record, now);
      expect(await readRecord()).to.deep.equal(record);
      expect(await said()).to.deep.equal([{ marketing: 'granted' }]);
    });
  }

  skipIn(['webkit'], 'an opening that is aborted leaves an empty database of version 0')('reads no history, and creates no database, where nothing was stored', async () => {
    expect(await said()).to.deep.equal([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.deep.equal([]);
  });

  it('rejects where the storage is closed', async () => {
    restore = replace(window, 'indexedDB', throwing);
    const failed = await Promise.allSettled([history(now), keep(after({ analytics: 'granted' }), now)]);
    expect(failed.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
  });
});
