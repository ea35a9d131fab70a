import { expect } from 'chai';
import { applyChoice, type Choices, type State } from '../../src/core/decide.js';
import type { Config } from '../../src/core/config.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { keep } from '../../src/start/keep.js';
import { save as saveFor } from '../../src/start/save.js';
import { readRecord } from '../../src/store/indexed-db.js';
import { mirrorText, parseMirror, readMirror, writeMirror } from '../../src/store/mirror.js';
import { choiceContext } from '../helpers/choice-context.js';
import { makeConsent } from '../helpers/make-consent.js';
import { replace, throwing } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { startOver } from '../helpers/start-here.js';

const now = Date.parse('2026-11-22T10:15:00Z');
const unasked: State = { taste: 'unasked', analytics: 'unasked', marketing: 'unasked' };
const after = (choices: Choices, before?: ConsentRecord) => applyChoice(before, choices, choiceContext(now));
const mirrored = (config: Config = sampleConfig) => {
  const choices = parseMirror(readMirror(config), config, 'print')?.choices;
  return choices && Object.fromEntries(Object.entries(choices).map(([purpose, { value }]) => [purpose, value]));
};

const save = (config: Config, record: ConsentRecord, previous: State) => saveFor(makeConsent({}, config), record, previous, () => keep(record, now));

/** Done, well or not. */
const settled = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );

const full: PropertyDescriptor = {
  value: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('saving', () => {
  let restore: (() => void) | undefined;

  beforeEach(startOver);
  afterEach(async () => {
    restore?.();
    restore = undefined;
    await startOver();
  });

  it('keeps the record, and its mirror', async () => {
    const record = after({ analytics: 'granted', marketing: 'denied' });
    await save(sampleConfig, record, unasked);
    expect(await readRecord()).to.deep.equal(record);
    expect(mirrored()).to.deep.equal({ analytics: 'granted', marketing: 'denied' });
  });

  it('mirrors a no once: what another tab mirrors while the record is being written stays', async () => {
    const saving = save(sampleConfig, after({ analytics: 'denied' }), { ...unasked, analytics: 'granted' });
    writeMirror(mirrorText(after({ analytics: 'granted' })), sampleConfig);
    await saving;
    expect(mirrored()).to.deep.equal({ analytics: 'granted' });
  });

  it('mirrors a no at once, and a yes only when the record is safe', async () => {
    const saving = save(sampleConfig, after({ analytics: 'granted', marketing: 'denied' }), unasked);
    expect(mirrored()).to.deep.equal({ marketing: 'denied' });
    await saving;
    expect(mirrored()).to.deep.equal({ analytics: 'granted', marketing: 'denied' });
  });

  it('leaves no yes in the mirror where the record cannot be written', async () => {
    restore = replace(globalThis, 'indexedDB', throwing);
    expect(await settled(save(sampleConfig, after({ analytics: 'granted', marketing: 'denied' }), unasked))).to.equal(false);
    expect(mirrored()).to.deep.equal({ marketing: 'denied' });
  });

  it('keeps the record where localStorage throws', async () => {
    restore = replace(globalThis, 'localStorage', throwing);
    const record = after({ analytics: 'denied' });
    await settled(save(sampleConfig, record, unasked));
    expect(await readRecord()).to.deep.equal(record);
  });

  it('keeps a withdrawal where localStorage is full: the next page grants nothing', async () => {
    const before = after({ analytics: 'granted' });
    await save(sampleConfig, before, unasked);
    restore = replace(Storage.prototype, 'setItem', full);
    const withdrawn = after({ analytics: 'denied' }, before);
    await settled(save(sampleConfig, withdrawn, { ...unasked, analytics: 'granted' }));
    expect(await readRecord()).to.deep.equal(withdrawn);
    expect(mirrored()?.['analytics']).not.to.equal('granted');
  });

  it('keeps the record of a site with more purposes than a cookie can hold', async () => {
    const purposes = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`purpose-${index}`, sampleConfig.purposes.taste]));
    const config: Config = { ...sampleConfig, purposes, mirror: 'cookie' };
    const choices = Object.fromEntries(Object.keys(purposes).map((purpose) => [purpose, 'granted' as const]));
    const record = applyChoice(undefined, choices, choiceContext(now, config));
    await settled(save(config, record, {}));
    expect(await readRecord()).to.deep.equal(record);
  });

  it('never lets a yes that is still being written overtake a no in the mirror', async () => {
    const written: string[] = [];
    const set = Storage.prototype.setItem;
    restore = replace(Storage.prototype, 'setItem', {
      value(this: Storage, key: string, text: string) {
        written.push(text);
        set.call(this, key, text);
      },
    });
    const granted = after({ analytics: 'granted' });
    const first = save(sampleConfig, granted, unasked);
    const from = written.length;
    const second = save(sampleConfig, after({ analytics: 'denied' }, granted), { ...unasked, analytics: 'granted' });
    await Promise.all([first, second]);
    expect(written.slice(from).filter((text) => text.includes('analytics:g'))).to.deep.equal([]);
    expect(mirrored()).to.deep.equal({ analytics: 'denied' });
  });

  it('writes no mirror where the site wants none', async () => {
    await save({ ...sampleConfig, mirror: false }, after({ analytics: 'granted' }), unasked);
    expect(localStorage).to.have.lengthOf(0);
    expect(await readRecord()).to.have.property('choices');
  });
});
