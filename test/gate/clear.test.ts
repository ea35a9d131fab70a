import { expect } from 'chai';
import fc from 'fast-check';
import type { Service } from '../../src/core/config.js';
import { clearServices, matches } from '../../src/gate/clear.js';
import { clearCookies } from '../helpers/clear-cookies.js';
import { deleteDatabase } from '../helpers/delete-database.js';
import { openDatabase } from '../helpers/open-database.js';
import { replace, throwing } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';

const service = (leaves: Partial<Pick<Service, 'cookies' | 'localStorage' | 'sessionStorage' | 'indexedDB'>>): Service => ({ ...sampleConfig.services.wheel, ...leaves });
const named = (...names: string[]) => names.map((name) => ({ name }));
const everything = service({ cookies: named('*'), localStorage: named('*'), sessionStorage: named('*'), indexedDB: named('*') });
const databases = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
const cookies = () => document.cookie.split('; ').filter(Boolean).map((pair) => pair.replace(/=.*/, ''));
const fits = (name: string, ...patterns: string[]) => matches(name, named(...patterns));

describe('clear', () => {
  const address = location.pathname + location.search;
  let restore: (() => void) | undefined;

  afterEach(async () => {
    restore?.();
    restore = undefined;
    history.replaceState(null, '', address);
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await databases()) await deleteDatabase(name);
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

  it('removes cookies that fit, and no other', () => {
    for (const name of ['_ga', '_ga_X1', '_gat', 'cart']) document.cookie = `${name}=1;path=/`;
    clearServices([service({ cookies: named('_ga', '_ga_*') })]);
    expect(cookies()).to.deep.equal(['_gat', 'cart']);
  });

  it('asks for removal on every path above the page, with and without a slash at its end', () => {
    for (const path of ['/shop/bread', '/shop/bread/']) {
      const written: string[] = [];
      restore = replace(document, 'cookie', { get: () => '_ga=1', set: (text: string) => written.push(text) });
      history.replaceState(null, '', path);
      clearServices([service({ cookies: named('_ga') })]);
      restore();
      expect([...new Set(written.map((text) => /path=([^;]*)/.exec(text)?.[1]))]).to.have.members(['/', '/shop', '/shop/', '/shop/bread', '/shop/bread/']);
    }
  });

  it('asks for removal on every domain the page belongs to', () => {
    const written: string[] = [];
    restore = replace(document, 'cookie', { get: () => '_ga=1; cart=7', set: (text: string) => written.push(text) });
    clearServices([service({ cookies: named('_ga') })]);
    expect(written.some((text) => !text.includes('domain='))).to.equal(true);
    expect(written.some((text) => text.includes(`domain=${location.hostname}`))).to.equal(true);
    expect(written.every((text) => text.startsWith('_ga=;') && /max-age=0|expires=/.test(text))).to.equal(true);
  });

  it('removes cookies whose prefix makes the browser insist on secure', () => {
    document.cookie = '__Secure-id=1;secure;path=/';
    document.cookie = '__Host-id=1;secure;path=/';
    expect(cookies()).to.have.members(['__Secure-id', '__Host-id']);
    clearServices([service({ cookies: named('__*') })]);
    const left = cookies();
    for (const name of left) document.cookie = `${name}=;max-age=0;secure;path=/`;
    expect(left).to.deep.equal([]);
  });

  it('removes keys of localStorage and sessionStorage that fit, and no other', () => {
    for (const storage of [localStorage, sessionStorage]) for (const key of ['mp_1', 'mp_2', 'cart']) storage.setItem(key, '1');
    clearServices([service({ localStorage: named('mp_*') }), service({ sessionStorage: named('mp_1') })]);
    expect(Object.keys(localStorage)).to.deep.equal(['cart']);
    expect(Object.keys(sessionStorage).sort()).to.deep.equal(['cart', 'mp_2']);
  });

  it('removes databases that fit, and no other', async () => {
    for (const name of ['mp_queue', 'cart', 'zgoda']) (await openDatabase(name)).close();
    clearServices([service({ indexedDB: named('mp_*') })]);
    await until(async () => (await databases()).length === 2);
    expect(await databases()).to.deep.equal(['cart', 'zgoda']);
  });

  it('never touches our own record, whatever a pattern says', async () => {
    document.cookie = 'zgoda=print;path=/';
    for (const storage of [localStorage, sessionStorage]) storage.setItem('zgoda', 'print');
    for (const name of ['theirs', 'zgoda']) (await openDatabase(name)).close();
    clearServices([everything]);
    await until(async () => (await databases()).length === 1);
    expect(cookies()).to.deep.equal(['zgoda']);
    expect([localStorage.getItem('zgoda'), sessionStorage.getItem('zgoda')]).to.deep.equal(['print', 'print']);
    expect(await databases()).to.deep.equal(['zgoda']);
  });

  it('touches nothing for a service that names nothing', () => {
    document.cookie = '_ga=1;path=/';
    localStorage.setItem('mp_1', '1');
    clearServices([]);
    clearServices([service({})]);
    expect([cookies(), Object.keys(localStorage)]).to.deep.equal([['_ga'], ['mp_1']]);
  });

  for (const closed of ['cookie', 'localStorage', 'sessionStorage', 'indexedDB'] as const) {
    it(`spares no other storage where ${closed} throws`, async () => {
      document.cookie = '_ga=1;path=/';
      for (const storage of [localStorage, sessionStorage]) storage.setItem('mp_1', '1');
      (await openDatabase('mp_queue')).close();
      restore = replace(closed === 'cookie' ? document : globalThis, closed, throwing);
      expect(() => clearServices([everything])).not.to.throw();
      if (closed !== 'cookie') expect(cookies()).to.deep.equal([]);
      if (closed !== 'localStorage') expect(localStorage).to.have.lengthOf(0);
      if (closed !== 'sessionStorage') expect(sessionStorage).to.have.lengthOf(0);
      if (closed !== 'indexedDB') await until(async () => (await databases()).length === 0);
    });
  }

  it('throws nothing where a browser cannot list databases', () => {
    restore = replace(indexedDB, 'databases', { value: undefined });
    expect(() => clearServices([everything])).not.to.throw();
  });

  it('goes on with the next name where one cannot be removed', () => {
    for (const key of ['mp_1', 'mp_2']) localStorage.setItem(key, '1');
    const remove = Storage.prototype.removeItem;
    restore = replace(Storage.prototype, 'removeItem', {
      value(this: Storage, key: string) {
        if (key === 'mp_1') throw new Error('patched by another library');
        remove.call(this, key);
      },
    });
    clearServices([service({ localStorage: named('mp_1', 'mp_2') })]);
    expect(Object.keys(localStorage)).to.deep.equal(['mp_1']);
  });
});
