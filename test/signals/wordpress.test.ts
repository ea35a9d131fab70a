import { expect } from 'chai';
import { Consent } from '../../src/core/consent.js';
import { wordpressSignal } from '../../src/signals/wordpress.js';
import { eventsOf } from '../helpers/events-of.js';
import { fakePorts } from '../helpers/fake-ports.js';
import { makeConsent } from '../helpers/make-consent.js';
import { replace } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { wordpressPage, type WordPressPage } from './wordpress-page.js';

const CATEGORIES = ['functional', 'preferences', 'statistics-anonymous', 'statistics', 'marketing'];
const mapping = { functional: 'taste', preferences: 'taste' };

describe('the signal to WordPress', () => {
  let page: WordPressPage;
  let ends: (() => void)[];
  const tell = (...given: Parameters<typeof wordpressSignal>) => ends[ends.push(wordpressSignal(...given)) - 1]!;
  const allowed = () => CATEGORIES.filter((category) => page.isAllowed(category));
  const open = (kept?: Record<string, string>) => {
    page?.remove();
    page = wordpressPage(kept);
  };
  beforeEach(() => {
    ends = [];
    page = wordpressPage();
  });
  afterEach(() => {
    ends.forEach((end) => end());
    page.remove();
  });

  it('says that the site asks first, and that it has said so', () => {
    const types: unknown[] = [];
    const note = () => types.push((globalThis as { wp_consent_type?: string }).wp_consent_type);
    document.addEventListener('wp_consent_type_defined', note, { once: true });
    expect(allowed()).to.deep.equal(CATEGORIES);
    tell(makeConsent());
    expect(types).to.deep.equal(['optin']);
    expect(allowed()).to.deep.equal([]);
  });

  it('lets the API keep nothing before a choice', () => {
    tell(makeConsent(), mapping);
    expect([...page.cookies]).to.deep.equal([]);
  });

  it('allows what was granted, and denies everything else', () => {
    tell(makeConsent({ analytics: 'granted' }), mapping);
    expect(page.calls).to.deep.equal(['functional: deny', 'preferences: deny', 'statistics-anonymous: allow', 'statistics: allow', 'marketing: deny']);
  });

  it('follows each change', () => {
    const consent = makeConsent();
    tell(consent, mapping);
    consent.acceptAll();
    expect(allowed()).to.deep.equal(CATEGORIES);
    consent.withdraw('marketing');
    expect(allowed()).to.deep.equal(['functional', 'preferences', 'statistics-anonymous', 'statistics']);
    consent.refuseAll();
    expect(allowed()).to.deep.equal([]);
  });

  it('waits until the stored choices are known, and then says them on every page', () => {
    const consent = new Consent(sampleConfig, 'print', fakePorts());
    tell(consent, mapping);
    expect(page.calls).to.deep.equal([]);
    const at = new Date(fakePorts().time).toISOString();
    consent.load({ schema: 1, config: 'print', choices: { marketing: { value: 'granted', version: 1, at } } });
    expect(allowed()).to.deep.equal(['marketing']);
  });

  it('never allows a category without a purpose', () => {
    const consent = makeConsent();
    consent.acceptAll();
    tell(consent);
    expect(allowed()).to.deep.equal(['statistics-anonymous', 'statistics', 'marketing']);
  });

  it('allows what the site says it cannot do without, once there is an answer', () => {
    const consent = makeConsent();
    tell(consent, { functional: true });
    expect(page.calls).to.deep.equal([]);
    consent.refuseAll();
    expect(allowed()).to.deep.equal(['functional']);
  });

  it('takes back a yes that the API still remembers when ours has run out', () => {
    open({ marketing: 'allow', statistics: 'deny' });
    tell(makeConsent());
    expect(page.calls).to.deep.equal(['marketing: deny']);
  });

  it('tells an API that comes after it', () => {
    page.remove();
    tell(makeConsent({ analytics: 'granted' }));
    open();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(page.calls).to.include('statistics: allow');
  });

  it('tells nothing any more once it has ended', () => {
    const consent = makeConsent();
    tell(consent)();
    consent.acceptAll();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(page.calls).to.deep.equal([]);
  });

  it('goes on without the API', () => {
    page.remove();
    const consent = makeConsent({ analytics: 'granted' });
    const errors = eventsOf(consent, 'consent-error');
    tell(consent);
    expect(errors).to.deep.equal([]);
  });

  it('reports an API that throws', () => {
    const undo = replace(globalThis, 'wp_set_consent', {
      value: () => {
        throw new Error('no');
      },
    });
    const consent = makeConsent();
    const errors = eventsOf(consent, 'consent-error');
    tell(consent);
    consent.refuseAll();
    undo();
    return Promise.resolve().then(() => expect(errors).to.have.length(1));
  });
});
