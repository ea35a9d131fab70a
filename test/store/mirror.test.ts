import { expect } from 'chai';
import fc from 'fast-check';
import type { Config } from '../../src/core/config.js';
import { stateOf, versionOf } from '../../src/core/decide.js';
import type { ConsentRecord, StoredChoice } from '../../src/core/record.js';
import { mirrorText, parseMirror, readMirror, writeMirror } from '../../src/store/mirror.js';
import { clearCookies } from '../helpers/clear-cookies.js';
import { replace, throwing } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { skipIn } from '../helpers/skip-in.js';

const NAMES = ['taste', 'analytics', 'marketing'] as const;
const now = Date.parse('2026-11-22T10:15:00Z');
const cookieConfig: Config = { ...sampleConfig, mirror: 'cookie' };

const recordOf = (choices: Record<string, StoredChoice>): ConsentRecord => ({ schema: 1, config: 'print', choices });
const yes = (at = '2026-11-20T10:00:00.000Z', version = 1): StoredChoice => ({ value: 'granted', version, at });
const no = (at = '2026-11-20', sweep?: boolean): StoredChoice => ({ value: 'denied', version: 1, at, sweep });
const line = mirrorText(recordOf({ taste: yes(), marketing: no() }));
const read = (text: string | null | undefined) => parseMirror(text, sampleConfig, 'print');
const stateIn = (text: string) => stateOf(read(text), sampleConfig, now);
const many = recordOf(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`purpose-${index}`, index % 2 ? yes() : no()])));

describe('mirror', () => {
  let restore: (() => void) | undefined;

  afterEach(() => {
    restore?.();
    restore = undefined;
    localStorage.clear();
    clearCookies();
  });

  it('says of each purpose what the record says, and is never younger', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => new Date(Date.parse('2020-01-01') + days * 86_400_000).toISOString());
    const stored = fc.record({ value: fc.constantFrom('granted' as const, 'denied' as const), at: day, sweep: fc.boolean() });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...NAMES, 'gone'), stored, { noNullPrototype: true }), (choices) => {
        const record = recordOf(
          Object.fromEntries(
            Object.entries(choices).map(([purpose, { value, at, sweep }]) => [purpose, value === 'granted' ? yes(at, versionOf(sampleConfig, purpose)) : { ...no(at.slice(0, 10), sweep), version: versionOf(sampleConfig, purpose) }]),
          ),
        );
        const mirrored = read(mirrorText(record)) as ConsentRecord;
        expect(Object.keys(mirrored.choices)).to.deep.equal(Object.keys(record.choices));
        for (const [purpose, choice] of Object.entries(record.choices)) {
          const copy = mirrored.choices[purpose] as StoredChoice;
          expect([copy.value, copy.version, Boolean(copy.sweep)]).to.deep.equal([choice.value, choice.version, Boolean(choice.sweep)]);
          expect(copy.at <= choice.at, `${copy.at} ${choice.at}`).to.equal(true);
        }
      }),
    );
  });

  it('writes a yes only where it was a yes before, as long as the record is not safe, and a no at once', () => {
    const record = recordOf({ taste: yes(), analytics: yes(), marketing: no() });
    const mirrored = read(mirrorText(record, { taste: 'granted', analytics: 'unasked', marketing: 'granted' }));
    expect(Object.entries(mirrored?.choices ?? {}).map(([purpose, { value }]) => [purpose, value])).to.deep.equal([['taste', 'granted'], ['marketing', 'denied']]);
    expect(read(mirrorText(recordOf({ taste: yes() }), { taste: 'denied' }))?.choices).to.deep.equal({});
  });

  it('holds no more than print, day, purposes and letters', () => {
    expect(mirrorText(recordOf({ taste: { ...yes(), notice: 'sha256-secret', source: 'banner' }, marketing: no('2026-11-19', true) }))).to.match(/^\w*print\.2026-11-19\.taste:g\.marketing:w$/);
  });

  it('of another config counts as none', () => {
    expect(parseMirror(line, sampleConfig, 'other')).to.equal(undefined);
    expect(parseMirror(line, sampleConfig, 'prin')).to.equal(undefined);
    expect(parseMirror(line, sampleConfig, '')).to.equal(undefined);
  });

  for (const text of [null, undefined, '', '.', '...', 'null', '{}', '{"taste":"granted"}', '1', 'print ', ' print.2026-11-22.taste:g', 'taste:g', '%70rint.2026-11-22.taste:g']) {
    it(`${JSON.stringify(text) ?? 'undefined'} counts as none`, () => expect(read(text)).to.equal(undefined));
  }

  it('with garbage in place of a purpose or a letter grants nothing', () => {
    for (const rest of ['', 'taste', 'taste:', 'taste:x', 'taste:G', 'taste:gg', ':g', 'constructor:g', '__proto__:g', 'taste:d:g', 'tastes:g', 'taste: g']) {
      const text = line.replace(/taste:g.*/, rest);
      expect(Object.values(stateIn(text)), rest).not.to.include('granted');
    }
  });

  it('with garbage in place of its day grants nothing', () => {
    for (const day of ['', 'today', '2026-99-99', '9999-01-01']) expect(stateIn(line.replace('2026-11-20', day)).taste, day).to.equal('unasked');
  });

  it('that is too old grants nothing', () => {
    expect(stateIn(line).taste).to.equal('granted');
    expect(stateIn(line.replace('2026-11-20', '2026-05-20')).taste).to.equal('unasked');
  });

  it('is kept in localStorage, and read from there', () => {
    expect(readMirror(sampleConfig)).to.be.oneOf([null, undefined]);
    writeMirror(line, sampleConfig);
    expect(localStorage.getItem('zgoda')).to.equal(line);
    expect(readMirror(sampleConfig)).to.equal(line);
    expect(document.cookie).to.equal('');
  });

  it('is kept in a cookie where the site wants that, and read from there among others', () => {
    expect(readMirror(cookieConfig)).to.be.oneOf([null, undefined]);
    document.cookie = 'notzgoda=1;path=/';
    writeMirror(line, cookieConfig);
    document.cookie = 'zgoda2=2;path=/';
    expect(readMirror(cookieConfig)).to.equal(line);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('is kept nowhere where the site wants none', () => {
    const config: Config = { ...sampleConfig, mirror: false };
    writeMirror(line, config);
    expect([document.cookie, localStorage.length]).to.deep.equal(['', 0]);
    localStorage.setItem('zgoda', line);
    document.cookie = `zgoda=${line};path=/`;
    expect(readMirror(config)).to.equal(undefined);
  });

  it('in localStorage holds 1,000 purposes', () => {
    writeMirror(mirrorText(many), sampleConfig);
    const mirrored = read(readMirror(sampleConfig));
    expect(Object.keys(mirrored?.choices ?? {})).to.have.lengthOf(1000);
    expect(mirrored?.choices['purpose-999']?.value).to.equal('granted');
    expect(mirrored?.choices['purpose-998']?.value).to.equal('denied');
  });

  skipIn(['webkit'], 'its cookies have no limit')('that is too long for a cookie is refused aloud, not dropped in silence as peers do', () => {
    expect(() => writeMirror(mirrorText(many), cookieConfig)).to.throw();
  });

  skipIn(['webkit'], 'its cookies have no limit')('that is too long for a cookie leaves no older yes behind', () => {
    writeMirror(mirrorText(recordOf({ 'purpose-0': yes() })), cookieConfig);
    expect(() => writeMirror(mirrorText(many), cookieConfig)).to.throw();
    expect(readMirror(cookieConfig) ?? '').not.to.contain('purpose-0:g');
  });

  it('for a foreign domain is refused aloud', () => {
    expect(() => writeMirror(line, { ...cookieConfig, mirrorDomain: 'other.example' })).to.throw();
    expect(document.cookie).to.equal('');
  });

  it('counts as none where localStorage throws', () => {
    restore = replace(globalThis, 'localStorage', throwing);
    expect(readMirror(sampleConfig)).to.equal(undefined);
    expect(() => writeMirror(line, sampleConfig)).to.throw();
  });

  it('counts as none where cookies throw, as in a sandboxed frame', () => {
    restore = replace(document, 'cookie', throwing);
    expect(readMirror(cookieConfig)).to.equal(undefined);
    expect(() => writeMirror(line, cookieConfig)).to.throw();
  });

  it('that localStorage has no room for leaves no older yes behind', () => {
    writeMirror(line, sampleConfig);
    restore = replace(Storage.prototype, 'setItem', {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(() => writeMirror(mirrorText(recordOf({ taste: no() })), sampleConfig)).to.throw();
    expect(stateIn(readMirror(sampleConfig) ?? '').taste).not.to.equal('granted');
  });
});
