import { expect } from 'chai';
import { applyChoice, stateOf } from '../../src/core/decide.js';
import { parseRecord, type ConsentRecord, type StoredChoice } from '../../src/core/record.js';
import { upgradeRecord, type Upgrade } from '../../src/core/upgrade.js';
import { mirrorText } from '../../src/store/mirror.js';
import { choiceContext } from '../helpers/choice-context.js';
import { sampleConfig } from '../helpers/sample-config.js';

const now = Date.parse('2026-11-22T10:15:00Z');
const yes: StoredChoice = { value: 'granted', version: 2, at: '2026-11-01T00:00:00.000Z', source: 'banner' };
const recordOf = (choices: unknown) => ({ schema: 1, config: 'print', choices }) as ConsentRecord;
const stateAfter = (value: unknown) => stateOf(parseRecord(value), sampleConfig, now);

describe('record', () => {
  it('reads what it is given back', () => {
    const record = recordOf({ analytics: yes, marketing: { value: 'denied', version: 1, at: '2026-11-01', sweep: true } });
    expect(parseRecord(structuredClone(record))).to.deep.equal(record);
    expect(parseRecord(recordOf({}))).to.deep.equal(recordOf({}));
  });

  for (const value of [undefined, null, 0, 5, '', 'granted', true, [], [recordOf({})], {}, { schema: 1 }, { schema: 1, choices: null }, { schema: '1', choices: {} }, new Date(), new Map()]) {
    it(`takes ${JSON.stringify(value) ?? 'undefined'} for no choice`, () => expect(parseRecord(value)).to.equal(undefined));
  }

  for (const [title, choice] of [
    ['no object', 'granted'],
    ['null', null],
    ['an array', ['granted']],
    ['another value', { ...yes, value: 'yes' }],
    ['a value in capitals', { ...yes, value: 'GRANTED' }],
    ['a value with more behind it', { ...yes, value: 'granted ' }],
    ['no value', { version: 1, at: yes.at }],
    ['a list as its value', { ...yes, value: ['granted'] }],
    ['no version', { ...yes, version: undefined }],
    ['version 0', { ...yes, version: 0 }],
    ['no date', { ...yes, at: undefined }],
    ['a date that is none', { ...yes, at: 'soon' }],
  ] as const) {
    it(`takes a record for none where one choice is ${title}`, () => {
      expect(parseRecord(recordOf({ marketing: { ...yes, version: 1 }, analytics: choice }))).to.equal(undefined);
    });
  }

  it('grants nothing where the choices are no object', () => {
    for (const choices of [5, '', [], [yes], true]) {
      expect(stateAfter(recordOf(choices)), JSON.stringify(choices)).to.deep.equal({ taste: 'unasked', analytics: 'unasked', marketing: 'unasked' });
      expect(applyChoice(parseRecord(recordOf(choices)), { taste: 'denied' }, choiceContext(now)).choices).to.have.property('taste');
    }
  });

  it('reads nothing that the mirror then cannot be written from', () => {
    for (const at of [2026, '2026', yes.at, '2026-11-01', 'Sun Nov 22 2026', new Date(now)]) {
      const record = parseRecord(recordOf({ analytics: { ...yes, at } }));
      if (record) expect(mirrorText(record).split('.'), String(at)).to.have.lengthOf(3);
    }
  });

  it('gives names of every object no say', () => {
    const record = parseRecord(JSON.parse(`{"schema":1,"config":"print","choices":{"constructor":${JSON.stringify(yes)},"__proto__":${JSON.stringify(yes)},"toString":${JSON.stringify(yes)}}}`));
    expect(stateOf(record, sampleConfig, now)).to.deep.equal({ taste: 'unasked', analytics: 'unasked', marketing: 'unasked' });
    const config = { ...sampleConfig, purposes: { constructor: sampleConfig.purposes.taste, valueOf: sampleConfig.purposes.taste } };
    expect(stateOf(undefined, config, now)).to.deep.equal({ constructor: 'unasked', valueOf: 'unasked' });
    expect(stateOf(recordOf({}), config, now)).to.deep.equal({ constructor: 'unasked', valueOf: 'unasked' });
  });

  describe('upgrades', () => {
    const upgrades: Upgrade[] = [
      (record) => ({ ...record, schema: 1, choices: { analytics: yes } }),
      (record) => ({ ...record, schema: 2 }),
    ];

    it('run step by step, from any older shape, until there is none left', () => {
      expect(upgradeRecord({ schema: 0, config: 'old' }, upgrades.slice(0, 1))).to.deep.equal({ schema: 1, config: 'old', choices: { analytics: yes } });
      const far: Upgrade[] = [];
      far[-2] = (record) => ({ ...record, schema: -1 });
      far[-1] = (record) => ({ ...record, schema: 1, choices: {} });
      expect(upgradeRecord({ schema: -2, config: 'old' }, far)).to.deep.equal({ schema: 1, config: 'old', choices: {} });
    });

    it('that lead past the shape of this release give no choice', () => expect(upgradeRecord({ schema: 0 }, upgrades)).to.equal(undefined));

    it('that throw, give nothing or give something broken give no choice', () => {
      const throwing = () => {
        throw new Error('broken');
      };
      for (const upgrade of [throwing, () => undefined, () => null, () => ({ schema: 1, choices: { analytics: 'granted' } })]) expect(upgradeRecord({ schema: 0 }, [upgrade])).to.equal(undefined);
    });

    it('that never end give no choice', () => expect(upgradeRecord({ schema: 0 }, [(record) => record])).to.equal(undefined));
  });

  it('takes a record of a newer release for no choice', () => {
    expect(upgradeRecord({ ...recordOf({ analytics: yes }), schema: 2 })).to.equal(undefined);
  });

  for (const schema of ['constructor', 'map', 'length', '__proto__', 'at', null, undefined, 1.5, NaN, Infinity, {}, [1]]) {
    it(`takes a record with the schema ${JSON.stringify(schema) ?? 'undefined'} for no choice`, () => expect(parseRecord({ ...recordOf({ analytics: yes }), schema })).to.equal(undefined));
  }
});
