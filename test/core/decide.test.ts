import { expect } from 'chai';
import fc from 'fast-check';
import type { Config } from '../../src/core/config.js';
import { applyChoice, changedBetween, hasExpired, lifetimeOf, mayRun, purposeNames, stateOf, unaskedOf, versionOf, type Choice, type Choices, type State } from '../../src/core/decide.js';
import type { ConsentRecord, StoredChoice } from '../../src/core/record.js';
import { choiceContext } from '../helpers/choice-context.js';
import { sampleConfig } from '../helpers/sample-config.js';

const DAY = 86_400_000;
const NAMES = ['taste', 'analytics', 'marketing'] as const;
const UNASKED = { taste: 'unasked', analytics: 'unasked', marketing: 'unasked' };
const noon = Date.parse('2026-11-22T12:00:00Z');

const time = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2060-01-01') });
const answer = fc.constantFrom('granted' as const, 'denied' as const);
const choices: fc.Arbitrary<Choices> = fc.dictionary(fc.constantFrom<string>(...NAMES, 'unknown', 'constructor'), answer, { noNullPrototype: true });
const at = time.map((milliseconds) => new Date(milliseconds).toISOString());
const stored: fc.Arbitrary<StoredChoice> = fc.record({ value: answer, version: fc.integer({ min: 1, max: 3 }), at });
const record: fc.Arbitrary<ConsentRecord | undefined> = fc.option(
  fc.dictionary(fc.constantFrom(...NAMES, 'gone'), stored, { noNullPrototype: true }).map((all) => ({ schema: 1 as const, config: 'print', choices: all })),
  { nil: undefined },
);
const lifetime = fc.record({ granted: fc.integer({ min: 30, max: 395 }), denied: fc.integer({ min: 180, max: 730 }) });
const anyLifetime = fc.option(lifetime, { nil: undefined });
const configWith = (given: Config['lifetime']): Config => (given ? { ...sampleConfig, lifetime: given } : sampleConfig);

const recordAfter = (given: Choices, now: number, config: Config = sampleConfig) => applyChoice(undefined, given, choiceContext(now, config));
const raise = (purpose: (typeof NAMES)[number]): Config => ({ ...sampleConfig, purposes: { ...sampleConfig.purposes, [purpose]: { ...sampleConfig.purposes[purpose], version: 9 } } });

describe('decide', () => {
  describe('laws', () => {
    it('nothing is granted that was not granted for this version', () => {
      fc.assert(
        fc.property(record, choices, time, (before, given, now) => {
          const after = applyChoice(before, given, choiceContext(now));
          const state: State = stateOf(after, sampleConfig, now);
          for (const purpose of NAMES) {
            const hadGrant = before?.choices[purpose]?.value === 'granted' && before.choices[purpose]?.version === versionOf(sampleConfig, purpose);
            const isGranted = given[purpose] === 'granted' || (given[purpose] === undefined && hadGrant);
            if (state[purpose] === 'granted') expect(isGranted, purpose).to.equal(true);
          }
        }),
      );
    });

    it('a choice takes effect at once, for its own purpose alone', () => {
      fc.assert(
        fc.property(record, choices, time, (before, given, now) => {
          const after = applyChoice(before, given, choiceContext(now));
          const state: State = stateOf(after, sampleConfig, now);
          for (const purpose of NAMES) {
            if (given[purpose]) expect(state[purpose]).to.equal(given[purpose]);
            else expect(after.choices[purpose]).to.deep.equal(before?.choices[purpose]);
          }
          expect(after.choices['gone']).to.deep.equal(before?.choices['gone']);
          expect(Object.hasOwn(after.choices, 'unknown')).to.equal(false);
          expect(Object.hasOwn(after.choices, 'constructor')).to.equal(false);
        }),
      );
    });

    it('a changed version makes its own purpose unasked and no other', () => {
      fc.assert(
        fc.property(record, time, fc.constantFrom(...NAMES), (before, now, changed) => {
          const [old, fresh]: State[] = [stateOf(before, sampleConfig, now), stateOf(before, raise(changed), now)] as State[];
          for (const purpose of NAMES) expect(fresh?.[purpose]).to.equal(purpose === changed ? 'unasked' : old?.[purpose]);
        }),
      );
    });

    it('refusing all and then accepting none stays a refusal, and is not asked again', () => {
      const refused = Object.fromEntries(NAMES.map((purpose) => [purpose, 'denied' as const]));
      fc.assert(
        fc.property(record, time, fc.integer({ min: 0, max: 364 * DAY }), (before, now, later) => {
          const once = applyChoice(before, refused, choiceContext(now));
          const twice = applyChoice(once, {}, choiceContext(now));
          expect(twice.choices).to.deep.equal(once.choices);
          expect(stateOf(twice, sampleConfig, now + later)).to.deep.equal(refused);
        }),
      );
    });

    it('an answer that has run out stays run out', () => {
      fc.assert(
        fc.property(stored, anyLifetime, fc.nat(2000 * DAY), fc.nat(2000 * DAY), (choice, given, age, more) => {
          const config = configWith(given);
          const now = Date.parse(choice.at) + age;
          if (hasExpired(choice, config, now)) expect(hasExpired(choice, config, now + more)).to.equal(true);
        }),
      );
    });

    it('a no holds at least as long as a yes given in the same moment', () => {
      fc.assert(
        fc.property(anyLifetime, time, fc.nat(800 * DAY), (given, now, age) => {
          const config = configWith(given);
          expect(lifetimeOf(config, 'denied')).to.be.at.least(lifetimeOf(config, 'granted'));
          const [yes, no] = (['granted', 'denied'] as const).map((value) => recordAfter({ taste: value }, now, config).choices['taste'] as StoredChoice) as [StoredChoice, StoredChoice];
          if (hasExpired(no, config, now + age)) expect(hasExpired(yes, config, now + age)).to.equal(true);
        }),
        { examples: [[{ granted: 365, denied: 365 }, noon, 365 * DAY - 1]] },
      );
    });

    it('something may run on all only where each may, on any only where one may', () => {
      const state: fc.Arbitrary<State> = fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom<Choice>('granted', 'denied', 'unasked')])));
      const purposes = fc.array(fc.constantFrom<string>(...NAMES, 'unknown', 'constructor'));
      fc.assert(
        fc.property(state, purposes, (given, list) => {
          const each = list.map((purpose) => mayRun(purpose, given));
          expect(mayRun({ all: list }, given)).to.equal(each.length > 0 && !each.includes(false));
          expect(mayRun({ any: list }, given)).to.equal(each.includes(true));
          list.forEach((purpose, index) => expect(each[index]).to.equal((NAMES as readonly string[]).includes(purpose) && given[purpose] === 'granted'));
        }),
      );
    });
  });

  it('does not change the record it is given', () => {
    const before = Object.freeze({ ...recordAfter({ taste: 'granted' }, noon), choices: Object.freeze(recordAfter({ taste: 'granted' }, noon).choices) });
    const after = applyChoice(before, { taste: 'denied', analytics: 'granted' }, choiceContext(noon));
    expect(before.choices['taste']?.value).to.equal('granted');
    expect(after.choices['taste']?.value).to.equal('denied');
  });

  it('keeps of a yes its time, version, surface and notice', () => {
    const { choices: all, ...rest } = applyChoice(undefined, { analytics: 'granted' }, { ...choiceContext(noon), source: 'banner', notice: 'sha256-x' });
    expect(rest).to.deep.equal({ schema: 1, config: 'print' });
    expect(all).to.deep.equal({ analytics: { value: 'granted', version: 2, at: '2026-11-22T12:00:00.000Z', source: 'banner', notice: 'sha256-x' } });
  });

  it('keeps of a no the day, version and notice alone', () => {
    const { choices: all } = applyChoice(undefined, { analytics: 'denied' }, { ...choiceContext(noon), source: 'banner', notice: 'sha256-x' });
    expect(JSON.parse(JSON.stringify(all))).to.deep.equal({ analytics: { value: 'denied', version: 2, at: '2026-11-22', notice: 'sha256-x' } });
  });

  it('notes a sweep for a no after a yes until it is done, and for no other no', () => {
    const first = recordAfter({ analytics: 'granted' }, noon);
    const withdrawn = applyChoice(first, { analytics: 'denied', marketing: 'denied' }, choiceContext(noon));
    expect(withdrawn.choices['analytics']?.sweep).to.equal(true);
    expect(withdrawn.choices['marketing']?.sweep).not.to.equal(true);
    expect(applyChoice(withdrawn, { analytics: 'denied' }, choiceContext(noon)).choices['analytics']?.sweep).to.equal(true);
    expect(applyChoice(withdrawn, { analytics: 'granted' }, choiceContext(noon)).choices['analytics']?.sweep).not.to.equal(true);
  });

  it('ignores what is no choice', () => {
    for (const value of ['unasked', 'yes', true, null, 1, '', undefined]) expect(recordAfter({ taste: value } as never, noon).choices).to.deep.equal({});
  });

  it('never counts an answer with an unreadable date', () => {
    for (const date of ['', 'soon', '2026-99-99', 'undefined']) {
      const broken: StoredChoice = { value: 'granted', version: 1, at: date };
      expect(hasExpired(broken, sampleConfig, noon), date).to.equal(true);
      expect(stateOf({ schema: 1, config: 'print', choices: { taste: broken } }, sampleConfig, noon).taste, date).to.equal('unasked');
    }
  });

  it('asks again after 180 days of a yes and 365 of a no', () => {
    const after = recordAfter({ taste: 'granted', marketing: 'denied' }, Date.parse('2026-11-22'));
    const on = (days: number) => stateOf(after, sampleConfig, Date.parse('2026-11-22') + days * DAY);
    expect(on(179.9)).to.deep.include({ taste: 'granted', marketing: 'denied' });
    expect(on(180)).to.deep.include({ taste: 'unasked', marketing: 'denied' });
    expect(on(364.9)).to.deep.include({ marketing: 'denied' });
    expect(on(367)).to.deep.equal(UNASKED);
  });

  it('asks again where a clock set back makes an answer come from the future, with a day of grace', () => {
    const given = { taste: 'granted', marketing: 'denied' } as const;
    expect(stateOf(recordAfter(given, noon), sampleConfig, noon - DAY / 2)).to.deep.include(given);
    expect(stateOf(recordAfter(given, noon), sampleConfig, noon - 3 * DAY)).to.deep.equal(UNASKED);
  });

  it('lets a wrong lifetime never make a no shorter than a yes', () => {
    expect(lifetimeOf({ ...sampleConfig, lifetime: { granted: 300, denied: 200 } }, 'denied')).to.equal(300);
    expect(lifetimeOf({ ...sampleConfig, lifetime: { granted: 395 } }, 'denied')).to.equal(395);
    expect(lifetimeOf({ ...sampleConfig, lifetime: { denied: 180 } }, 'denied')).to.equal(180);
    expect(lifetimeOf(sampleConfig, 'granted')).to.equal(180);
  });

  it('needs an answer for exactly what is new, changed or run out', () => {
    fc.assert(
      fc.property(record, time, (before, now) => {
        const unasked: string[] = unaskedOf(stateOf(before, sampleConfig, now));
        for (const purpose of NAMES) {
          const choice = before?.choices[purpose];
          const isSound = choice?.version === versionOf(sampleConfig, purpose) && !hasExpired(choice, sampleConfig, now);
          expect(unasked.includes(purpose), purpose).to.equal(!isSound);
        }
      }),
    );
  });

  it('names the purposes that differ between two states', () => {
    const before = { taste: 'granted', analytics: 'denied', marketing: 'unasked' } as const;
    expect(changedBetween(before, { ...before, analytics: 'granted', marketing: 'denied' })).to.deep.equal(['analytics', 'marketing']);
    expect(changedBetween(before, { ...before })).to.deep.equal([]);
  });

  it('lets nothing run without a purpose', () => {
    const state = { taste: 'granted' } as const;
    expect(mayRun({ all: [] }, state)).to.equal(false);
    expect(mayRun({ any: [] }, state)).to.equal(false);
    expect(mayRun('' as never, state)).to.equal(false);
    expect(mayRun('toString' as never, state)).to.equal(false);
  });

  it('finds no purposes in a config that is none', () => {
    for (const config of [undefined, null, {}, { purposes: null }, { purposes: 5 }, 'x']) {
      expect(purposeNames(config as never)).to.deep.equal([]);
    }
    expect(stateOf(recordAfter({ taste: 'granted' }, noon), {} as Config, noon)).to.deep.equal({});
  });
});
