import { expect } from 'chai';
import type { ConsentErrorEvent } from '../../src/core/events.js';
import { shopifySignal } from '../../src/signals/shopify.js';
import { eventsOf } from '../helpers/events-of.js';
import { makeConsent } from '../helpers/make-consent.js';
import { shopifyPage, type ShopifyPage } from './shopify-page.js';

const nothing = { analytics: false, marketing: false, preferences: false, sale_of_data: false };
const everything = { analytics: true, marketing: true, preferences: true, sale_of_data: true };
const mapping = { preferences: 'taste' };

describe('the signal to Shopify', () => {
  let shop: ShopifyPage | undefined;
  let ends: (() => void)[];
  const tell = (...given: Parameters<typeof shopifySignal>) => ends[ends.push(shopifySignal(...given)) - 1]!;
  beforeEach(() => (ends = []));
  afterEach(() => {
    ends.forEach((end) => end());
    shop?.remove();
    shop = undefined;
  });

  it('asks Shopify for nothing, and tells it nothing, before a choice', () => {
    shop = shopifyPage();
    tell(makeConsent());
    expect(shop.asked).to.deep.equal([]);
    shop.load();
    expect(shop.told).to.deep.equal([]);
  });

  it('loads the API first, and then tells it what was chosen', () => {
    shop = shopifyPage();
    tell(makeConsent({ analytics: 'granted' }), mapping);
    expect(shop.asked).to.deep.equal(['consent-tracking-api 0.1']);
    expect(shop.told).to.deep.equal([]);
    shop.load();
    expect(shop.told).to.deep.equal([{ ...nothing, analytics: true }]);
  });

  it('tells what holds when the API has come, not what held when it was asked for', () => {
    shop = shopifyPage();
    const consent = makeConsent({ marketing: 'granted' });
    tell(consent, mapping);
    consent.refuseAll();
    shop.load();
    expect(shop.told.map((told) => Object.values(told).includes(true))).to.not.include(true);
    expect(shop.told).to.not.be.empty;
  });

  it('follows each change', () => {
    shop = shopifyPage({ isLoaded: true });
    const consent = makeConsent();
    tell(consent, mapping);
    consent.acceptAll();
    consent.withdraw('marketing');
    consent.refuseAll();
    expect(shop.told).to.deep.equal([everything, { ...everything, marketing: false, sale_of_data: false }, nothing]);
  });

  it('takes back a yes that Shopify still remembers when ours has run out', () => {
    shop = shopifyPage({ isLoaded: true, kept: { analytics: 'yes', marketing: 'no' } });
    tell(makeConsent());
    expect(shop.told).to.deep.equal([nothing]);
  });

  it('leaves a no, or nothing, that Shopify remembers before a choice', () => {
    shop = shopifyPage({ isLoaded: true, kept: { analytics: 'no', marketing: '' } });
    tell(makeConsent());
    expect(shop.told).to.deep.equal([]);
  });

  it('reports an API that does not load, or does not take it', async () => {
    const consent = makeConsent({ analytics: 'denied' });
    const errors = eventsOf<ConsentErrorEvent>(consent, 'consent-error');
    shop = shopifyPage();
    tell(consent);
    shop.load(new Error('gone'));
    shop.remove();
    shop = shopifyPage({ isLoaded: true, failure: 'not allowed' });
    tell(consent);
    await Promise.resolve();
    expect(errors.map(({ error }) => String(error))).to.deep.equal(['Error: gone', 'not allowed']);
  });

  it('tells nothing any more once it has ended, not even when the API comes then', () => {
    shop = shopifyPage();
    const consent = makeConsent({ analytics: 'granted' });
    const end = tell(consent);
    end();
    shop.load();
    consent.refuseAll();
    expect(shop.told).to.deep.equal([]);
  });

  it('goes on where there is no Shopify', () => {
    const consent = makeConsent({ analytics: 'granted' });
    const errors = eventsOf(consent, 'consent-error');
    tell(consent);
    consent.refuseAll();
    expect(errors).to.deep.equal([]);
  });
});
