import type { Config } from '../../src/core/config.js';
import type { Consent, Ports } from '../../src/core/consent.js';
import { historyWith, type HistoryEntry } from '../../src/core/history.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { makeConsent } from './make-consent.js';
import { sampleConfig } from './sample-config.js';

/** A consent object with a history as the real storage keeps it. */
export function makeVisitor(answers: Parameters<typeof makeConsent>[0] = {}, config: Config = sampleConfig, more: Partial<Ports> = {}): Consent {
  let before: ConsentRecord | undefined;
  let past: HistoryEntry[] = [];
  return makeConsent(answers, config, {
    save: (record, _previous, reason) => {
      past = historyWith(past, record, before, Date.parse('2026-11-22T10:15:00Z'), reason);
      before = record;
      return Promise.resolve();
    },
    history: () => Promise.resolve(past),
    ...more,
  });
}
