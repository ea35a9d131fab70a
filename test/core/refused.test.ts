import { expect } from 'chai';
import type { ConsentChangeEvent } from '../../src/core/events.js';
import { parseMirror, mirrorText } from '../../src/store/mirror.js';
import { stateOf } from '../../src/core/decide.js';
import { eventsOf } from '../helpers/events-of.js';
import { makeConsent } from '../helpers/make-consent.js';
import { sampleConfig } from '../helpers/sample-config.js';

const without = (...names: string[]) => ({ without: { marketing: names } });
const YES = { marketing: 'granted' } as const;

/** A consent object and the changes it tells. */
function listened() {
  const consent = makeConsent();
  const changes = eventsOf<ConsentChangeEvent>(consent, 'consent-change');
  return { consent, changes };
}

describe('services that a yes leaves out', () => {
  it('are known by name, and the purpose is granted', () => {
    const { consent, changes } = listened();
    consent.choose(YES, without('wheel'));
    expect(consent.allows('marketing')).to.equal(true);
    expect(consent.refused).to.deep.equal(['wheel']);
    expect(changes.map(({ reason, changed, refused }) => ({ reason, changed, refused }))).to.deep.equal([{ reason: 'choice', changed: ['marketing'], refused: ['wheel'] }]);
    expect(consent.record()?.choices.marketing?.without).to.deep.equal(['wheel']);
  });

  it('are a withdrawal where they were on, although the purpose stays', () => {
    const { consent, changes } = listened();
    consent.choose(YES);
    consent.choose(YES, without('wheel'));
    expect(changes.map(({ reason }) => reason)).to.deep.equal(['choice', 'withdrawal']);
    expect(changes[1]?.changed).to.deep.equal(['marketing']);
    expect(consent.record()?.choices.marketing).to.include({ value: 'granted', sweep: true });
  });

  it('are a choice where they come back, and nothing is swept then', () => {
    const { consent, changes } = listened();
    consent.choose(YES, without('wheel'));
    consent.choose(YES);
    expect(changes.map(({ reason }) => reason)).to.deep.equal(['choice', 'choice']);
    expect(consent.refused).to.deep.equal([]);
    expect(consent.record()?.choices.marketing).not.to.have.any.keys('sweep', 'without');
  });

  it('are told once: the same again changes nothing', () => {
    const { consent, changes } = listened();
    consent.choose(YES, without('wheel', 'shared'));
    consent.choose(YES, without('shared', 'wheel'));
    expect(changes.length).to.equal(1);
  });

  it('are forgotten with a no', () => {
    const { consent } = listened();
    consent.choose(YES, without('wheel'));
    consent.withdraw('marketing');
    expect(consent.refused).to.deep.equal([]);
    expect(consent.record()?.choices.marketing).not.to.have.property('without');
  });

  it('are of one purpose: those of another stay on', () => {
    const { consent, changes } = listened();
    consent.choose({ marketing: 'granted', analytics: 'granted' }, without('wheel'));
    consent.choose({ analytics: 'denied' });
    expect(consent.refused).to.deep.equal(['wheel']);
    expect(changes[1]?.changed).to.deep.equal(['analytics']);
  });

  it('leave the purpose unasked in the mirror until the record is read, so that none of them runs meanwhile', () => {
    const { consent } = listened();
    consent.choose({ marketing: 'granted', analytics: 'granted' }, without('wheel'));
    const record = consent.record();
    const mirror = record && parseMirror(mirrorText(record), sampleConfig, 'print');
    expect(stateOf(mirror, sampleConfig, Date.parse('2026-11-22T10:15:00Z'))).to.deep.equal({ taste: 'unasked', analytics: 'granted', marketing: 'unasked' });
  });
});
