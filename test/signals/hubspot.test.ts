import { expect } from 'chai';
import { hubspotSignal } from '../../src/signals/hubspot.js';
import { makeConsent } from '../helpers/make-consent.js';
import { replace } from '../helpers/replace.js';

interface Page {
  _hsp?: unknown;
  disableHubSpotCookieBanner?: unknown;
}
const page = globalThis as Page;
const nothing = { analytics: false, advertisement: false, functionality: false };
const everything = { analytics: true, advertisement: true, functionality: true };
const mapping = { functionality: 'taste' };

describe('the signal to HubSpot', () => {
  let undo: (() => void)[];
  const tell = (...given: Parameters<typeof hubspotSignal>) => undo[undo.push(hubspotSignal(...given)) - 1]!;
  beforeEach(() => (undo = [replace(globalThis, '_hsp', { value: undefined, writable: true }), replace(globalThis, 'disableHubSpotCookieBanner', { value: undefined, writable: true })]));
  afterEach(() => undo.forEach((end) => end()));

  it('says a no before a choice, since HubSpot forgets it with the page, and that HubSpot need not ask', () => {
    tell(makeConsent());
    expect(page._hsp).to.deep.equal([['setHubSpotConsent', nothing]]);
    expect(page.disableHubSpotCookieBanner).to.equal(true);
  });

  it('says what was granted on every page', () => {
    const consent = makeConsent({ marketing: 'granted', taste: 'granted' });
    tell(consent, mapping)();
    tell(consent, mapping);
    const told = ['setHubSpotConsent', { ...everything, analytics: false }];
    expect(page._hsp).to.deep.equal([told, told]);
  });

  it('follows each change, and has the cookies removed on a withdrawal', () => {
    const consent = makeConsent();
    tell(consent, mapping);
    consent.acceptAll();
    consent.withdraw('marketing');
    expect(page._hsp).to.deep.equal([['setHubSpotConsent', nothing], ['setHubSpotConsent', everything], ['revokeCookieConsent'], ['setHubSpotConsent', { ...everything, advertisement: false }]]);
  });

  it('has nothing removed on a refusal', () => {
    const consent = makeConsent();
    tell(consent);
    consent.refuseAll();
    expect(page._hsp).to.deep.equal([['setHubSpotConsent', nothing], ['setHubSpotConsent', nothing]]);
  });

  it('hands its calls to the code of HubSpot where that has taken the queue over', () => {
    const calls: unknown[] = [];
    page._hsp = { push: (call: unknown) => calls.push(call) };
    tell(makeConsent({ analytics: 'granted' }));
    expect(calls).to.deep.equal([['setHubSpotConsent', { ...nothing, analytics: true }]]);
  });

  it('says nothing any more once it has ended', () => {
    const consent = makeConsent();
    tell(consent)();
    page._hsp = [];
    consent.acceptAll();
    expect(page._hsp).to.deep.equal([]);
  });
});
