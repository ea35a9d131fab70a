import { expect } from 'chai';
import { answerOf, draftOf, exactly, hasMore, isExactly, isServiceOn, turnPurpose, turnService, type Draft } from '../../src/ui/dialog/draft.js';
import { presentable } from '../../src/ui/presentable.js';
import { sampleConfig } from '../helpers/sample-config.js';

const config = presentable(sampleConfig, 'en');
const nothing = exactly([]);
const press = (draft: Draft, ...moves: readonly ((draft: Draft) => Draft)[]) => moves.reduce((one, move) => move(one), draft);
const isOn = (draft: Draft) => Object.fromEntries(Object.entries(config.purposes).map(([name, { services }]) => [name, draft.on.includes(name) ? services.filter((id) => isServiceOn(draft, name, id)) : false]));

describe('the draft of the dialog', () => {
  it('starts with what holds', () => {
    const draft = draftOf({ taste: 'denied', analytics: 'granted', marketing: 'unasked' }, ['counter']);
    expect(isOn(draft)).to.deep.equal({ taste: false, analytics: ['shared'], marketing: false });
  });

  it('turns all services of a purpose on and off with it', () => {
    const on = press(nothing, turnPurpose(config, 'marketing', true));
    expect(isOn(on)).to.deep.equal({ taste: false, analytics: false, marketing: ['wheel', 'shared'] });
    expect(press(on, turnPurpose(config, 'marketing', false))).to.deep.equal(nothing);
  });

  it('turns a purpose that was off on with the one service that was turned on', () => {
    expect(isOn(press(nothing, turnService(config, 'marketing', 'wheel', true)))).to.deep.equal({ taste: false, analytics: false, marketing: ['wheel'] });
  });

  it('turns a service off under every purpose', () => {
    expect(isOn(press(exactly(['analytics', 'marketing']), turnService(config, 'analytics', 'shared', false)))).to.deep.equal({ taste: false, analytics: ['counter'], marketing: ['wheel'] });
  });

  it('turns a purpose off with its last service, and none that never had one', () => {
    const draft = press(exactly(['taste', 'analytics', 'marketing']), turnService(config, 'analytics', 'counter', false), turnService(config, 'analytics', 'shared', false));
    expect(isOn(draft)).to.deep.equal({ taste: [], analytics: false, marketing: ['wheel'] });
  });

  it('grants nothing that nobody turned on: a service alone takes those it shares with another purpose along', () => {
    const draft = press(exactly(['analytics']), turnService(config, 'marketing', 'wheel', true));
    expect(isOn(draft)).to.deep.equal({ taste: false, analytics: ['counter'], marketing: ['wheel'] });
  });

  it('turns a purpose on again whole, whatever of it was off', () => {
    const draft = press(exactly(['marketing']), turnService(config, 'marketing', 'wheel', false), turnPurpose(config, 'marketing', false), turnPurpose(config, 'marketing', true));
    expect(isOn(draft).marketing).to.deep.equal(['wheel', 'shared']);
  });

  it('says no more of services than belongs to a purpose that is on', () => {
    expect(press(exactly(['analytics', 'marketing']), turnService(config, 'marketing', 'wheel', false), turnPurpose(config, 'marketing', false)).off).to.deep.equal([]);
  });

  it('is exactly a step with the same purposes and nothing left out, in any order', () => {
    const draft = exactly(['marketing', 'analytics']);
    expect(isExactly(['analytics', 'marketing'], draft)).to.equal(true);
    expect(isExactly(['analytics'], draft)).to.equal(false);
    expect(isExactly(['analytics', 'marketing'], press(draft, turnService(config, 'marketing', 'wheel', false)))).to.equal(false);
  });

  it('answers for the purposes named, with what each yes leaves out', () => {
    const draft = press(exactly(['analytics', 'marketing']), turnService(config, 'analytics', 'shared', false));
    expect(answerOf(config, draft, ['taste', 'analytics'])).to.deep.equal({ choices: { taste: 'denied', analytics: 'granted' }, without: { analytics: ['shared'] } });
    expect(answerOf(config, exactly(['analytics']), ['analytics', 'marketing'])).to.deep.equal({ choices: { analytics: 'granted', marketing: 'denied' }, without: {} });
  });

  it('has less of a purpose with one service off, and nothing less with one more', () => {
    const [all, less] = [exactly(['analytics']), press(exactly(['analytics']), turnService(config, 'analytics', 'counter', false))];
    expect(hasMore(config, all, less, 'analytics')).to.equal(true);
    expect(hasMore(config, less, all, 'analytics')).to.equal(false);
  });
});
