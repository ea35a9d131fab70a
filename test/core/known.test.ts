import { expect } from 'chai';
import fc from 'fast-check';
import { knownRecord, refusalsOf, stricterOf, sweepsOf, sweptOf } from '../../src/core/known.js';
import type { ConsentRecord, StoredChoice } from '../../src/core/record.js';

const NAMES = ['taste', 'analytics', 'marketing'];
const stored: fc.Arbitrary<StoredChoice> = fc.record({
  value: fc.constantFrom('granted' as const, 'denied' as const),
  version: fc.integer({ min: 1, max: 3 }),
  at: fc.constantFrom('2026-11-01', '2026-11-02T10:00:00.000Z'),
  sweep: fc.boolean(),
});
const record: fc.Arbitrary<ConsentRecord> = fc.dictionary(fc.constantFrom(...NAMES), stored, { noNullPrototype: true }).map((choices) => ({ schema: 1, config: 'print', choices }));
const maybe = fc.option(record, { nil: undefined });
const valueIn = (one: ConsentRecord | undefined, purpose: string) => one?.choices[purpose]?.value;
const recordOf = (choices: Record<string, 'granted' | 'denied'>, at = '2026-11-01'): ConsentRecord => ({
  schema: 1,
  config: 'print',
  choices: Object.fromEntries(Object.entries(choices).map(([purpose, value]) => [purpose, { value, version: 1, at }])),
});

describe('what is known at the start', () => {
  it('is a yes only where both say yes, and a no where either says no', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        const both = stricterOf(one, other);
        for (const purpose of NAMES) {
          const values = [valueIn(one, purpose), valueIn(other, purpose)];
          if (valueIn(both, purpose) === 'granted') expect(values).to.deep.equal(['granted', 'granted']);
          if (values.includes('denied') && !values.includes(undefined)) expect(valueIn(both, purpose)).to.equal('denied');
        }
      }),
    );
  });

  it('is never looser than the mirror, and never looser than a record that could be read', () => {
    fc.assert(
      fc.property(maybe, maybe, fc.boolean(), (one, mirror, isReadable) => {
        const known = knownRecord(one, mirror, isReadable);
        for (const purpose of NAMES.filter((name) => valueIn(known, name) === 'granted')) {
          if (one) expect(valueIn(one, purpose)).to.equal('granted');
          else expect(isReadable).to.equal(false);
          if (mirror && isReadable) expect(valueIn(mirror, purpose)).to.equal('granted');
        }
      }),
    );
  });

  it('is the record where record and mirror agree', () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(knownRecord(one, one, true)).to.deep.equal(one);
      }),
    );
  });

  it('is the record alone where there is no mirror, and the mirror where no storage answers', () => {
    const one = recordOf({ taste: 'granted' });
    expect(knownRecord(one, undefined, true)).to.equal(one);
    expect(knownRecord(undefined, one, false)).to.equal(one);
    expect(knownRecord(undefined, undefined, true)).to.equal(undefined);
    expect(knownRecord(undefined, undefined, false)).to.equal(undefined);
  });

  it('is the refusals of the mirror where the record is gone', () => {
    expect(knownRecord(undefined, recordOf({ taste: 'granted', analytics: 'denied' }), true)).to.deep.equal(recordOf({ analytics: 'denied' }));
  });

  it('is a question where only one of the two has a yes', () => {
    expect(knownRecord(recordOf({ taste: 'granted' }), recordOf({}), true)?.choices).to.deep.equal({});
    expect(knownRecord(recordOf({}), recordOf({ taste: 'granted' }), true)?.choices).to.deep.equal({});
  });

  it('still is a no that only the mirror knows beside a record: nobody is asked twice', () => {
    const known = knownRecord(recordOf({ taste: 'granted' }), recordOf({ taste: 'granted', marketing: 'denied' }), true);
    expect(valueIn(known, 'marketing')).to.equal('denied');
    expect(valueIn(known, 'taste')).to.equal('granted');
  });

  it('keeps a sweep that only the mirror knows of', () => {
    const mirror: ConsentRecord = { schema: 1, config: 'print', choices: { analytics: { value: 'denied', version: 1, at: '2026-11-02', sweep: true } } };
    const known = knownRecord(recordOf({ analytics: 'granted' }), mirror, true) as ConsentRecord;
    expect(sweepsOf(known)).to.deep.equal(['analytics']);
    expect(sweepsOf(knownRecord(undefined, mirror, true) as ConsentRecord)).to.deep.equal(['analytics']);
  });

  it('has no yes left in its refusals, and every no', () => {
    fc.assert(
      fc.property(record, (one) => {
        const refusals = refusalsOf(one);
        for (const purpose of NAMES) expect(valueIn(refusals, purpose)).to.equal(valueIn(one, purpose) === 'denied' ? 'denied' : undefined);
      }),
    );
  });

  it('has no sweep left once swept, and else stays as it was', () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(sweepsOf(one)).to.have.members(NAMES.filter((purpose) => one.choices[purpose]?.sweep));
        expect(sweepsOf(sweptOf(one))).to.deep.equal([]);
        for (const purpose of NAMES) expect(valueIn(sweptOf(one), purpose)).to.equal(valueIn(one, purpose));
      }),
    );
  });
});
