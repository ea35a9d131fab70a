import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import type { Consent } from '../../src/core/consent.js';
import { hold } from '../../src/gate/hold.js';
import { HOLD, type Hold } from '../../src/gate/holding.js';
import { holdWhenNeeded } from '../../src/start/hold-when-needed.js';
import { answered, askedFor } from '../helpers/asked-for.js';
import { heldAt, heldConfig } from '../helpers/held-config.js';
import { makeConsent } from '../helpers/make-consent.js';
import { gated, place, tidyGates } from '../helpers/open-gate.js';
import { replace } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';

const YES = { taste: 'granted', analytics: 'granted', marketing: 'granted' } as const;
const page = globalThis as { [HOLD]?: unknown };

/** Everything that holding may put itself before. */
const natives = (): unknown[] => {
  const owners = [Node, Element, DocumentFragment, CharacterData, Range, Document, Attr, ShadowRoot, Navigator, XMLHttpRequest, HTMLScriptElement, HTMLIFrameElement, HTMLImageElement, HTMLLinkElement, HTMLSourceElement, HTMLMediaElement, HTMLVideoElement, HTMLEmbedElement, HTMLObjectElement].map(({ prototype }) => prototype as object);
  const functions = owners.flatMap((owner) => Object.values(Object.getOwnPropertyDescriptors(owner)).flatMap(({ value, get, set }: PropertyDescriptor) => [value as unknown, get, set]));
  return [...functions, fetch, WebSocket, EventSource, Worker, SharedWorker, Audio, WebSocket.prototype.constructor];
};
const same = (before: unknown[]): boolean => natives().every((one, index) => Object.is(one, before[index]));

/** How an image and a request fare: `held` or `sent`. */
async function fate(): Promise<[element: string, request: string]> {
  const [address, other] = [heldAt(), heldAt()];
  const frame = place('').appendChild(document.createElement('iframe'));
  frame.src = address;
  const request = await fetch(other).then(() => 'sent', () => 'held');
  await answered();
  if (frame.hasAttribute('src')) await until(() => askedFor(address) === 1);
  return [askedFor(address) ? 'sent' : 'held', request];
}

describe('hold', () => {
  const before = natives();
  afterEach(() => {
    tidyGates();
    Reflect.deleteProperty(page, HOLD);
  });

  it('leaves the page alone where no service has hosts', () => {
    gated({ analytics: 'denied' });
    expect(same(before)).to.equal(true);
  });

  it('leaves the page alone where all is granted, begins on a withdrawal, and ends on the next yes', async () => {
    const { consent } = gated(YES, heldConfig);
    expect([same(before), await fate()]).to.deep.equal([true, ['sent', 'sent']]);
    consent.withdraw('analytics');
    expect([same(before), await fate()]).to.deep.equal([false, ['held', 'held']]);
    consent.choose({ analytics: 'granted' });
    expect([same(before), await fate()]).to.deep.equal([true, ['sent', 'sent']]);
    consent.withdraw('analytics');
    expect(await fate()).to.deep.equal(['held', 'held']);
  });

  it('leaves the page alone where the service is necessary', () => {
    gated({ analytics: 'denied' }, { services: { counter: heldConfig.services.counter }, necessary: sampleConfig.necessary.map((one) => ({ ...one, services: ['counter'] })), purposes: { analytics: { ...sampleConfig.purposes.analytics, services: [] } } });
    expect(document.createElement('iframe').hasAttribute('data-held')).to.equal(false);
  });

  it('opens what one of two purposes needs', async () => {
    const { consent } = gated({ analytics: 'denied', marketing: 'granted' }, heldConfig);
    expect(await fate()).to.deep.equal(['held', 'held']);
    consent.choose({ analytics: 'granted', marketing: 'denied' });
    expect(await fate()).to.deep.equal(['sent', 'sent']);
  });

  for (const [hosts, expected] of [
    [{ elements: false }, ['sent', 'held']],
    [{ requests: false }, ['held', 'sent']],
    [{ elements: false, requests: false }, ['sent', 'sent']],
    [null, ['held', 'held']],
  ] as const) {
    it(`holds what it is told to: ${JSON.stringify(hosts)}`, async () => {
      gated({ analytics: 'denied' }, { ...heldConfig, hold: hosts as NonNullable<Config['hold']> });
      expect(await fate()).to.deep.equal(expected);
    });
  }

  it('gives everything back when the consent object stops, and so it ends twice', () => {
    const { ending } = gated({ analytics: 'denied' }, heldConfig);
    expect(same(before)).to.equal(false);
    ending.abort();
    tidyGates();
    expect(same(before)).to.equal(true);
  });

  it('goes on with another consent object after the first', async () => {
    const { consent, ending } = gated({ analytics: 'denied' }, heldConfig);
    ending.abort();
    gated({ analytics: 'denied' }, heldConfig);
    consent.acceptAll();
    consent.withdraw();
    expect(await fate()).to.deep.equal(['held', 'held']);
    tidyGates();
    expect(same(before)).to.equal(true);
  });

  it('passes after its end where somebody wrapped it meanwhile', async () => {
    const { ending } = gated({ analytics: 'denied' }, heldConfig);
    const ours = fetch;
    const restore = replace(globalThis, 'fetch', { writable: true, value: (...words: Parameters<typeof fetch>) => ours(...words) });
    const held = await fate();
    ending.abort();
    const sent = await fate();
    restore();
    Object.defineProperty(globalThis, 'fetch', { configurable: true, enumerable: true, writable: true, value: before[before.length - 7] });
    expect([held, sent]).to.deep.equal([['held', 'held'], ['sent', 'sent']]);
  });

  it('tells of each stranger once, where strangers are held', () => {
    const { errors } = gated(YES, { unknown: 'hold' });
    for (const name of ['a', 'b']) new Image().src = `https://stranger.test/${name}`;
    new Image().src = 'https://other.test/';
    expect(errors.map(({ message }) => message)).to.deep.equal(['no service names stranger.test', 'no service names other.test']);
  });

  it('never opens a stranger, whatever is granted', () => {
    gated(YES, { unknown: 'hold' });
    const frame = place('').appendChild(document.createElement('iframe'));
    frame.src = 'https://stranger.test/';
    expect(frame.hasAttribute('src')).to.equal(false);
  });

  describe('with services that are still to be written out', () => {
    const named = { ...heldConfig, purposes: { ...sampleConfig.purposes, taste: { ...sampleConfig.purposes.taste, services: ['hotjar'] } } };

    it('holds every stranger until they are, and gives back what is nobody\'s', () => {
      const consent = makeConsent(YES, { ...sampleConfig, ...named });
      const ending = new AbortController();
      const holding = holdWhenNeeded(consent, ending.signal, () => undefined, hold);
      expect(Boolean(holding.waits('https://nobody.test/'))).to.equal(true);
      consent.config = { ...sampleConfig, ...named, services: { ...named.services, hotjar: { ...sampleConfig.services.wheel, hosts: ['hotjar.com'] } } };
      holding.refresh();
      const waits = ['https://nobody.test/', 'https://hotjar.com/'].map((address) => Boolean(holding.waits(address)));
      ending.abort();
      expect(waits).to.deep.equal([false, false]);
    });
  });

  describe('as a file of its own', () => {
    const begin = (consent: Consent, summoned: string[], ending = new AbortController()) => {
      holdWhenNeeded(consent, ending.signal, () => summoned.push('hold.js'));
      return ending;
    };
    /** What hold.js does when it comes. */
    const arrive = () => {
      const waiting = page[HOLD] as Hold[] | ((hold: Hold) => void) | undefined;
      page[HOLD] = hold;
      for (const one of [waiting ?? []].flat() as ((hold: Hold) => void)[]) one(hold);
    };

    it('is not asked for without need, and once with it', () => {
      const summoned: string[] = [];
      const consent = makeConsent(YES, { ...sampleConfig, ...heldConfig });
      const ending = begin(consent, summoned);
      expect(summoned).to.deep.equal([]);
      consent.withdraw('analytics');
      consent.withdraw('marketing');
      expect(summoned).to.deep.equal(['hold.js']);
      ending.abort();
    });

    it('holds from when it comes', () => {
      const ending = begin(makeConsent({}, { ...sampleConfig, ...heldConfig }), []);
      expect(same(before)).to.equal(true);
      arrive();
      expect(same(before)).to.equal(false);
      ending.abort();
      expect(same(before)).to.equal(true);
    });

    it('changes nothing where it comes after the end', () => {
      begin(makeConsent({}, { ...sampleConfig, ...heldConfig }), []).abort();
      arrive();
      expect(same(before)).to.equal(true);
    });

    it('comes to a second consent object, where the first was stopped meanwhile', () => {
      const summoned: string[] = [];
      begin(makeConsent({}, { ...sampleConfig, ...heldConfig }), summoned).abort();
      const ending = begin(makeConsent({}, { ...sampleConfig, ...heldConfig }), summoned);
      arrive();
      expect(same(before)).to.equal(false);
      ending.abort();
      expect(same(before)).to.equal(true);
    });
  });
});
