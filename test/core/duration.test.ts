import { expect } from 'chai';
import fc from 'fast-check';
import { isDuration, parseDuration } from '../../src/core/duration.js';

const none = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0 };

describe('duration', () => {
  for (const [text, parts] of [
    ['P13M', { months: 13 }],
    ['P1Y6M', { years: 1, months: 6 }],
    ['P8W', { weeks: 8 }],
    ['P30D', { days: 30 }],
    ['P0D', {}],
    ['PT1H30M', { hours: 1, minutes: 30 }],
    ['P1DT12H', { days: 1, hours: 12 }],
  ] as const) {
    it(`reads ${text}`, () => expect(parseDuration(text)).to.deep.equal({ ...none, ...parts }));
  }

  for (const text of ['', 'P', 'PT', '13M', 'P13', 'p13m', 'P-1M', 'P1.5M', 'P1M1Y', 'P1H', ' P1M', 'P1M ', 'PT10S', 'P1M\nx', 'thirteen months']) {
    it(`takes ${JSON.stringify(text)} for none`, () => {
      expect(parseDuration(text)).to.equal(undefined);
      expect(isDuration(text)).to.equal(false);
    });
  }

  it('reads back any parts', () => {
    const part = fc.nat(9999);
    fc.assert(
      fc.property(fc.record({ years: part, months: part, weeks: part, days: part, hours: part, minutes: part }), (parts) => {
        const { years, months, weeks, days, hours, minutes } = parts;
        expect(parseDuration(`P${years}Y${months}M${weeks}W${days}DT${hours}H${minutes}M`)).to.deep.equal(parts);
      }),
    );
  });
});
