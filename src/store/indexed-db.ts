import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { HistoryEntry } from '../core/history.js';
import type { ConsentRecord } from '../core/record.js';

const DATABASE = 'zgoda';
const STORE = 'consent';
const RECORD = 'record';
const HISTORY = 'history';

/** Opens the database. To read, an absent one is not created: before a choice nothing is written, not even an empty database (ST-3). */
function open(mode: IDBTransactionMode): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    let isAbsent = false;
    request.onupgradeneeded = () => {
      isAbsent = mode === 'readonly';
      if (isAbsent) request.transaction?.abort();
      else request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault(); // else Firefox reports the abort as an error of the page
      if (isAbsent) resolve(undefined);
      else reject(request.error);
    };
  });
}

/** One connection a call, closed at once: a tab of ours never blocks another one that wants to upgrade or delete. */
const consentStore: UseStore = async (mode, callback) => {
  const database = await open(mode);
  if (!database) return undefined as never; // reading nothing gives nothing
  try {
    return await callback(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
};

/** Rejects where a storage does not answer in time: a blocked database may stay silent for ever. */
function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    // On a busy page the answer may be there but not its turn yet: hence two timers.
    setTimeout(() => setTimeout(() => reject(new Error('no answer')), 99), milliseconds);
    promise.then(resolve, reject);
  });
}

/** What is stored, unparsed; `undefined` where there is nothing. Rejects where the storage throws or keeps silent. */
export const readRecord = (milliseconds = 1000): Promise<unknown> => inTime(consentStore('readonly', (store) => promisifyRequest(store.get(RECORD))), milliseconds);

/** What is kept of earlier choices, unparsed. Rejects where the storage throws or keeps silent. */
export const readHistory = (milliseconds = 1000): Promise<unknown> => inTime(consentStore('readonly', (store) => promisifyRequest(store.get(HISTORY))), milliseconds);

/** Notes in the record, if there is one, on which day the visitor was asked again. Rejects where that fails. */
export function writeAsked(day: string, milliseconds = 3000): Promise<void> {
  const write = consentStore('readwrite', async (store) => {
    const record: unknown = await promisifyRequest(store.get(RECORD));
    if (record) store.put({ ...record, asked: day }, RECORD);
    return promisifyRequest(store.transaction);
  });
  return inTime(write, milliseconds);
}

/** Stores the record, and what `tell` makes of the history and the record before; rejects where that fails. Creates the database on its first call. */
export function writeRecord(record: ConsentRecord, tell: (history: unknown, before: unknown) => readonly HistoryEntry[] = () => [], milliseconds = 3000): Promise<void> {
  const write = consentStore('readwrite', async (store) => {
    const read = (key: string): Promise<unknown> => promisifyRequest(store.get(key));
    const told = tell(await read(HISTORY), await read(RECORD));
    store.put(record, RECORD);
    if (told.length) store.put(told, HISTORY);
    else store.delete(HISTORY);
    return promisifyRequest(store.transaction);
  });
  return inTime(write, milliseconds);
}
