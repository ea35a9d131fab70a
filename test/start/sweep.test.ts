import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import { applyChoice, type Choices } from '../../src/core/decide.js';
import { fingerprint } from '../../src/core/fingerprint.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { writeRecord } from '../../src/store/indexed-db.js';
import { mirrorText, writeMirror } from '../../src/store/mirror.js';
import { choiceContext } from '../helpers/choice-context.js';
import { deleteDatabase } from '../helpers/delete-database.js';
import { openDatabase } from '../helpers/open-database.js';
import { place, tidyGates } from '../helpers/open-gate.js';
import { forgetRan, hasRun } from '../helpers/ran-scripts.js';
import { replace } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { startHere, startOver } from '../helpers/start-here.js';
import { until } from '../helpers/until.js';

const wheel = { ...sampleConfig.services.wheel, indexedDB: [{ name: 'wheel*' }], cacheStorage: [{ name: 'wheel*' }], serviceWorkers: [{ name: '/test/helpers/*' }] };
const config = { ...sampleConfig, services: { ...sampleConfig.services, wheel } } satisfies Config;
const recordAfter = (choices: Choices, before?: ConsentRecord) => applyChoice(before, choices, choiceContext(Date.now(), config, fingerprint(config)));

/** Keeps a yes to counting, and a yes to ads that was withdrawn: their services are to be swept. */
async function keepSweep(): Promise<void> {
  const record = recordAfter({ marketing: 'denied' }, recordAfter({ analytics: 'granted', marketing: 'granted' }));
  await writeRecord(record);
  writeMirror(mirrorText(record), config);
}

/** A held script that notes what of the refused service is there when it runs. */
const noteWhatIsLeft = `<script type="text/plain" data-consent="analytics">
  void Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])
    .then(([databases, names, workers]) => ran.push([databases.filter(({ name }) => name.startsWith('wheel')).length, names.length, workers.length].join(' ')));
</script>`;

describe('the sweep of the next page', () => {
  let restore: (() => void) | undefined;

  beforeEach(async () => {
    forgetRan();
    await startOver();
  });
  afterEach(async () => {
    restore?.();
    restore = undefined;
    tidyGates();
    await startOver();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    for (const { name } of await indexedDB.databases()) await deleteDatabase(name);
  });

  it('removes databases, caches and service workers before anything is released', async () => {
    await keepSweep();
    for (const name of ['wheel', 'wheel2']) (await openDatabase(name)).close();
    await caches.open('wheel');
    await navigator.serviceWorker.register('/test/helpers/empty-worker.js');
    place(noteWhatIsLeft);
    const { consent } = startHere(config);
    expect(consent.allows('analytics')).to.equal(false);
    await hasRun('0 0 0');
    expect(globalThis.ran).to.deep.equal(['0 0 0']);
  });

  it('waits for a database whose connection takes a moment to make room', async () => {
    await keepSweep();
    const database = await openDatabase('wheel');
    database.onversionchange = () => setTimeout(() => database.close(), 50);
    place(noteWhatIsLeft);
    const { ready } = startHere(config);
    await ready;
    await until(() => globalThis.ran.length > 0);
    expect(globalThis.ran).to.deep.equal(['0 0 0']);
  });

  it('releases though a database is held open', async () => {
    await keepSweep();
    const database = await openDatabase('wheel');
    place(noteWhatIsLeft);
    startHere(config);
    await hasRun('1 0 0');
    database.close();
  });

  it('releases though no storage answers', async () => {
    await keepSweep();
    const never = () => new Promise<never>(() => undefined);
    const undoes = [replace(indexedDB, 'databases', { value: never }), replace(caches, 'keys', { value: never }), replace(navigator.serviceWorker, 'getRegistrations', { value: never })];
    restore = () => undoes.forEach((undo) => undo());
    const { consent, ready } = startHere(config);
    await ready;
    expect(consent.allows('analytics')).to.equal(true);
  });
});
