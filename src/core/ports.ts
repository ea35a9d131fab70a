import type { State } from './decide.js';
import type { Change, ChangeReason } from './events.js';
import type { HistoryEntry } from './history.js';
import type { ConsentRecord } from './record.js';
import type { WithdrawalReport } from './report.js';

/** What changed, for those who clear up. */
export type LeaveDetail = Pick<Change, 'changed' | 'previous' | 'state'>;

/** The outside world, passed in: the consent object itself knows no page, no clock and no storage. */
export interface Ports {
  /** Milliseconds since 1970. */
  now(): number;
  /** Keeps a record; rejects where it cannot. */
  save(record: ConsentRecord, previous: State, reason?: ChangeReason): Promise<void>;
  /** What was kept of earlier choices, oldest first. */
  history(): Promise<readonly HistoryEntry[]>;
  /** Checks the config; rejects where it may not be granted. */
  verify(): unknown;
  /** Tells refused services to stop and removes what they stored; reports what came of it. Never rejects. */
  leave(change: LeaveDetail): Promise<WithdrawalReport | undefined> | undefined;
  /** Asks for the purposes without an answer. */
  ask(): void;
  /** Shows the settings. */
  open(): void;
  /** Holds marked elements in a shadow root too. */
  watch(root: ShadowRoot): unknown;
  /** Ends all parts. */
  stop(): void;
  /** Where every event is repeated: the document. */
  page?: EventTarget | undefined;
}
