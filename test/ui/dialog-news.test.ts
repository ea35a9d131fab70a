import { expect } from 'chai';
import { dialog as english } from '../../src/i18n/en.js';
import type { Config } from '../../src/core/config.js';
import { factsOf } from '../../src/ui/dialog/news.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';
import { cleanUp, dialog, part } from './helpers.js';
import { no, showDialogOver, yes } from './show-dialog.js';

const changed = (earlier: Config['purposes'][string]['earlier'], version = 3): Config => ({ ...sampleConfig, purposes: { ...sampleConfig.purposes, marketing: { ...sampleConfig.purposes.marketing, version, ...(earlier && { earlier }) } } });

const EXPIRED = yes({ at: '2026-01-01T10:00:00.000Z' });

const root = () => dialog()?.renderRoot as ShadowRoot;
const shown = () => [...root().querySelectorAll<HTMLInputElement>('h3 input')].map(({ name }) => name);
const section = (purpose: string) => root().querySelector(`h3 [name=${purpose}]`)?.closest('section') as HTMLElement;
const isThere = (name: string) => root().querySelector(`[data-zgoda=${name}]`) !== null;
const rows = () => [...section('marketing').querySelectorAll<HTMLElement>('.changed dl > div')].map((one) => one.innerText.trim().split(/\s*\n\s*/));

let end: () => void = () => undefined;
async function show(...options: Parameters<typeof showDialogOver>) {
  const one = await showDialogOver(...options);
  end = one.undo;
  return one;
}

describe('what is new in the dialog', () => {
  afterEach(() => {
    end();
    cleanUp();
  });

  it('is shown alone, and said so, where other purposes have an answer', async () => {
    await show(sampleConfig, { taste: yes(), analytics: no({ version: 2 }) });
    expect(shown()).to.deep.equal(['marketing']);
    expect(part('again').textContent).to.equal(english.again);
    expect(section('marketing').querySelector('[data-zgoda=new]')?.textContent).to.equal(english.isNew);
  });

  it('is followed by everything else on a press, with the focus on the heading', async () => {
    await show(sampleConfig, { taste: yes(), analytics: no({ version: 2 }) });
    part('show-all').click();
    await until(() => shown().length === 3);
    await until(() => root().activeElement === root().querySelector('h2'));
    expect([isThere('again'), isThere('show-all')]).to.deep.equal([false, false]);
    expect(isThere('new')).to.equal(true);
  });

  it('shows all and marks nothing at a first question, and where every purpose has an answer', async () => {
    for (const stored of [{}, { taste: yes(), analytics: no({ version: 2 }), marketing: no() }]) {
      await show(sampleConfig, stored);
      expect(shown()).to.have.lengthOf(3);
      for (const name of ['again', 'show-all', 'new', 'changed']) expect(isThere(name), name).to.equal(false);
      end();
      cleanUp();
    }
  });

  it('shows all and calls nothing new where the only answer was a yes beside an embed', async () => {
    await show(sampleConfig, { marketing: yes({ source: 'embed' }) });
    expect(shown()).to.have.lengthOf(3);
    expect(isThere('new')).to.equal(false);
  });

  for (const [what, stored] of [['has run out', { taste: EXPIRED, analytics: no({ version: 2 }), marketing: no() }], ['has run out and another is new', { taste: EXPIRED, analytics: no({ version: 2 }) }]] as const) {
    it(`is not all there is, and that is said, where one answer ${what}`, async () => {
      await show(sampleConfig, stored);
      expect(shown().length).to.be.below(3);
      expect(part('again').textContent).to.equal(english.again);
      expect(english.again).not.to.match(/new or|changed/);
    });
  }

  it('does not call new or changed what has only run out', async () => {
    await show(sampleConfig, { taste: EXPIRED, analytics: no({ version: 2 }), marketing: no() });
    expect(shown()).to.deep.equal(['taste']);
    for (const name of ['new', 'changed']) expect(isThere(name), name).to.equal(false);
    expect(isThere('show-all')).to.equal(true);
  });

  for (const [name, value] of [['accept', 'granted'], ['refuse', 'denied'], ['save', 'denied']] as const) {
    it(`is all that is answered by ${name}, all other choices stay`, async () => {
      const { asked, consent } = await show(sampleConfig, { taste: yes(), analytics: no({ version: 2 }) });
      part(name).click();
      expect(asked[0]?.choices).to.deep.equal({ marketing: value });
      expect(consent.state).to.deep.equal({ taste: 'granted', analytics: 'denied', marketing: value });
    });
  }

  it('answers for a purpose that is not shown where one of its services was turned on here', async () => {
    const { asked, consent } = await show(sampleConfig, { taste: no(), analytics: yes({ version: 2, without: ['shared'] }) });
    (section('marketing').querySelector('[name=shared]') as HTMLElement).click();
    part('save').click();
    expect(asked[0]?.choices).to.deep.equal({ analytics: 'granted', marketing: 'granted' });
    expect(asked[0]?.without).to.deep.equal({ marketing: ['wheel'] });
    expect(consent.refused).to.deep.equal(['wheel']);
  });

  it('leaves a service off that is off in a purpose not shown, when all that is shown is accepted', async () => {
    const { consent } = await show(sampleConfig, { taste: no(), analytics: yes({ version: 2, without: ['shared'] }) });
    part('accept').click();
    expect(consent.refused).to.deep.equal(['shared']);
  });

  it('tells each fact that is another one now, before and now in words, and no other', async () => {
    await show(changed({ 1: { keptFor: 'P6M', services: ['wheel'], why: sampleConfig.purposes.marketing.why } }), { taste: yes(), analytics: yes({ version: 2 }), marketing: yes() });
    expect(part('changed').querySelector('h4')?.textContent).to.equal(english.changed);
    expect(rows()).to.deep.equal([
      [english.keptFor, `${english.before} 6 months`, `${english.now} 1 year and 6 months`],
      [english.services(2), `${english.before} AdWheel`, `${english.now} AdWheel and Shared`],
    ]);
    expect([...part('changed').querySelectorAll('del, ins')].map(({ localName, textContent }) => [localName, textContent]).slice(0, 2)).to.deep.equal([['del', '6 months'], ['ins', '1 year and 6 months']]);
    expect(isThere('new')).to.equal(false);
  });

  it('names who got the data before, be it nobody', async () => {
    await show(changed({ 1: { services: [] } }), { taste: yes(), analytics: yes({ version: 2 }), marketing: yes() });
    expect(rows()[0]?.[1]).to.equal(`${english.before} ${english.nobody}`);
  });

  it('tells what was said in the version that was answered, not in one before it', async () => {
    const earlier = { 1: { keptFor: 'P6M', why: 'One.' }, 2: { keptFor: 'P9M' } };
    await show(changed(earlier), { taste: yes(), analytics: yes({ version: 2 }), marketing: no({ version: 2 }) });
    expect(rows()).to.deep.equal([[english.keptFor, `${english.before} 9 months`, `${english.now} 1 year and 6 months`]]);
  });

  it('takes the oldest of what versions since the answer say', () => {
    const earlier = { 1: { why: 'One.' }, 2: { why: 'Two.', youGet: 'Two.' }, 10: { youGet: 'Ten.', ifNot: 'Ten.' } };
    expect(factsOf({ earlier }, 1)).to.deep.equal({ why: 'One.', youGet: 'Two.', ifNot: 'Ten.' });
    expect(factsOf({ earlier }, 3)).to.deep.equal({ youGet: 'Ten.', ifNot: 'Ten.' });
  });

  it('claims no change where the site wrote none down, but asks', async () => {
    await show(changed(undefined), { taste: yes(), analytics: yes({ version: 2 }), marketing: yes() });
    expect([shown(), isThere('changed'), isThere('again')]).to.deep.equal([['marketing'], false, true]);
  });

  it('gives another hash once all is shown', async () => {
    await show(sampleConfig, { taste: yes(), analytics: no({ version: 2 }) });
    await until(() => dialog()?.notice !== undefined);
    const first = dialog()?.notice;
    part('show-all').click();
    await until(() => dialog()?.notice !== undefined && dialog()?.notice !== first);
    expect(dialog()?.notice).to.match(/^sha256-/);
  });
});
