import { expect } from 'chai';
import type { ConsentErrorEvent } from '../src/core/events.js';
import { signal } from '../src/signals.js';
import { eventsOf } from './helpers/events-of.js';
import { makeConsent } from './helpers/make-consent.js';
import { replace } from './helpers/replace.js';
import { sampleConfig } from './helpers/sample-config.js';

describe('the signals of a config', () => {
  let undo: () => void;
  const page = globalThis as { _hsp?: unknown[]; zgodaSegment?: unknown };
  beforeEach(() => (undo = replace(globalThis, '_hsp', { value: undefined, writable: true })));
  afterEach(() => {
    undo();
    Reflect.deleteProperty(globalThis, 'disableHubSpotCookieBanner');
  });

  it('are those that it names, and no other', () => {
    const end = signal(makeConsent({}, { ...sampleConfig, signals: ['segment'] }));
    expect(page.zgodaSegment).to.be.an('object');
    expect(page._hsp).to.equal(undefined);
    end();
  });

  it('are none where it names none', () => {
    signal(makeConsent())();
    expect(page._hsp).to.equal(undefined);
  });

  it('that do not exist are reported by name, and the others start', () => {
    const consent = makeConsent();
    const errors = eventsOf<ConsentErrorEvent>(consent, 'consent-error');
    const end = signal(consent, ['hubspt', 'toString', 'hubspot']);
    expect(errors.map(({ code, message }) => `${code}: ${message}`)).to.deep.equal([
      'config: signals: "hubspt" is not one of hubspot, segment, shopify, wordpress.',
      'config: signals: "toString" is not one of hubspot, segment, shopify, wordpress.',
    ]);
    expect(page._hsp).to.have.length(1);
    end();
  });

  it('start once, however often they are named, and end together', () => {
    const consent = makeConsent();
    const end = signal(consent, ['hubspot', 'hubspot', 'segment']);
    expect(page._hsp).to.have.length(1);
    end();
    consent.acceptAll();
    expect(page._hsp).to.have.length(1);
    expect(page.zgodaSegment).to.equal(undefined);
  });
});
