import { expect } from 'chai';
import { callVendor } from '../../src/gate/vendor-call.js';

const page = globalThis as unknown as Record<string, unknown>;

describe('a vendor call', () => {
  afterEach(() => {
    for (const name of ['vendor', '_vendor', 'ga-disable-G-1']) Reflect.deleteProperty(page, name);
  });

  it('calls a function by its dotted name, with its owner as this', () => {
    const called: unknown[] = [];
    const sdk = {
      consent(this: unknown, ...words: unknown[]) {
        called.push(this, words);
        return false;
      },
    };
    page['vendor'] = { sdk };
    expect(callVendor(['vendor.sdk.consent', 'revoke', { now: true }])).to.equal(true);
    expect(called).to.deep.equal([sdk, ['revoke', { now: true }]]);
  });

  it('calls methods of a function', () => {
    const called: unknown[] = [];
    page['vendor'] = Object.assign(() => undefined, { optOut: () => called.push('out') });
    expect(callVendor(['vendor.optOut'])).to.equal(true);
    expect(called).to.deep.equal(['out']);
  });

  it('that leads nowhere calls nothing, makes nothing and is not taken', () => {
    page['vendor'] = { sdk: 7 };
    for (const name of ['_vendor', '_vendor.optOut', '_vendor.sdk.optOut', 'vendor.sdk', 'vendor.sdk.optOut', 'vendor.none.optOut', '', '.']) expect(callVendor([name, 1]), name).to.equal(false);
    expect(page).not.to.have.property('_vendor');
    expect(page['vendor']).to.deep.equal({ sdk: 7 });
  });

  it('makes the queue that is pushed to, and pushes to the one there is', () => {
    expect(callVendor(['_vendor.push', ['requireConsent']])).to.equal(true);
    callVendor(['_vendor.push', ['forgetConsentGiven'], 2]);
    expect(page['_vendor']).to.deep.equal([['requireConsent'], ['forgetConsentGiven'], 2]);
  });

  it('makes a queue inside of what is there, and never in the place of its owner', () => {
    page['vendor'] = {};
    expect(callVendor(['vendor.queue.push', 1])).to.equal(true);
    expect(page['vendor']).to.deep.equal({ queue: [1] });
    expect(callVendor(['_vendor.queue.push', 1])).to.equal(false);
    expect(page).not.to.have.property('_vendor');
  });

  it('sets a name that ends in =, of the page or of an owner that is there', () => {
    page['vendor'] = {};
    expect([callVendor(['ga-disable-G-1=', true]), callVendor(['vendor.paused=', false]), callVendor(['_vendor.paused=', false])]).to.deep.equal([true, true, false]);
    expect([page['ga-disable-G-1'], page['vendor']]).to.deep.equal([true, { paused: false }]);
  });

  it('calls a name on the way that ends in () for what it gives, with its owner as this', () => {
    const options = { enabled: true };
    const client = { options, getOptions: function (this: { options: unknown }) { return this.options; } };
    page['vendor'] = { getClient: () => client, getNothing: () => undefined };
    expect(callVendor(['vendor.getClient().getOptions().enabled=', false])).to.equal(true);
    expect(options).to.deep.equal({ enabled: false });
    for (const name of ['vendor.getNothing().getOptions().enabled=', 'vendor.none().getOptions().enabled=', '_vendor.getClient().enabled=']) expect(callVendor([name, false]), name).to.equal(false);
  });

  it('throws what the vendor throws', () => {
    page['vendor'] = () => {
      throw new TypeError('vendor');
    };
    expect(() => callVendor(['vendor'])).to.throw('vendor');
  });
});
