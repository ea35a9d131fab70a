import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { connect } from '../../src/elements.js';
import type { Config } from '../../src/core/config.js';
import type { Consent } from '../../src/core/consent.js';
import { applyChoice, stateOf } from '../../src/core/decide.js';
import type { ZgodaChooseEvent } from '../../src/core/events.js';
import type { HistoryEntry } from '../../src/core/history.js';
import type { WithdrawalReport } from '../../src/core/report.js';
import * as arabic from '../../src/i18n/ar.js';
import { choices as english, dialog } from '../../src/i18n/en.js';
import * as dutch from '../../src/i18n/nl.js';
import { asksAgainOn, dayInWords } from '../../src/ui/choices/days.js';
import type { DeepWords } from '../../src/ui/loaders.js';
import { emulateMedia, withMedia } from '../helpers/emulate-media.js';
import { makeVisitor } from '../helpers/make-visitor.js';
import { replace } from '../helpers/replace.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';
import { contrast, nextFrame } from './helpers.js';

declare const axe: { run(context?: unknown): Promise<AxeResults> };

const DAY = 86_400_000;
const ENGLISH: DeepWords = { language: 'en', texts: undefined };
const YES = { analytics: 'granted', marketing: 'granted' } as const;
const TODAY = 'November 22, 2026';
const undo: (() => void)[] = [];

/** A visitor who is heard: what elements ask is done, as in a page. */
function visitor(...of: Parameters<typeof makeVisitor>): Consent {
  const consent = makeVisitor(...of);
  const hear = (event: Event) => event.defaultPrevented || consent.choose((event as ZgodaChooseEvent).choices, event as ZgodaChooseEvent);
  addEventListener('zgoda-choose', hear);
  undo.push(() => removeEventListener('zgoda-choose', hear));
  return consent;
}

const place = () => document.querySelector<HTMLElement>('zgoda-choices')!;
const root = () => place().shadowRoot?.firstElementChild?.shadowRoot as ShadowRoot;
const flow = () => root().querySelector('.flow') as HTMLElement;
const said = () => root()?.querySelector<HTMLElement>('.flow')?.innerText ?? '';
const answer = (purpose: string) => root().querySelector(`[data-purpose="${purpose}"]`) as HTMLElement;
const button = (name: string, inside: ParentNode = root()) => inside.querySelector<HTMLButtonElement>(`[data-zgoda="${name}"]`);
const press = (name: string, inside: ParentNode = root()) => (button(name, inside) as HTMLButtonElement).click();
const statuses = () => [...root().querySelectorAll<HTMLElement>('[role=status]')].map(({ innerText }) => innerText.trim()).filter(Boolean);
const past = () => [...root().querySelectorAll<HTMLElement>('.past > li')].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

/** Puts the element into the page, and waits until it shows something. */
async function show(consent: Consent, attributes: Record<string, string> = {}, words = ENGLISH): Promise<void> {
  const element = document.createElement('zgoda-choices');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (document.querySelector('main') ?? document.body.appendChild(document.createElement('main'))).append(element);
  await connect(element, consent, words);
  await until(() => said() !== '');
}

/** What the elements ask for, as it is asked. */
function heard(type = 'zgoda-choose', cancel = false): ZgodaChooseEvent[] {
  const events: ZgodaChooseEvent[] = [];
  const hear = (event: Event) => {
    events.push(event as ZgodaChooseEvent);
    if (cancel) event.preventDefault();
  };
  document.addEventListener(type, hear);
  undo.push(() => document.removeEventListener(type, hear));
  return events;
}

describe('zgoda-choices', () => {
  afterEach(async () => {
    for (const one of undo.splice(0)) one();
    document.querySelector('main')?.remove();
    document.documentElement.removeAttribute('style');
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen' });
    await setViewport({ width: 1280, height: 800 });
  });

  describe('says', () => {
    it('that nothing was said where nothing was, and offers the settings and nothing else', async () => {
      await show(visitor());
      expect(said()).to.contain(english.none).and.not.to.contain(english.noHistory);
      expect([...root().querySelectorAll('button')].map(({ textContent }) => textContent)).to.deep.equal([english.change]);
    });

    it('for each purpose yes or no with its day, or that it has no answer', async () => {
      await show(visitor({ analytics: 'granted', marketing: 'denied' }));
      expect(answer('analytics').innerText).to.contain('Count visits').and.to.contain(english.granted(TODAY));
      expect(answer('marketing').innerText).to.contain(english.denied(TODAY));
      expect(answer('taste').innerText).to.contain(english.unasked).and.not.to.contain('2026');
    });

    it('on which day it asks again', async () => {
      await show(visitor({ analytics: 'granted', marketing: 'denied' }));
      expect(answer('analytics').innerText).to.contain(english.askAgain('May 21, 2027'));
      expect(answer('marketing').innerText).to.contain(english.askAgain('November 22, 2027'));
    });

    for (const value of ['granted', 'denied'] as const) {
      it(`the very day on which ${value} stops holding, and none before`, () => {
        const record = applyChoice(undefined, { taste: value, analytics: value, marketing: value }, { config: sampleConfig, mark: 'print', now: Date.parse('2026-11-22T23:59:59Z'), source: 'api' });
        const day = Date.parse(asksAgainOn(record.choices.taste!, sampleConfig));
        expect(stateOf(record, sampleConfig, day).taste).to.equal('unasked');
        expect(stateOf(record, sampleConfig, day - 1).taste).to.equal(value);
      });
    }

    it('of a no the day that is stored, wherever the visitor is', () => {
      expect(dayInWords('2026-11-22', 'en')).to.equal(TODAY);
      expect(dayInWords('2026-11-22T12:00:00.000Z', 'nl')).to.equal('22 november 2026');
    });

    it('which services a yes leaves out', async () => {
      const consent = visitor();
      consent.choose({ analytics: 'granted' }, { without: { analytics: ['counter', 'gone'] } });
      await show(consent);
      expect(answer('analytics').innerText).to.contain(english.without('Counter and gone'));
    });

    it('that an answer which has run out is none', async () => {
      const consent = visitor();
      const record = applyChoice(undefined, { analytics: 'granted' }, { config: sampleConfig, mark: 'print', now: Date.parse('2026-11-22T10:15:00Z') - 181 * DAY, source: 'api' });
      consent.load(record);
      await show(consent);
      expect(answer('analytics').innerText).to.contain(english.unasked);
      expect(button('withdraw')).to.equal(null);
    });

    it('that the browser keeps nothing, where it does not', async () => {
      await show(visitor({ analytics: 'granted' }, sampleConfig, { save: () => Promise.reject(new Error('closed')) }));
      await until(() => said().includes(dialog.notRemembered));
      expect(said()).not.to.contain(english.intro);
    });

    it('nothing before the stored choices are known, and all of it then', async () => {
      const consent = visitor();
      consent.isReady = false;
      const element = document.body.appendChild(document.createElement('main')).appendChild(document.createElement('zgoda-choices'));
      await connect(element, consent, ENGLISH);
      for (const _ of [1, 2, 3]) await nextFrame();
      expect(said()).to.equal('');
      consent.load(applyChoice(undefined, { analytics: 'denied' }, { config: sampleConfig, mark: 'print', now: Date.parse('2026-11-22T10:15:00Z'), source: 'api' }));
      await until(() => said().includes(english.denied(TODAY)));
    });

    it('everything in the language of the page, in its direction', async () => {
      await show(visitor({ analytics: 'granted' }), {}, { language: 'ar', texts: Promise.resolve(arabic) });
      expect([flow().lang, flow().dir]).to.deep.equal(['ar', 'rtl']);
      const day = new Intl.DateTimeFormat('ar', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse('2026-11-22'));
      expect(said()).to.contain(arabic.choices.title).and.to.contain(arabic.choices.granted(day));
    });

    it('its heading at the level the page wants, those below it one deeper, and 2 where it wants none or nonsense', async () => {
      const levels = () => [...root().querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName);
      await show(visitor({ analytics: 'granted' }));
      expect(levels()).to.deep.equal(['h2', 'h3', 'h3', 'h3', 'h3']);
      for (const [level, first, second] of [['3', 'h3', 'h4'], ['6', 'h6', 'h6'], ['1', 'h1', 'h2'], ['9', 'h2', 'h3'], ['x', 'h2', 'h3']] as const) {
        place().setAttribute('level', level);
        await until(() => levels()[0] === first && levels()[1] === second);
      }
    });
  });

  describe('takes back', () => {
    it('one yes with one press and without a question; all others stay', async () => {
      const consent = visitor(YES);
      const asked = heard();
      await show(consent);
      press('withdraw', answer('analytics'));
      expect(asked.map(({ choices, source, reason }) => [choices, source, reason])).to.deep.equal([[{ analytics: 'denied' }, 'choices', undefined]]);
      expect(consent.state).to.deep.equal({ taste: 'unasked', analytics: 'denied', marketing: 'granted' });
    });

    it('every yes with one press, and leaves what has no answer without one', async () => {
      const consent = visitor(YES);
      await show(consent);
      press('withdraw-all');
      expect(consent.state).to.deep.equal({ taste: 'unasked', analytics: 'denied', marketing: 'denied' });
    });

    it('offers neither where nothing is granted', async () => {
      await show(visitor({ analytics: 'denied' }));
      expect([button('withdraw'), button('withdraw-all')]).to.deep.equal([null, null]);
    });

    it('says that it is off where the button was, in a region that was there before', async () => {
      await show(visitor(YES));
      const region = answer('analytics').querySelector('[role=status]') as HTMLElement;
      expect(region.innerText).to.equal('');
      press('withdraw', answer('analytics'));
      await until(() => region.innerText.includes(english.withdrawn));
      expect(statuses()).to.deep.equal([english.withdrawn]);
    });

    it('says of all of them once that they are off', async () => {
      await show(visitor(YES));
      press('withdraw-all');
      await until(() => statuses().length > 0);
      expect(statuses()).to.deep.equal([english.withdrawn]);
    });

    it('no longer says so once there is a yes again', async () => {
      const consent = visitor(YES);
      await show(consent);
      press('withdraw', answer('analytics'));
      await until(() => statuses().length > 0);
      consent.choose({ analytics: 'granted' });
      await until(() => statuses().length === 0);
    });

    it('moves the focus from the button that goes to the heading above it, or to the settings', async () => {
      await show(visitor(YES));
      button('withdraw', answer('analytics'))?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => root().activeElement?.id === 'purpose-analytics');
      button('withdraw-all')?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => root().activeElement === button('change'));
    });

    it('takes no focus from elsewhere', async () => {
      await show(visitor(YES));
      const other = document.querySelector('main')?.appendChild(document.createElement('button')) as HTMLButtonElement;
      other.focus();
      press('withdraw', answer('analytics'));
      await until(() => statuses().length > 0);
      await nextFrame();
      expect(document.activeElement).to.equal(other);
    });

    it('says and changes nothing where the page cancels it', async () => {
      const consent = visitor(YES);
      heard('zgoda-choose', true);
      await show(consent);
      press('withdraw', answer('analytics'));
      press('withdraw-all');
      press('erase');
      await nextFrame();
      expect(consent.state.analytics).to.equal('granted');
      expect(statuses()).to.deep.equal([]);
    });

    it('says what goes on or is still there, with a way to end it, instead of "off"', async () => {
      const report: WithdrawalReport = { stopped: [], cleared: [], survived: [{ service: 'Counter', kind: 'indexedDB', name: 'counts', why: 'in-use' }], needsReload: ['Counter'] };
      await show(visitor(YES, sampleConfig, { leave: ({ changed, state }) => (changed.some((purpose) => state[purpose] === 'denied') ? Promise.resolve(report) : undefined) }));
      press('withdraw', answer('analytics'));
      await until(() => answer('analytics').innerText.includes(dialog.needsReload('Counter')));
      expect(answer('analytics').innerText).to.contain('counts').and.to.contain(dialog.inUse).and.not.to.contain(english.withdrawn);
      expect(button('reload', answer('analytics'))).not.to.equal(null);
    });
  });

  it('opens the settings on a press', async () => {
    const opened = heard('zgoda-open');
    await show(visitor());
    press('change');
    expect(opened).to.have.lengthOf(1);
    expect(opened[0]?.composed).to.equal(true);
  });

  describe('tells of the past', () => {
    it('newest first, each with its day and the titles of what was said yes and no to', async () => {
      const consent = visitor({ analytics: 'granted', marketing: 'granted', taste: 'denied' });
      consent.choose({ marketing: 'denied' });
      await show(consent);
      await until(() => past().length === 2);
      expect(past()).to.deep.equal([
        `${TODAY} ${english.saidNo('Show fitting ads')}`,
        `${TODAY} ${english.saidYes('Count visits and Show fitting ads')} ${english.saidNo('Remember your taste')}`,
      ]);
    });

    it('calls a purpose that is gone by its name, and names what a yes left out', async () => {
      const entries: HistoryEntry[] = [{ at: '2026-11-22T10:15:00.000Z', choices: { newsletter: 'granted' }, without: ['wheel'] }];
      await show(visitor({ analytics: 'denied' }, sampleConfig, { history: () => Promise.resolve(entries) }));
      expect(past()).to.deep.equal([`${TODAY} ${english.saidYes('newsletter')} ${english.without('AdWheel')}`]);
    });

    it('says that there is none where there was only a no, or where it cannot be read', async () => {
      await show(visitor({ analytics: 'denied' }));
      expect(said()).to.contain(english.noHistory);
      document.querySelector('main')?.remove();
      await show(visitor({ analytics: 'granted' }, sampleConfig, { history: () => Promise.reject(new Error('closed')) }));
      expect(said()).to.contain(english.noHistory);
    });

    it('follows a choice made elsewhere', async () => {
      const consent = visitor({ analytics: 'granted' });
      await show(consent);
      consent.choose({ analytics: 'denied' }, { source: 'dialog' });
      await until(() => answer('analytics').innerText.includes(english.denied(TODAY)) && past().length === 2);
    });

    it('follows what another tab has stored, though nothing changes here', async () => {
      let entries: HistoryEntry[] = [];
      await show(visitor({ analytics: 'granted' }, sampleConfig, { history: () => Promise.resolve(entries) }));
      entries = [{ at: '2026-11-22', choices: { taste: 'denied' } }];
      const other = new BroadcastChannel('zgoda');
      other.postMessage(0);
      await until(() => past().length === 1);
      other.close();
    });

    it('hears nothing any more once it has left the page, and all of it when it comes back', async () => {
      let reads = 0;
      const consent = visitor({ analytics: 'granted' }, sampleConfig, { history: () => Promise.resolve(void (reads += 1)).then(() => []) });
      await show(consent);
      const element = place();
      element.remove();
      const before = reads;
      consent.choose({ analytics: 'denied' });
      await nextFrame();
      expect(reads).to.equal(before);
      document.querySelector('main')?.append(element);
      await until(() => reads > before && said().includes(english.denied(TODAY)));
    });
  });

  describe('erases', () => {
    it('with one press: every purpose becomes a no, nothing of the past stays, and it says so', async () => {
      const consent = visitor(YES);
      const asked = heard();
      await show(consent);
      await until(() => past().length === 1);
      expect(said().indexOf(english.eraseNote)).to.be.lessThan(said().indexOf(english.erase));
      press('erase');
      expect(asked.map(({ choices, source, reason }) => ({ choices, source, reason }))).to.deep.equal([
        { choices: { taste: 'denied', analytics: 'denied', marketing: 'denied' }, source: 'choices', reason: 'forget' },
      ]);
      await until(() => said().includes(english.noHistory));
      expect(statuses()).to.deep.equal([english.erased]);
      expect(JSON.stringify(consent.record())).not.to.match(/T\d\d:|source|granted/);
    });

    it('keeps the focus where it is', async () => {
      await show(visitor(YES));
      button('erase')?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => statuses().length > 0);
      expect(root().activeElement).to.equal(button('erase'));
    });

    it('shows that the past is gone where nothing else changes', async () => {
      const consent = visitor(YES);
      consent.choose({ taste: 'denied', analytics: 'denied', marketing: 'denied' });
      await show(consent);
      await until(() => past().length === 2);
      press('erase');
      await until(() => past().length === 0);
    });
  });

  describe('hands over', () => {
    /** Presses download, and takes the file instead of the browser. */
    async function download(): Promise<{ name: string; content: Record<string, unknown>; revoked: string[]; address: string }> {
      const revoked: string[] = [];
      const later: (() => void)[] = [];
      let taken: { address: string; name: string; file: Blob } | undefined;
      let file: Blob | undefined;
      const restore = [
        replace(URL, 'createObjectURL', { value: (blob: Blob) => ((file = blob), 'blob:choices') }),
        replace(URL, 'revokeObjectURL', { value: (address: string) => revoked.push(address) }),
        replace(HTMLAnchorElement.prototype, 'click', {
          value(this: HTMLAnchorElement) {
            taken = { address: this.href, name: this.download, file: file as Blob };
          },
        }),
      ];
      const { setTimeout } = window;
      const wait = replace(window, 'setTimeout', { value: (callback: () => void, time = 0) => (time >= 60_000 ? later.push(callback) : setTimeout(callback, time)) });
      press('download');
      await until(() => taken !== undefined);
      const { address, name, file: blob } = taken as unknown as { address: string; name: string; file: Blob };
      expect(revoked).to.deep.equal([]);
      for (const callback of later) callback();
      for (const one of [...restore, wait]) one();
      return { name, address, revoked, content: JSON.parse(await blob.text()) as Record<string, unknown> };
    }

    it('a JSON file with the record, the past, and the words shown now; its address is given back', async () => {
      const consent = visitor({ analytics: 'granted', taste: 'denied' });
      await show(consent);
      const { name, address, revoked, content } = await download();
      const made = content.made as string;
      expect(new Date(made).toISOString()).to.equal(made);
      expect(name).to.equal(`zgoda-choices-${made.slice(0, 10)}.json`);
      expect(revoked).to.deep.equal([address]);
      expect(content).to.deep.equal({
        schema: 1,
        made,
        site: location.origin,
        record: JSON.parse(JSON.stringify(consent.record())) as unknown,
        history: [{ at: '2026-11-22T10:15:00.000Z', choices: { taste: 'denied', analytics: 'granted' }, source: 'api' }],
        purposes: {
          taste: { title: 'Remember your taste', why: 'We remember which bread you like.' },
          analytics: { title: 'Count visits', why: 'We count which pages people read.' },
          marketing: { title: 'Show fitting ads', why: 'We tell an ad company what you looked at.' },
        },
      });
    });

    it('the words in the language of the page', async () => {
      const { analytics } = sampleConfig.purposes;
      const config: Config = { ...sampleConfig, purposes: { analytics: { ...analytics, title: { en: 'Count visits', nl: 'Bezoeken tellen' }, why: { en: 'We count.', nl: 'We tellen.' } } } };
      await show(visitor({ analytics: 'granted' }, config), {}, { language: 'nl', texts: Promise.resolve(dutch) });
      expect((await download()).content.purposes).to.deep.equal({ analytics: { title: 'Bezoeken tellen', why: 'We tellen.' } });
    });

    it('the page to the printer', async () => {
      let printed = 0;
      await show(visitor(YES));
      const restore = replace(window, 'print', { value: () => (printed += 1) });
      press('print');
      restore();
      expect(printed).to.equal(1);
    });

    withMedia('on paper the whole record and no button', async () => {
      await show(visitor(YES));
      await until(() => past().length === 1);
      await emulateMedia({ media: 'print' });
      expect([...root().querySelectorAll('button')].filter((one) => one.checkVisibility())).to.deep.equal([]);
      for (const words of ['Count visits', english.granted(TODAY), english.unasked, english.history, english.saidYes('Count visits and Show fitting ads')]) expect(said()).to.contain(words);
      expect(said()).not.to.contain(english.eraseNote);
    });
  });

  describe('looks', () => {
    it('like the page it stands on: its type, its colours, no box', async () => {
      document.body.append(document.createElement('main'));
      Object.assign((document.querySelector('main') as HTMLElement).style, { font: 'italic 19px/1.7 serif', color: 'rgb(10, 80, 20)' });
      await show(visitor(YES));
      const { fontFamily, fontSize, fontStyle, color, backgroundColor, boxShadow, borderTopWidth } = getComputedStyle(flow());
      expect({ fontFamily, fontSize, fontStyle, color, backgroundColor, boxShadow, borderTopWidth }).to.deep.equal({
        fontFamily: 'serif', fontSize: '19px', fontStyle: 'italic', color: 'rgb(10, 80, 20)', backgroundColor: 'rgba(0, 0, 0, 0)', boxShadow: 'none', borderTopWidth: '0px',
      });
      expect(getComputedStyle(button('change') as Element).color).to.equal('rgb(10, 80, 20)');
    });

    withMedia('in the colours of a page that stays light, whatever the visitor prefers', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      document.documentElement.style.cssText = 'color-scheme: light; background: #fff; color: #222';
      await show(visitor(YES));
      expect(getComputedStyle(flow()).colorScheme).to.equal('light');
      for (const one of root().querySelectorAll('p, h2, h3, button')) expect(contrast(getComputedStyle(one).color, 'rgb(255, 255, 255)')).to.be.greaterThan(7);
    });

    it('the same for each button: none is louder than the others', async () => {
      await show(visitor(YES));
      const looks = [...root().querySelectorAll('button')].map((one) => {
        const { color, backgroundColor, borderTopColor, fontWeight, fontSize } = getComputedStyle(one);
        return [color, backgroundColor, borderTopColor, fontWeight, fontSize].join();
      });
      expect(looks.length).to.be.greaterThan(5);
      expect(new Set(looks)).to.have.lengthOf(1);
    });

    it('right at 320 px, with twice the text and wide spacing: nothing sticks out, and every button can be hit', async () => {
      await setViewport({ width: 320, height: 700 });
      document.documentElement.style.cssText = 'font-size: 32px; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
      for (const [language, texts] of [['en', undefined], ['ar', Promise.resolve(arabic)], ['nl', Promise.resolve(dutch)]] as const) {
        await show(visitor(YES), {}, { language, texts });
        const { left, right } = place().getBoundingClientRect();
        for (const one of root().querySelectorAll('h2, h3, p, button, time')) {
          const box = one.getBoundingClientRect();
          expect(box.left, one.textContent).to.be.at.least(left - 1);
          expect(box.right, one.textContent).to.be.at.most(right + 1);
        }
        for (const one of root().querySelectorAll('button')) expect(one.getBoundingClientRect().height).to.be.at.least(44);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        document.querySelector('main')?.remove();
      }
    });

    withMedia('of forced colours: buttons keep an edge', async () => {
      await emulateMedia({ forcedColors: 'active' });
      await show(visitor(YES));
      const { borderTopStyle, borderTopWidth } = getComputedStyle(button('change') as Element);
      expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
    });

    it('without a style attribute anywhere', async () => {
      await show(visitor(YES));
      expect(root().querySelectorAll('[style]')).to.have.lengthOf(0);
    });
  });

  describe('under the accessibility audit', function () {
    this.timeout(20_000);

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [language, texts] of [['en', undefined], ['ar', Promise.resolve(arabic)]] as const) {
        it(`finds nothing: ${colorScheme}, ${language}`, async () => {
          await emulateMedia({ colorScheme });
          Object.assign(document.documentElement, { lang: 'en' }).style.colorScheme = 'light dark';
          document.title = 'Your choices';
          document.body.appendChild(document.createElement('main')).appendChild(Object.assign(document.createElement('h1'), { textContent: 'You' }));
          await show(visitor({ analytics: 'granted', marketing: 'denied' }), {}, { language, texts });
          press('withdraw', answer('analytics'));
          await until(() => statuses().length > 0);
          const found = await axe.run('main');
          expect(found.passes.length).to.be.greaterThan(5);
          expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
        });
      }
    }
  });
});
