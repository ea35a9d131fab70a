import { expect } from 'chai';
import type { ConsentRecord } from '../../src/core/record.js';
import { readRecord, writeRecord } from '../../src/store/indexed-db.js';
import { deleteDatabase } from '../helpers/delete-database.js';
import { openDatabase } from '../helpers/open-database.js';
import { replace, throwing } from '../helpers/replace.js';
import { skipIn } from '../helpers/skip-in.js';
import { until } from '../helpers/until.js';

const record = (purposes: Record<string, 'granted' | 'denied'>): ConsentRecord => ({
  schema: 1,
  config: 'print',
  choices: Object.fromEntries(Object.entries(purposes).map(([purpose, value]) => [purpose, { value, version: 1, at: '2026-11-22' }])),
});
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Rejected with what; fails where it was not. */
const rejectionOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('was not rejected'),
    (error: unknown) => error,
  );

/** A database that keeps silent when it is opened. */
const silent: PropertyDescriptor = { value: { open: () => ({}) } };

describe('record in IndexedDB', () => {
  let restore: (() => void) | undefined;

  beforeEach(() => deleteDatabase());
  afterEach(async () => {
    restore?.();
    restore = undefined;
    await deleteDatabase();
  });

  skipIn(['webkit'], 'an opening that is aborted leaves an empty database of version 0')('is not there before a choice, and reading does not create a database', async () => {
    for (const _ of [1, 2]) expect(await readRecord()).to.equal(undefined);
    expect(await Promise.all([readRecord(), readRecord()])).to.deep.equal([undefined, undefined]);
    expect(await names()).to.deep.equal([]);
  });

  it('is read as it was written', async () => {
    const written = record({ analytics: 'granted', marketing: 'denied' });
    await writeRecord(written);
    expect(await readRecord()).to.deep.equal(written);
    expect(await names()).to.deep.equal(['zgoda']);
  });

  it('is the last one written, also where two writes run at once', async () => {
    await writeRecord(record({ analytics: 'granted' }));
    await writeRecord(record({ analytics: 'denied' }));
    expect(await readRecord()).to.deep.equal(record({ analytics: 'denied' }));
    await Promise.all([writeRecord(record({ analytics: 'granted' })), writeRecord(record({ marketing: 'denied' }))]);
    expect(await readRecord()).to.deep.equal(record({ marketing: 'denied' }));
  });

  it('is the last one written where two first writes run at once', async () => {
    await Promise.all([writeRecord(record({ analytics: 'granted' })), writeRecord(record({ analytics: 'denied' })), readRecord()]);
    expect(await readRecord()).to.deep.equal(record({ analytics: 'denied' }));
  });

  it('holds 1,000 purposes', async () => {
    const large = record(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`purpose-${index}`, 'granted' as const])));
    await writeRecord(large);
    expect(await readRecord()).to.deep.equal(large);
  });

  it('is refused by a storage that throws', async () => {
    restore = replace(globalThis, 'indexedDB', throwing);
    expect(await rejectionOf(readRecord())).to.be.instanceOf(DOMException);
    expect(await rejectionOf(writeRecord(record({})))).to.be.instanceOf(DOMException);
  });

  it('is refused by a storage that is not there', async () => {
    restore = replace(globalThis, 'indexedDB', { value: undefined });
    expect(await rejectionOf(readRecord())).to.be.instanceOf(Error);
  });

  it('is refused in time by a storage that never answers', async () => {
    restore = replace(globalThis, 'indexedDB', silent);
    const from = performance.now();
    expect(await rejectionOf(readRecord(30))).to.be.instanceOf(Error);
    expect(await rejectionOf(writeRecord(record({}), undefined, 30))).to.be.instanceOf(Error);
    expect(performance.now() - from).to.be.within(50, 1000);
  });

  it('is refused in time by a database that an old tab keeps from being deleted, and read later', async () => {
    await writeRecord(record({ analytics: 'denied' }));
    const oldTab = await openDatabase();
    const deletion = indexedDB.deleteDatabase('zgoda');
    await new Promise((resolve) => (deletion.onblocked = resolve));
    expect(await rejectionOf(readRecord(30))).to.be.instanceOf(Error);
    oldTab.close();
    expect(await readRecord()).to.equal(undefined);
  });

  it('cannot be kept from being deleted by us', async () => {
    await writeRecord(record({ analytics: 'denied' }));
    await deleteDatabase();
    await writeRecord(record({ analytics: 'denied' }));
    await readRecord();
    await deleteDatabase();
    expect(await names()).to.deep.equal([]);
  });

  it('does not block a tab that deletes it while we still read', async () => {
    await writeRecord(record({ analytics: 'denied' }));
    const reading = readRecord();
    const deletion = new Promise((resolve) => (indexedDB.deleteDatabase('zgoda').onsuccess = resolve));
    await Promise.all([reading, deletion]);
    expect(await readRecord()).to.equal(undefined);
  });

  it('is refused where a database of that name is not ours, and leaves it alone', async () => {
    const theirs = await openDatabase('zgoda', 'theirs');
    theirs.close();
    expect(await rejectionOf(readRecord())).to.be.instanceOf(DOMException);
    expect(await rejectionOf(writeRecord(record({})))).to.be.instanceOf(DOMException);
    const after = await openDatabase();
    expect([...after.objectStoreNames]).to.deep.equal(['theirs']);
    after.close();
  });

  it('is refused where it cannot be copied, and the database stays free', async () => {
    await rejectionOf(writeRecord({ ...record({}), choices: { analytics: (() => undefined) as never } }));
    await until(async () => (await indexedDB.databases()).length >= 0);
    await deleteDatabase();
    expect(await names()).to.deep.equal([]);
  });
});
