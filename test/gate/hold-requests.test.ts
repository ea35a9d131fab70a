import { expect } from 'chai';
import { answered, askedFor } from '../helpers/asked-for.js';
import { eventOf } from '../helpers/event-of.js';
import { heldAt, heldConfig, ownAt } from '../helpers/held-config.js';
import { nextTask } from '../helpers/next-task.js';
import { gated, tidyGates } from '../helpers/open-gate.js';
import { until } from '../helpers/until.js';

const refusing = () => gated({ analytics: 'denied' }, heldConfig);
const rejectionOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error);

/** A request that is on its way, and the types of events it has fired. */
function request(address: string, { isAsync = true, method = 'GET' } = {}) {
  const xhr = new XMLHttpRequest();
  const types: string[] = [];
  for (const type of ['readystatechange', 'loadstart', 'progress', 'load', 'error', 'abort', 'timeout', 'loadend']) xhr.addEventListener(type, () => types.push(type === 'readystatechange' ? `${type} ${xhr.readyState}` : type));
  xhr.open(method, address, isAsync);
  return { xhr, types };
}

describe('held requests', () => {
  let consent: ReturnType<typeof gated>['consent'];
  let ending: AbortController;

  beforeEach(() => ({ consent, ending } = refusing()));
  afterEach(tidyGates);

  describe('by fetch', () => {
    const ways: Record<string, (address: string) => RequestInfo | URL> = {
      'a text': (address) => address,
      'a relative text': (address) => address.slice(location.origin.length),
      'a URL': (address) => new URL(address),
      'a Request': (address) => new Request(address),
      'an object that reads as a text': (address) => ({ toString: () => address }) as unknown as string,
    };
    for (const [what, make] of Object.entries(ways)) {
      it(`fail as where nobody is reached: ${what}`, async () => {
        const address = heldAt();
        const error = await rejectionOf(fetch(make(address)));
        expect(error).to.be.instanceOf(TypeError);
        await answered();
        expect(askedFor(address)).to.equal(0);
      });
    }

    it('fail with keepalive too', async () => {
      const address = heldAt();
      expect(await rejectionOf(fetch(address, { method: 'POST', body: 'x', keepalive: true }))).to.be.instanceOf(TypeError);
      await answered();
      expect(askedFor(address)).to.equal(0);
    });

    it('fail as aborted where they are', async () => {
      const signal = AbortSignal.abort();
      const errors = [await rejectionOf(fetch(heldAt(), { signal })), await rejectionOf(fetch(new Request(heldAt(), { signal })))];
      expect(errors.map((error) => (error as Error).name)).to.deep.equal(['AbortError', 'AbortError']);
    });

    it('never throw, but reject', async () => {
      expect(await rejectionOf((fetch as () => Promise<unknown>)())).to.be.instanceOf(TypeError);
      expect(await rejectionOf(fetch('http://['))).to.be.instanceOf(TypeError);
    });

    it('are none to our own hosts', async () => {
      const address = ownAt();
      await (await fetch(address)).text();
      await until(() => askedFor(address) === 1);
    });
  });

  describe('by XMLHttpRequest', () => {
    for (const method of ['GET', 'POST']) {
      it(`fire error and loadend once, with status 0: ${method}`, async () => {
        const address = heldAt();
        const { xhr, types } = request(address, { method });
        const ended = eventOf(xhr, 'loadend');
        xhr.send(method === 'POST' ? 'x' : null);
        await ended;
        await answered();
        expect([xhr.status, xhr.readyState, xhr.responseText, xhr.responseURL, xhr.getAllResponseHeaders()]).to.deep.equal([0, 4, '', '', '']);
        expect(types.filter((type) => !type.startsWith('progress'))).to.deep.equal(['readystatechange 1', 'loadstart', 'readystatechange 4', 'error', 'loadend']);
        expect(askedFor(address)).to.equal(0);
      });
    }

    it('fire error at what listens to the upload', async () => {
      const { xhr } = request(heldAt(), { method: 'POST' });
      const failed = eventOf(xhr.upload, 'error');
      xhr.send('x');
      expect((await failed).type).to.equal('error');
    });

    it('throw where they are not to wait', async () => {
      const address = heldAt();
      const { xhr } = request(address, { isAsync: false });
      expect(() => { xhr.send(); }).to.throw(DOMException).with.property('name', 'NetworkError');
      await answered();
      expect(askedFor(address)).to.equal(0);
    });

    it('can be aborted', async () => {
      const { xhr, types } = request(heldAt());
      xhr.send();
      xhr.abort();
      await nextTask();
      expect(types.slice(-2)).to.deep.equal(['abort', 'loadend']);
    });

    it('leave the object fit for an address of our own', async () => {
      const { xhr } = request(heldAt());
      const failed = eventOf(xhr, 'loadend');
      xhr.send();
      await failed;
      await nextTask(); // WebKit ends what is opened anew while it still tells of the end
      const address = ownAt();
      xhr.open('GET', address);
      const loaded = eventOf(xhr, 'load');
      xhr.send();
      await loaded;
      expect([xhr.status, xhr.responseURL]).to.deep.equal([200, address]);
    });

    it('pass headers, a URL object and a user with a password', async () => {
      const xhr = new XMLHttpRequest();
      const address = heldAt();
      xhr.open('POST', new URL(address), true, 'me', 'secret');
      xhr.setRequestHeader('X-Test', '1');
      xhr.responseType = 'json';
      const failed = eventOf(xhr, 'error');
      xhr.send('{}');
      await failed;
      await answered();
      expect([xhr.response, askedFor(address)]).to.deep.equal([null, 0]);
    });
  });

  it('as beacons are refused, and those to our own hosts are not', async () => {
    const [held, own] = [heldAt(), ownAt()];
    expect([navigator.sendBeacon(held, 'x'), navigator.sendBeacon(new URL(held), 'x'), navigator.sendBeacon(own, 'x')]).to.deep.equal([false, false, true]);
    await answered();
    expect(askedFor(held)).to.equal(0);
  });

  it('by WebSocket fail and close', async () => {
    const socket = new WebSocket('wss://counter.test/live', ['chat']);
    const types: string[] = [];
    socket.onopen = () => types.push('open');
    socket.onerror = () => types.push('error');
    const closed = eventOf<CloseEvent>(socket, 'close');
    expect([(await closed).wasClean, (await closed).code, socket.readyState, types]).to.deep.equal([false, 1006, WebSocket.CLOSED, ['error']]);
  });

  it('by EventSource fail, close and are not tried again', async () => {
    const address = heldAt();
    const source = new EventSource(address, { withCredentials: true });
    await eventOf(source, 'error');
    await answered();
    expect([source.readyState, askedFor(address)]).to.deep.equal([EventSource.CLOSED, 0]);
  });

  for (const name of ['Worker', 'SharedWorker'] as const) {
    for (const type of ['classic', 'module'] as const) {
      it(`for a ${type} ${name} fail`, async () => {
        const address = heldAt();
        const worker = new globalThis[name](address, { type });
        expect((await eventOf(worker, 'error')).type).to.equal('error');
        await answered();
        expect(askedFor(address)).to.equal(0);
      });
    }
  }

  it('are not sent after a yes, and new ones are', async () => {
    const [first, second] = [heldAt(), heldAt()];
    const { xhr } = request(first);
    xhr.send();
    const errors = [rejectionOf(fetch(first)), eventOf(xhr, 'error')];
    consent.acceptAll();
    await Promise.all(errors);
    await (await fetch(second)).text();
    await until(() => askedFor(second) === 1);
    await answered();
    expect(askedFor(first)).to.equal(0);
  });

  it('which were opened before a yes stay held, and sent after it they fail', async () => {
    const address = heldAt();
    const { xhr } = request(address);
    consent.acceptAll();
    const failed = eventOf(xhr, 'error');
    xhr.send();
    await failed;
    await answered();
    expect(askedFor(address)).to.equal(0);
  });

  it('are held by what somebody kept, until the consent object is stopped', async () => {
    const kept = fetch;
    const { xhr } = request(heldAt());
    expect(await rejectionOf(kept(heldAt()))).to.be.instanceOf(TypeError);
    consent.acceptAll();
    expect((await kept(heldAt())).ok).to.equal(true);
    consent.withdraw();
    expect(await rejectionOf(kept(heldAt()))).to.be.instanceOf(TypeError);
    ending.abort();
    expect((await kept(heldAt())).ok).to.equal(true);
    xhr.abort();
  });

  it('follow the base of the page', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://counter.test/deep/';
    const error = await rejectionOf(fetch('x'));
    base.remove();
    expect(error).to.be.instanceOf(TypeError);
    expect(performance.getEntriesByName('https://counter.test/deep/x')).to.deep.equal([]);
  });
});
