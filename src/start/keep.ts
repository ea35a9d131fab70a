import { addressNotices } from '../receipts/notice.js';
import type { ChangeReason } from '../core/events.js';
import { historyWith, parseHistory, type HistoryEntry } from '../core/history.js';
import { parseRecord, type ConsentRecord } from '../core/record.js';
import { readHistory, writeRecord } from '../store/indexed-db.js';

/** Writes the record, with notices by their hash, and the history with it, in one transaction. Rejects where that fails. */
export async function keep(record: ConsentRecord, now: number, reason?: ChangeReason): Promise<void> {
  await addressNotices(record);
  await writeRecord(record, (history, before) => historyWith(history, record, parseRecord(before), now, reason));
}

/** What is kept of earlier choices, oldest first; `now` is in milliseconds since 1970. Rejects where the storage does. */
export const history = async (now = Date.now()): Promise<HistoryEntry[]> => parseHistory(await readHistory(), now);
