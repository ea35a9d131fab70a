import { expect } from 'chai';
import { mayAsk } from '../../src/start/may-ask.js';
import { keep } from '../../src/start/keep.js';
import { readRecord } from '../../src/store/indexed-db.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { makeConsent } from '../helpers/make-consent.js';
import { startOver } from '../helpers/start-here.js';

const now = Date.parse('2026-11-22T10:15:00Z');

describe('asking again', () => {
  beforeEach(startOver);
  afterEach(startOver);

  it('is free for a visitor who never answered, and notes nothing', async () => {
    expect(await mayAsk(makeConsent(), now)).to.equal(true);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('happens once a day for one who did, and the day is noted beside what was there', async () => {
    const consent = makeConsent({ analytics: 'denied' });
    const record = consent.record() as ConsentRecord;
    await keep(record, now);
    expect(await mayAsk(consent, now)).to.equal(true);
    expect(await readRecord()).to.deep.equal({ ...record, asked: '2026-11-22' });
    consent.load({ ...record, asked: '2026-11-22' });
    expect(await mayAsk(consent, now)).to.equal(false);
    expect(await mayAsk(consent, now + 86_400_000)).to.equal(true);
  });
});
