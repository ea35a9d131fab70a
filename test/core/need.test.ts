import { expect } from 'chai';
import { mayRun } from '../../src/core/decide.js';
import { parseNeed, purposesIn } from '../../src/core/need.js';

const state = { analytics: 'granted', marketing: 'denied', taste: 'unasked' } as const;
const runs = (attribute: string | null) => mayRun(parseNeed(attribute), state);

describe('need', () => {
  it('reads names apart by any space, and by |', () => {
    expect(purposesIn(' analytics\n\tmarketing ')).to.deep.equal(['analytics', 'marketing']);
    expect(purposesIn('analytics|marketing')).to.deep.equal(['analytics', 'marketing']);
    expect(purposesIn('analytics | marketing')).to.deep.equal(['analytics', 'marketing']);
    expect(purposesIn(null)).to.deep.equal([]);
  });

  it('runs on all of the names, or on any of those with |', () => {
    expect(runs('analytics')).to.equal(true);
    expect(runs('marketing')).to.equal(false);
    expect(runs('analytics marketing')).to.equal(false);
    expect(runs('analytics|marketing')).to.equal(true);
    expect(runs('marketing | taste')).to.equal(false);
  });

  for (const attribute of [null, '', ' ', '|', ' | ', 'unknown', 'unknown|other', 'constructor', '__proto__', 'analytics unknown', 'Analytics']) {
    it(`never runs on ${JSON.stringify(attribute)}`, () => expect(runs(attribute)).to.equal(false));
  }

  it('runs a mix of spaces and | on no less than each way of reading it', () => {
    expect(runs('analytics marketing|taste')).to.equal(false);
    expect(runs('taste|analytics marketing')).to.equal(false);
  });
});
