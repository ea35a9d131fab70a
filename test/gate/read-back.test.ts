import { expect } from 'chai';
import type { StorageKind } from '../../src/core/report.js';
import { clearServices } from '../../src/gate/clear.js';
import { readBack } from '../../src/gate/read-back.js';
import { clearCookies } from '../helpers/clear-cookies.js';
import { deleteDatabase } from '../helpers/delete-database.js';
import { openDatabase } from '../helpers/open-database.js';
import { replace } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';

const { counter, wheel } = sampleConfig.services;

/** Clears what fits `*`, but for a kind with a pattern of its own, and reads back. */
const clear = async (patterns: Partial<Record<StorageKind, string>>) => {
  const named = Object.fromEntries(Object.entries(patterns).map(([kind, name]) => [kind, [{ name }]]));
  return readBack(await clearServices([{ ...wheel, ...named }]));
};
const never = () => new Promise<never>(() => undefined);

describe('what is read back', () => {
  let undoes: (() => void)[] = [];

  afterEach(async () => {
    for (const undo of undoes) undo();
    undoes = [];
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases()) await deleteDatabase(name);
    for (const name of await caches.keys()) await caches.delete(name);
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  });

  it('is everything that is gone, of every kind, by the service it was of', async () => {
    document.cookie = '_wheel=1;path=/';
    for (const storage of [localStorage, sessionStorage]) storage.setItem('wheel', '1');
    (await openDatabase('wheel')).close();
    await caches.open('wheel');
    await navigator.serviceWorker.register('/test/helpers/empty-worker.js');
    const { cleared, survived } = await clear({ cookies: '_wheel', localStorage: 'wheel', sessionStorage: '*', indexedDB: '*', cacheStorage: '*', serviceWorkers: '*' });
    expect(cleared.map(({ kind, name }) => [kind, name])).to.deep.equal([
      ['cookies', '_wheel'],
      ['localStorage', 'wheel'],
      ['sessionStorage', 'wheel'],
      ['indexedDB', 'wheel'],
      ['cacheStorage', 'wheel'],
      ['serviceWorkers', '/test/helpers/empty-worker.js'],
    ]);
    expect(cleared[0]).to.deep.equal({ service: 'AdWheel', kind: 'cookies', name: '_wheel' });
    expect(survived).to.deep.equal([]);
  });

  it('names nothing that was not there, and nothing twice', async () => {
    localStorage.setItem('wheel', '1');
    const own = { localStorage: [{ name: 'wheel' }, { name: 'w*' }, { name: 'never' }] };
    const { cleared } = await readBack(await clearServices([{ ...wheel, ...own }, { ...counter, ...own }]));
    expect(cleared).to.deep.equal([{ service: 'AdWheel', kind: 'localStorage', name: 'wheel' }]);
  });

  it('is nothing at all where nothing was there', async () => expect(await clear({ cookies: '*', indexedDB: '*' })).to.deep.equal({ cleared: [], survived: [] }));

  it('tells that a database that is held open survives, in use', async () => {
    const database = await openDatabase('wheel');
    undoes.push(() => database.close());
    const { cleared, survived } = await clear({ indexedDB: '*' });
    expect(survived).to.deep.equal([{ service: 'AdWheel', kind: 'indexedDB', name: 'wheel', why: 'in-use' }]);
    expect(cleared).to.deep.equal([]);
  });

  it('tells that a database is gone whose connection makes room', async () => {
    const database = await openDatabase('wheel');
    database.onversionchange = () => database.close();
    expect((await clear({ indexedDB: '*' })).cleared.map(({ name }) => name)).to.deep.equal(['wheel']);
  });

  it('tells that a database that is made anew at once is written back', async () => {
    const database = await openDatabase('wheel');
    database.onversionchange = () => {
      database.close();
      void openDatabase('wheel').then((again) => again.close());
    };
    expect((await clear({ indexedDB: '*' })).survived.map(({ why }) => why)).to.deep.equal(['written-back']);
  });

  for (const [kind, write] of [
    ['cookies', () => (document.cookie = 'wheel=2;path=/')],
    ['localStorage', () => localStorage.setItem('wheel', '1')],
    ['sessionStorage', () => sessionStorage.setItem('wheel', '1')],
    ['cacheStorage', () => caches.open('wheel')],
  ] as const) {
    it(`tells of ${kind} that a service that writes back at once does so`, async () => {
      await write();
      const timer = setInterval(() => void write(), 1);
      undoes.push(() => clearInterval(timer));
      const { cleared, survived } = await clear({ [kind]: '*' });
      expect(survived).to.deep.equal([{ service: 'AdWheel', kind, name: 'wheel', why: 'written-back' }]);
      expect(cleared).to.deep.equal([]);
    });
  }

  it('tells that a cookie that no news reaches is out of reach', async () => {
    undoes.push(replace(document, 'cookie', { get: () => 'wheel=1', set: () => undefined }));
    const { survived } = await clear({ cookies: '*' });
    expect(survived).to.deep.equal([{ service: 'AdWheel', kind: 'cookies', name: 'wheel', why: 'out-of-reach' }]);
  });

  it('tells that a cookie that never went but has another value is written back', async () => {
    let value = 0;
    undoes.push(replace(document, 'cookie', { get: () => `wheel=${value++}`, set: () => undefined }));
    expect((await clear({ cookies: '*' })).survived.map(({ why }) => why)).to.deep.equal(['written-back']);
  });

  it('tells that a key that cannot be removed is out of reach', async () => {
    localStorage.setItem('wheel', '1');
    undoes.push(replace(Storage.prototype, 'removeItem', { value: () => undefined }));
    expect((await clear({ localStorage: '*' })).survived.map(({ why }) => why)).to.deep.equal(['out-of-reach']);
  });

  it('tells that a service worker that controls the page is in use, though it is unregistered', async () => {
    const { active, waiting, installing } = await navigator.serviceWorker.register('/test/helpers/empty-worker.js');
    undoes.push(replace(navigator.serviceWorker, 'controller', { value: active ?? waiting ?? installing }));
    const { survived } = await clear({ serviceWorkers: '/test/helpers/*' });
    expect(survived).to.deep.equal([{ service: 'AdWheel', kind: 'serviceWorkers', name: '/test/helpers/empty-worker.js', why: 'in-use' }]);
    expect(await navigator.serviceWorker.getRegistrations()).to.deep.equal([]);
  });

  it('comes though a deletion never answers, and by then nobody can list', async () => {
    localStorage.setItem('wheel', '1');
    (await openDatabase('wheel')).close();
    let listed = 0;
    const list = indexedDB.databases.bind(indexedDB);
    undoes.push(replace(indexedDB, 'deleteDatabase', { value: () => ({}) }), replace(indexedDB, 'databases', { value: () => (listed++ ? never() : list()) }));
    const { cleared, survived } = await clear({ localStorage: '*', indexedDB: '*' });
    expect(survived.map(({ kind, why }) => [kind, why])).to.deep.equal([['indexedDB', 'in-use']]);
    expect(cleared.map(({ kind }) => kind)).to.deep.equal(['localStorage']);
  });

  it('comes though no asynchronous storage ever answers', async () => {
    localStorage.setItem('wheel', '1');
    undoes.push(replace(indexedDB, 'databases', { value: never }), replace(caches, 'keys', { value: never }), replace(navigator.serviceWorker, 'getRegistrations', { value: never }));
    const { cleared } = await clear({ localStorage: '*', indexedDB: '*', cacheStorage: '*', serviceWorkers: '*' });
    expect(cleared.map(({ kind }) => kind)).to.deep.equal(['localStorage']);
    for (const undo of undoes.splice(0)) undo();
  });

  it('does not count our own record, though a pattern of * names it', async () => {
    document.cookie = 'zgoda=1;path=/';
    for (const storage of [localStorage, sessionStorage]) storage.setItem('zgoda', '1');
    (await openDatabase('zgoda')).close();
    await caches.open('zgoda');
    expect(await clear({ cookies: '*', localStorage: '*', sessionStorage: '*', indexedDB: '*', cacheStorage: '*' })).to.deep.equal({ cleared: [], survived: [] });
    expect([document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, await caches.has('zgoda')]).to.deep.equal(['zgoda=1', 1, 1, 1, true]);
  });
});
