import { expect } from 'chai';
import fc from 'fast-check';
import { fingerprint } from '../../src/core/fingerprint.js';
import { sampleConfig } from '../helpers/sample-config.js';

describe('fingerprint', () => {
  it('is the same for the same config, and a short word without the marks of the mirror', () => {
    expect(fingerprint(structuredClone(sampleConfig))).to.equal(fingerprint(sampleConfig)).and.match(/^[a-z0-9]{1,10}$/);
  });

  it('is another one after any change that a visitor could read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        const printOf = (why: string) => fingerprint({ ...sampleConfig, purposes: { ...sampleConfig.purposes, taste: { ...sampleConfig.purposes.taste, why } } });
        expect(printOf(one)).not.to.equal(printOf(other));
      }),
    );
  });

  it('takes anything', () => {
    for (const value of [undefined, null, {}, [], '', 0, () => undefined]) expect(fingerprint(value)).to.be.a('string').with.length.above(0);
  });
});
