import { setViewport } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import type { Config, Service } from '../../src/core/config.js';
import type { Consent } from '../../src/core/consent.js';
import { connect } from '../../src/elements.js';
import * as arabic from '../../src/i18n/ar.js';
import { dialog, table } from '../../src/i18n/en.js';
import * as basque from '../../src/i18n/eu.js';
import * as dutch from '../../src/i18n/nl.js';
import type { DeepWords } from '../../src/ui/loaders.js';
import { emulateMedia, withMedia } from '../helpers/emulate-media.js';
import { makeConsent } from '../helpers/make-consent.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';
import { nextFrame } from './helpers.js';

declare const axe: { run(context?: unknown): Promise<AxeResults> };

const ENGLISH: DeepWords = { language: 'en', texts: undefined };
const { purposes, services, necessary } = sampleConfig;

const everything: Service = {
  name: 'Counter',
  provider: 'Counter Ltd',
  country: 'NZ',
  policy: 'https://counter.example/privacy',
  cookies: [{ name: '_count.*', what: 'Tells visits apart.', keptFor: 'P13M' }, { name: '_tab' }],
  localStorage: [{ name: 'count-local', what: 'What you did last.' }],
  sessionStorage: [{ name: 'count-session' }],
  indexedDB: [{ name: 'count-database' }],
  cacheStorage: [{ name: 'count-cache', keptFor: 'P30D' }],
  serviceWorkers: [{ name: '/count-worker.js' }],
};
const config: Config = { ...sampleConfig, services: { ...services, counter: everything } };

const place = () => document.querySelector('zgoda-services') as HTMLElement;
const root = () => place().shadowRoot?.firstElementChild?.shadowRoot as ShadowRoot;
const flow = () => root().querySelector('.flow') as HTMLElement;
const service = (id: string) => root().querySelector(`[data-service="${id}"]`) as HTMLElement;
const ids = () => [...root().querySelectorAll<HTMLElement>('[data-service]')].map(({ dataset }) => dataset.service);
/** The words of a table, row by row; those that only the eye needs are left out. */
const rows = (id: string) => [...service(id).querySelectorAll('tr')].map((row) => [...row.children].map((cell) => (cell.querySelector('.label + bdi') ?? cell).textContent?.trim()));

async function show(given: Config = config, attributes: Record<string, string> = {}, words = ENGLISH, consent: Consent = makeConsent({}, given)): Promise<void> {
  const element = document.createElement('zgoda-services');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (document.querySelector('main') ?? document.body.appendChild(document.createElement('main'))).append(element);
  await connect(element, consent, words);
  await until(() => root()?.querySelector('.flow') !== null);
}

/** A config with many services, all of one purpose. */
function configOf(count: number): Config {
  const many = Array.from({ length: count }, (_, index) => [`service-${index}`, { ...everything, name: `Service ${index}`, provider: `Company ${index % 7}` }] as const);
  const { analytics } = purposes;
  return { ...sampleConfig, purposes: { analytics: { ...analytics, services: many.map(([id]) => id) } }, services: Object.fromEntries(many) };
}

describe('zgoda-services', () => {
  afterEach(async () => {
    document.querySelector('main')?.remove();
    document.documentElement.removeAttribute('style');
    await emulateMedia({ colorScheme: 'light', media: 'screen' });
    await setViewport({ width: 1280, height: 800 });
  });

  it('tells of each service its name, company, country in words, policy, and what for', async () => {
    await show();
    expect(ids()).to.deep.equal(['wheel', 'counter', 'shared']);
    const said = service('counter').innerText;
    for (const words of ['Counter', 'Counter Ltd', 'New Zealand', table.purpose, 'Count visits', `Counter: ${dialog.policy}`]) expect(said).to.contain(words);
    const link = service('counter').querySelector('a') as HTMLAnchorElement;
    expect([link.href, link.rel]).to.deep.equal(['https://counter.example/privacy', 'noreferrer']);
    expect(service('shared').innerText).to.contain('Count visits and Show fitting ads');
  });

  it('tells of each thing stored its name, where, what it does, and how long, kind by kind', async () => {
    await show();
    expect(rows('counter')).to.deep.equal([
      [table.name, table.kind, table.what, table.keptFor],
      ['_count.*', table.cookies, 'Tells visits apart.', '13 months'],
      ['_tab', table.cookies, '', dialog.untilClosed],
      ['count-session', table.sessionStorage, '', dialog.untilClosed],
      ['count-local', table.localStorage, 'What you did last.', dialog.untilRemoved],
      ['count-database', table.indexedDB, '', dialog.untilRemoved],
      ['count-cache', table.cacheStorage, '', '30 days'],
      ['/count-worker.js', table.serviceWorkers, '', dialog.untilRemoved],
    ]);
  });

  it('says that a service stores nothing, without a table, where it does not', async () => {
    await show();
    expect(service('wheel').innerText).to.contain(dialog.stored).and.to.contain(dialog.nothingStored);
    expect(service('wheel').querySelector('table')).to.equal(null);
  });

  it('is a table to everyone: with a caption of its own, heads with a scope, and roles that no display takes away', async () => {
    await show();
    const [one] = root().querySelectorAll('table');
    expect(one?.caption?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(`Counter: ${dialog.stored}`);
    expect([...(one?.tHead?.querySelectorAll('th') ?? [])].map(({ scope }) => scope)).to.deep.equal(['col', 'col', 'col', 'col']);
    const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell', 'thead th': 'columnheader', 'tbody th': 'rowheader' };
    for (const [selector, role] of Object.entries(roles)) for (const element of root().querySelectorAll(selector)) expect(element.getAttribute('role'), selector).to.equal(role);
    for (const head of root().querySelectorAll('tbody th')) expect(head.getAttribute('scope')).to.equal('row');
    for (const row of root().querySelectorAll('tr')) expect(row.children).to.have.lengthOf(4);
  });

  it('names what the site cannot work without as a reason too', async () => {
    await show({ ...config, necessary: [{ ...necessary[0]!, services: ['counter'] }] });
    expect(service('counter').innerText).to.contain('Count visits and Shopping cart');
  });

  it('leaves out a service that nothing names: it gets no data', async () => {
    await show({ ...config, services: { ...config.services, idle: { ...everything, name: 'Idle' } } });
    expect(ids()).not.to.contain('idle');
  });

  it('narrows to one purpose, follows the attribute, and says nobody where nobody gets data', async () => {
    await show(config, { purpose: 'analytics' });
    expect(ids()).to.deep.equal(['counter', 'shared']);
    place().setAttribute('purpose', 'marketing');
    await until(() => ids().join() === 'wheel,shared');
    place().setAttribute('purpose', 'taste');
    await until(() => ids().length === 0);
    expect(flow().innerText).to.contain(dialog.nobody);
    place().removeAttribute('purpose');
    await until(() => ids().length === 3);
  });

  it('shows a service that is written out later, once the stored choices are known', async () => {
    const consent = makeConsent({}, { ...config, services: {} }) as unknown as Consent;
    await show(config, {}, ENGLISH, consent);
    expect(ids()).to.deep.equal([]);
    consent.config = config;
    consent.isReady = false;
    consent.load(undefined);
    await until(() => ids().length === 3);
  });

  describe('in another language', () => {
    const inDutch: DeepWords = { language: 'nl', texts: Promise.resolve(dutch) };

    it('says everything of its own in it, and the direction', async () => {
      await show(config, {}, { language: 'ar', texts: Promise.resolve(arabic) });
      expect([flow().lang, flow().dir]).to.deep.equal(['ar', 'rtl']);
      expect(service('counter').innerText).to.contain('نيوزيلندا').and.to.contain(arabic.table.purpose);
      expect(getComputedStyle(service('counter').querySelector('code') as Element).direction).to.equal('ltr');
    });

    it('leaves the name of a company in its own direction: the full stop of "Ltd." stays at its end', async () => {
      await show({ ...config, services: { ...config.services, counter: { ...everything, provider: 'Counter Ltd.' } } }, {}, { language: 'ar', texts: Promise.resolve(arabic) });
      const text = [...(service('counter').querySelector('dd bdi') as Element).childNodes].find((node) => node.textContent === 'Counter Ltd.') as Text;
      const boxOf = (from: number) => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, from + 1);
        return range.getBoundingClientRect();
      };
      expect(boxOf(11).left).to.be.greaterThan(boxOf(0).left);
    });

    it('leaves out plain words of a service that are in another one, with their column', async () => {
      await show({ ...config, services: { ...config.services, counter: { ...everything, language: 'en' } } }, {}, inDutch);
      expect(service('counter').innerText).not.to.contain('Tells visits apart.');
      expect(rows('counter')[0]).to.deep.equal([dutch.table.name, dutch.table.kind, dutch.table.keptFor]);
    });

    for (const [theirs, words] of [['nl', inDutch], ['pt', { language: 'pt-BR', texts: Promise.resolve(dutch) }], [undefined, inDutch]] as const) {
      it(`keeps plain words in ${theirs ?? 'the language of the site'} where the page is in ${words.language}`, async () => {
        await show({ ...config, services: { ...config.services, counter: { ...everything, ...(theirs && { language: theirs }) } } }, {}, words);
        expect(service('counter').innerText).to.contain('Tells visits apart.');
      });
    }

    it('takes the words that the site wrote in it', async () => {
      const counter: Service = { ...everything, policy: { en: '/privacy', nl: '/privacybeleid' }, cookies: [{ name: '_count', what: { en: 'Counts.', nl: 'Telt.' } }] };
      const { analytics } = purposes;
      await show({ ...config, purposes: { analytics: { ...analytics, title: { en: 'Count', nl: 'Tellen' }, services: ['counter'] } }, services: { counter } }, {}, inDutch);
      expect(service('counter').innerText).to.contain('Telt.').and.to.contain('Tellen');
      expect(service('counter').querySelector('a')?.pathname).to.equal('/privacybeleid');
    });
  });

  describe('with many services', function () {
    this.timeout(20_000);

    it('has a heading for each, in the order of the alphabet, below a heading of the level the page wants', async () => {
      await show(config, { level: '3' });
      expect([...root().querySelectorAll('h3, h4')].map((one) => `${one.localName} ${one.textContent}`)).to.deep.equal([`h3 ${table.caption}`, 'h4 AdWheel', 'h4 Counter', 'h4 Shared']);
    });

    it('can be searched by name and company, says how many were found, and shows all again', async () => {
      await show(configOf(125));
      const field = root().querySelector('input') as HTMLInputElement;
      const status = () => (root().querySelector('[role=status]') as HTMLElement).innerText;
      expect(field.labels?.[0]?.innerText).to.contain(dialog.search);
      const search = (letters: string) => Object.assign(field, { value: letters }).dispatchEvent(new Event('input'));
      search('service 12');
      await until(() => ids().length === 6);
      expect(status()).to.equal(dialog.found(6));
      search('company 3');
      await until(() => ids().length === 18);
      search('nobody of this name');
      await until(() => status() === dialog.found(0));
      search('');
      await until(() => ids().length === 125);
      expect(status()).to.equal('');
    });

    it('has no search where there are few', async () => {
      await show();
      expect(root().querySelector('input')).to.equal(null);
    });
  });

  describe('looks', () => {
    const boxes = (selector: string, inside: ParentNode = root()) => [...inside.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());

    for (const [language, texts] of [['en', undefined], ['ar', Promise.resolve(arabic)]] as const) {
      it(`right at 320 px with twice the text and wide spacing, in "${language}": rows are blocks, heads stand before what they head, nothing sticks out`, async () => {
        await setViewport({ width: 320, height: 700 });
        document.documentElement.style.cssText = 'font-size: 32px; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
        const counter: Service = { ...everything, cookies: [{ name: '_a_name_that_is_much_too_long_for_a_small_phone_and_has_no_place_to_break.*' }] };
        await show({ ...config, services: { ...config.services, counter } }, {}, { language, texts });
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const { left, right } = place().getBoundingClientRect();
        for (const box of boxes('h2, h3, dd, td, tbody th, code, a, .label')) {
          expect(box.left).to.be.at.least(left - 1);
          expect(box.right).to.be.at.most(right + 1);
        }
        const [label] = root().querySelectorAll<HTMLElement>('.label');
        expect(label?.checkVisibility()).to.equal(true);
        expect(boxes('tbody tr', service('counter'))[1]?.top).to.be.at.least((boxes('tbody tr', service('counter'))[0]?.bottom ?? NaN) - 1);
      });
    }

    it('like a table where there is room, in a narrow column of a wide page like blocks', async () => {
      await show();
      expect(getComputedStyle(root().querySelector('td') as Element).display).to.equal('table-cell');
      expect(root().querySelector<HTMLElement>('.label')?.checkVisibility()).to.equal(false);
      (document.querySelector('main') as HTMLElement).style.width = '280px';
      await until(() => getComputedStyle(root().querySelector('td') as Element).display === 'block');
      expect(root().querySelector('.flow')?.scrollWidth).to.be.at.most(280);
    });

    it('with the name of a country in whole words, however narrow the columns are', async () => {
      document.body.appendChild(document.createElement('main')).style.cssText = 'inline-size: 35em; font-family: monospace';
      await show(config, {}, { language: 'eu', texts: Promise.resolve(basque) });
      const country = [...service('wheel').querySelectorAll('dd')].find(({ textContent }) => textContent === 'Ameriketako Estatu Batuak');
      const text = document.createTreeWalker(country as Node, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const word = document.createRange();
      word.setStart(text, 0);
      word.setEnd(text, 'Ameriketako'.length);
      expect(word.getClientRects()).to.have.lengthOf(1);
    });

    it('like something even in a column that shrinks to what is in it', async () => {
      document.body.appendChild(document.createElement('main')).style.cssText = 'float: left';
      await show();
      expect(flow().getBoundingClientRect().width).to.be.at.least(200);
    });

    it('like the page it stands on: its type, its colours, no box', async () => {
      document.body.appendChild(document.createElement('main')).style.cssText = 'font: 19px/1.7 serif; color: rgb(10, 80, 20)';
      await show();
      const { fontFamily, fontSize, color, backgroundColor, boxShadow, borderTopWidth } = getComputedStyle(flow());
      expect({ fontFamily, fontSize, color, backgroundColor, boxShadow, borderTopWidth }).to.deep.equal({ fontFamily: 'serif', fontSize: '19px', color: 'rgb(10, 80, 20)', backgroundColor: 'rgba(0, 0, 0, 0)', boxShadow: 'none', borderTopWidth: '0px' });
      expect(root().querySelectorAll('[style]')).to.have.lengthOf(0);
    });

    withMedia('the same on paper, without the search', async () => {
      await show(configOf(20));
      await emulateMedia({ media: 'print' });
      expect(root().querySelector('input')?.checkVisibility()).to.equal(false);
      expect(flow().innerText).to.contain('Service 19').and.to.contain('_count.*');
    });
  });

  describe('under the accessibility audit', function () {
    this.timeout(20_000);

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [language, texts, width] of [['en', undefined, 1280], ['en', undefined, 320], ['ar', Promise.resolve(arabic), 320]] as const) {
        it(`finds nothing: ${colorScheme}, ${language}, ${width} px`, async () => {
          await emulateMedia({ colorScheme });
          await setViewport({ width, height: 800 });
          Object.assign(document.documentElement, { lang: 'en' }).style.colorScheme = 'light dark';
          document.title = 'Privacy';
          document.body.appendChild(document.createElement('main')).appendChild(Object.assign(document.createElement('h1'), { textContent: 'Privacy' }));
          await show(configOf(14), {}, { language, texts });
          await nextFrame();
          const found = await axe.run('main');
          expect(found.passes.length).to.be.greaterThan(5);
          expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
        });
      }
    }
  });
});
