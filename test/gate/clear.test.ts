import { expect } from 'chai';
import fc from 'fast-check';
import type { Service } from '../../src/core/config.js';
import type { StorageKind } from '../../src/core/report.js';
import { clearServices } from '../../src/gate/clear.js';
import { matches } from '../../src/gate/name-pattern.js';
import { clearCookies } from '../helpers/clear-cookies.js';
import { deleteDatabase } from '../helpers/delete-database.js';
import { frameAt, tidyFrames } from '../helpers/frame-at.js';
import { openDatabase } from '../helpers/open-database.js';
import { replace, throwing } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { skipIn } from '../helpers/skip-in.js';
import { until } from '../helpers/until.js';

const service = (leaves: Partial<Pick<Service, StorageKind>>): Service => ({ ...sampleConfig.services.wheel, ...leaves });
const named = (...names: string[]) => names.map((name) => ({ name }));
const everything = service({ cookies: named('*'), localStorage: named('*'), sessionStorage: named('*'), indexedDB: named('*'), cacheStorage: named('*'), serviceWorkers: named('*') });
const databases = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
const cookies = () => document.cookie.split('; ').filter(Boolean).map((pair) => pair.replace(/=.*/, ''));
/** A test with secure cookies. */
const secureIt = skipIn(['webkit'], 'http://localhost cannot set secure cookies');
const fits = (name: string, ...patterns: string[]) => matches(name, named(...patterns));

describe('clear', () => {
  const address = location.pathname + location.search;
  let restore: (() => void) | undefined;

  afterEach(async () => {
    restore?.();
    restore = undefined;
    tidyFrames();
    history.replaceState(null, '', address);
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await databases()) await deleteDatabase(name);
    for (const name of await caches.keys()) await caches.delete(name);
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  });

  describe('patterns', () => {
    it('fit a name, with * for any run of characters', () => {
      expect(fits('_ga', '_ga')).to.equal(true);
      expect(fits('_ga_X1', '_ga*')).to.equal(true);
      expect(fits('_pk_id.7.1', '_pk_id.*')).to.equal(true);
      expect(fits('ph_abc_posthog', 'ph_*_posthog')).to.equal(true);
      expect(fits('x', 'a', '*')).to.equal(true);
    });

    it('fit nothing else', () => {
      for (const [name, pattern] of [['_gat', '_ga'], ['my_ga', '_ga'], ['_pk_idx7', '_pk_id.*'], ['cart', ''], ['a', 'A'], ['ab', 'a.'], ['a', 'a+'], ['aa', 'a+'], ['b', '[a-z]'], ['x', '(x|y)'], ['', 'a']] as const) {
        expect(fits(name, pattern), `${name} ${pattern}`).to.equal(false);
      }
      expect(fits('anything')).to.equal(false);
    });

    it('fit every name that is written out, whatever is in it', () => {
      fc.assert(
        fc.property(fc.string({ minLength: 1 }).filter((name) => !name.includes('*') && name !== 'zgoda'), (name) => {
          expect(fits(name, name)).to.equal(true);
          expect(fits(`${name}!`, name)).to.equal(false);
        }),
      );
    });

    it('never fit our own record', () => expect(fits('zgoda', '*', 'zgoda', 'z*')).to.equal(false));
  });

  it('removes cookies that fit, and no other', async () => {
    for (const name of ['_ga', '_ga_X1', '_gat', 'cart']) document.cookie = `${name}=1;path=/`;
    await clearServices([service({ cookies: named('_ga', '_ga_*') })]);
    expect(cookies()).to.deep.equal(['_gat', 'cart']);
  });

  it('asks for removal on every path above the page, with and without a slash at its end', async () => {
    for (const path of ['/shop/bread', '/shop/bread/']) {
      const written: string[] = [];
      restore = replace(document, 'cookie', { get: () => '_ga=1', set: (text: string) => written.push(text) });
      history.replaceState(null, '', path);
      await clearServices([service({ cookies: named('_ga') })]);
      restore();
      expect([...new Set(written.flatMap((text) => /path=([^;]*)/.exec(text)?.[1] ?? []))]).to.have.members(['/', '/shop', '/shop/', '/shop/bread', '/shop/bread/']);
    }
  });

  it('asks for removal on every domain the page belongs to', async () => {
    const written: string[] = [];
    restore = replace(document, 'cookie', { get: () => '_ga=1; cart=7', set: (text: string) => written.push(text) });
    await clearServices([service({ cookies: named('_ga') })]);
    expect(written.some((text) => !text.includes('domain='))).to.equal(true);
    expect(written.some((text) => text.includes(`domain=${location.hostname}`))).to.equal(true);
    expect(written.every((text) => text.startsWith('_ga=;') && /max-age=0|expires=/.test(text))).to.equal(true);
  });

  it('removes a cookie on a parent path, and one on the path of the page itself', async () => {
    const frame = await frameAt('/test/helpers/frame.html');
    for (const path of ['/', '/test', '/test/', '/test/helpers', '/test/helpers/', '/test/helpers/frame.html']) frame.document.cookie = `_at${path.replaceAll('/', '-')}=1;path=${path}`;
    expect(frame.document.cookie.split('; ')).to.have.lengthOf(6);
    await frame.clearServices([service({ cookies: named('_at*') })]);
    expect(frame.document.cookie).to.equal('');
  });

  it('removes all of two cookies of one name', async () => {
    const frame = await frameAt('/test/helpers/frame.html');
    for (const place of ['path=/', 'path=/test;secure', 'path=/test/helpers/', `path=/;domain=${location.hostname}`]) frame.document.cookie = `_ga=1;${place}`;
    expect(frame.document.cookie.split('; ').length).to.be.at.least(2);
    const removals = await frame.clearServices([service({ cookies: named('_ga') })]);
    expect(frame.document.cookie).to.equal('');
    expect(removals.map(({ name, isGone }) => [name, isGone])).to.deep.equal([['_ga', true]]);
  });

  it('removes a cookie on the path that was loaded, though the page has given itself another address', async () => {
    const frame = await frameAt('/test/helpers/frame.html');
    frame.document.cookie = '_ga=1;path=/test';
    frame.history.replaceState(null, '', '/');
    await frame.clearServices([service({ cookies: named('_ga') })]);
    frame.history.replaceState(null, '', '/test/helpers/frame.html');
    expect(frame.document.cookie).to.equal('');
  });

  it('removes a cookie on a default path that cannot be written', async () => {
    const frame = await frameAt('/test;helpers/frame.html');
    frame.document.cookie = '_ga=1';
    expect(frame.document.cookie).to.equal('_ga=1');
    await frame.clearServices([service({ cookies: named('_ga') })]);
    expect(frame.document.cookie).to.equal('');
  });

  secureIt('removes a cookie that sits in a partition', async () => {
    document.cookie = '__Host-chips=1;path=/;secure;samesite=none;partitioned';
    document.cookie = 'chips=1;path=/;secure;samesite=none;partitioned';
    expect(cookies()).to.have.lengthOf(2);
    await clearServices([service({ cookies: named('*chips') })]);
    expect(cookies()).to.deep.equal([]);
  });

  it('takes special signs in a cookie name as text', async () => {
    for (const name of ['a.b', 'a+b', 'axb', 'a$b', 'aab']) document.cookie = `${name}=1;path=/`;
    await clearServices([service({ cookies: named('a.b', 'a+b', 'a$b') })]);
    expect(cookies()).to.deep.equal(['axb', 'aab']);
  });

  it('leaves a cookie without a name alone, which may be anybody\'s', async () => {
    restore = replace(document, 'cookie', { get: () => '_ga; cart', set: () => undefined });
    expect(await clearServices([service({ cookies: named('_ga', '*') })])).to.deep.equal([]);
  });

  secureIt('removes cookies whose prefix makes the browser insist on secure', async () => {
    document.cookie = '__Secure-id=1;secure;path=/';
    document.cookie = '__Host-id=1;secure;path=/';
    expect(cookies()).to.have.members(['__Secure-id', '__Host-id']);
    await clearServices([service({ cookies: named('__*') })]);
    const left = cookies();
    for (const name of left) document.cookie = `${name}=;max-age=0;secure;path=/`;
    expect(left).to.deep.equal([]);
  });

  it('removes keys of localStorage and sessionStorage that fit, and no other', async () => {
    for (const storage of [localStorage, sessionStorage]) for (const key of ['mp_1', 'mp_2', 'cart']) storage.setItem(key, '1');
    await clearServices([service({ localStorage: named('mp_*') }), service({ sessionStorage: named('mp_1') })]);
    expect(Object.keys(localStorage)).to.deep.equal(['cart']);
    expect(Object.keys(sessionStorage).sort()).to.deep.equal(['cart', 'mp_2']);
  });

  it('removes databases that fit, and no other', async () => {
    for (const name of ['mp_queue', 'cart', 'zgoda']) (await openDatabase(name)).close();
    await clearServices([service({ indexedDB: named('mp_*') })]);
    expect(await databases()).to.deep.equal(['cart', 'zgoda']);
  });

  it('removes caches that fit, and no other', async () => {
    for (const name of ['mp-v1', 'mp-v2', 'shop-v1', 'zgoda']) await caches.open(name);
    await clearServices([service({ cacheStorage: named('mp-*') })]);
    expect((await caches.keys()).sort()).to.deep.equal(['shop-v1', 'zgoda']);
  });

  it('unregisters a service worker by the path of its script, and no other', async () => {
    for (const scope of ['a', 'b']) await navigator.serviceWorker.register(`/test/helpers/empty-worker.js?version=${scope}`, { scope: `/test/helpers/${scope}/` });
    await clearServices([service({ serviceWorkers: named('/push.js', '/test/*.mjs') })]);
    expect(await navigator.serviceWorker.getRegistrations()).to.have.lengthOf(2);
    await clearServices([service({ serviceWorkers: named('/test/*/empty-worker.js') })]);
    expect(await navigator.serviceWorker.getRegistrations()).to.deep.equal([]);
  });

  it('touches nothing, and throws nothing, where there are neither caches nor service workers', async () => {
    const undoes = [replace(globalThis, 'caches', { value: undefined }), replace(navigator, 'serviceWorker', { value: undefined }), replace(globalThis, 'cookieStore', { value: undefined })];
    restore = () => undoes.forEach((undo) => undo());
    localStorage.setItem('mp_1', '1');
    const removals = await clearServices([everything]);
    expect(removals.map(({ kind, name }) => [kind, name])).to.deep.equal([['localStorage', 'mp_1']]);
  });

  it('takes a key for one, whatever it is called', async () => {
    for (const key of ['length', 'getItem', '__proto__']) localStorage.setItem(key, '1');
    const before = localStorage.length;
    await clearServices([service({ localStorage: named('*') })]);
    expect([before, localStorage.length]).to.deep.equal([3, 0]);
  });

  it('never touches our own record, whatever a pattern says', async () => {
    document.cookie = 'zgoda=print;path=/';
    for (const storage of [localStorage, sessionStorage]) storage.setItem('zgoda', 'print');
    for (const name of ['theirs', 'zgoda']) (await openDatabase(name)).close();
    await clearServices([everything]);
    expect(cookies()).to.deep.equal(['zgoda']);
    expect([localStorage.getItem('zgoda'), sessionStorage.getItem('zgoda')]).to.deep.equal(['print', 'print']);
    expect(await databases()).to.deep.equal(['zgoda']);
  });

  it('touches nothing for a service that names nothing', async () => {
    document.cookie = '_ga=1;path=/';
    localStorage.setItem('mp_1', '1');
    await clearServices([]);
    await clearServices([service({})]);
    expect([cookies(), Object.keys(localStorage)]).to.deep.equal([['_ga'], ['mp_1']]);
  });

  const owners: Record<string, object> = { cookie: document, serviceWorker: navigator };
  for (const closed of ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'serviceWorker'] as const) {
    it(`spares no other storage where ${closed} throws`, async () => {
      document.cookie = '_ga=1;path=/';
      for (const storage of [localStorage, sessionStorage]) storage.setItem('mp_1', '1');
      (await openDatabase('mp_queue')).close();
      await caches.open('mp_cache');
      restore = replace(owners[closed] ?? globalThis, closed, throwing);
      await clearServices([everything]);
      if (closed !== 'cookie') await until(() => !cookies().length); // WebKit's own process may say so a moment later
      if (closed !== 'localStorage') expect(localStorage).to.have.lengthOf(0);
      if (closed !== 'sessionStorage') expect(sessionStorage).to.have.lengthOf(0);
      restore();
      if (closed !== 'indexedDB') expect(await databases()).to.deep.equal([]);
      if (closed !== 'caches') expect(await caches.keys()).to.deep.equal([]);
    });
  }

  it('removes databases whose name is written out where a browser cannot list them, and makes none', async () => {
    (await openDatabase('mp_queue')).close();
    const list = indexedDB.databases.bind(indexedDB);
    restore = replace(IDBFactory.prototype, 'databases', { value: undefined });
    Reflect.deleteProperty(IDBFactory.prototype, 'databases');
    const removals = await clearServices([service({ indexedDB: named('mp_queue', 'mp_never', 'mp_*', 'zgoda') })]);
    expect(removals.map(({ name, isGone }) => [name, isGone])).to.deep.equal([['mp_queue', true]]);
    expect(await list()).to.deep.equal([]);
  });

  it('goes on with the next name where one cannot be removed', async () => {
    for (const key of ['mp_1', 'mp_2']) localStorage.setItem(key, '1');
    const remove = Storage.prototype.removeItem;
    restore = replace(Storage.prototype, 'removeItem', {
      value(this: Storage, key: string) {
        if (key === 'mp_1') throw new Error('patched by another library');
        remove.call(this, key);
      },
    });
    await clearServices([service({ localStorage: named('mp_1', 'mp_2') })]);
    expect(Object.keys(localStorage)).to.deep.equal(['mp_1']);
  });
});
