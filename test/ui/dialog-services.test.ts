import { sendKeys } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import * as nl from '../../src/i18n/nl.js';
import { dialog as english } from '../../src/i18n/en.js';
import type { Config, Service } from '../../src/core/config.js';
import { wordsOf } from '../../src/ui/dialog/words-of.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';
import { cleanUp, dialog, isShown, part } from './helpers.js';
import { showDialogOver, yes } from './show-dialog.js';

declare const axe: { run(context?: unknown): Promise<AxeResults> };

const MANY = 100;
const many = (count: number): Config => {
  const ids = Array.from({ length: count }, (_, index) => `s${index}`);
  const service = (index: number): Service => ({ name: `Service ${index}`, provider: `Company ${String((index * 37) % count).padStart(3, '0')}`, country: 'US', policy: '/x', cookies: [{ name: `_s${index}`, keptFor: 'P1Y', what: 'Tells visits apart.' }] });
  const marketing = { ...sampleConfig.purposes.marketing, services: ids };
  return { ...sampleConfig, purposes: { ...sampleConfig.purposes, marketing }, services: { ...sampleConfig.services, ...Object.fromEntries(ids.map((id, index) => [id, service(index)])) } };
};

const root = () => dialog()?.renderRoot as ShadowRoot;
const section = (purpose: string) => root().querySelector(`h3 [name=${purpose}]`)?.closest('section') as HTMLElement;
const purpose = (name: string) => root().querySelector(`h3 [name=${name}]`) as HTMLInputElement;
const service = (within: string, id: string) => section(within).querySelector(`:is(h4, h5) [name=${id}]`) as HTMLInputElement;
const summary = (within: string) => section(within).querySelector('summary') as HTMLElement;
/** As `many`, of one company with most of them, which has another one abroad. */
const wheels = (own: number, count: number): Config => {
  const config = many(count);
  const of = (index: number) => (index < own ? { provider: 'AdWheel Inc.', country: 'US' } : index < count - 1 ? { provider: 'AdWheel Inc.', country: 'DE' } : { provider: 'Zed BV', country: 'NL' });
  return { ...config, services: { ...config.services, ...Object.fromEntries(Object.entries(config.services ?? {}).filter(([id]) => /^s\d+$/.test(id)).map(([id, one], index) => [id, { ...one, ...of(index) }])) } };
};
/** The companies that are seen, in order. */
const companies = () => [...section('marketing').querySelectorAll<HTMLElement>('.company > h4')].filter((one) => one.checkVisibility()).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const items = () => [...section('marketing').querySelectorAll<HTMLElement>('.services > li')].filter((one) => !one.hidden);

async function press(one: HTMLElement): Promise<void> {
  one.click();
  await dialog()?.updateComplete;
}

let end: () => void = () => undefined;
async function show(...options: Parameters<typeof showDialogOver>) {
  const shown = await showDialogOver(...options);
  end = shown.undo;
  return shown;
}

describe('services in the dialog', () => {
  afterEach(() => {
    end();
    cleanUp();
  });

  it('have a switch each, named by the service, of the look and size of their purpose’s', async () => {
    await show(sampleConfig);
    await press(summary('analytics'));
    const [one, other] = [service('analytics', 'counter'), purpose('analytics')];
    expect(one.labels?.[0]?.querySelector('.title')?.textContent).to.equal('Counter');
    expect([one.getAttribute('role'), one.offsetWidth, one.offsetHeight]).to.deep.equal(['switch', other.offsetWidth, other.offsetHeight]);
    expect((one.labels?.[0] as HTMLElement).offsetHeight).to.be.at.least(44);
  });

  it('say in the summary how many of them are on', async () => {
    await show(sampleConfig);
    expect(summary('analytics').textContent).to.contain(english.servicesOn(0, 2));
    await press(purpose('analytics'));
    expect(summary('analytics').textContent).to.contain(english.servicesOn(2, 2));
    await press(service('analytics', 'counter'));
    expect(summary('analytics').textContent).to.contain(english.servicesOn(1, 2));
  });

  it('move together where a service is under several purposes', async () => {
    await show(sampleConfig, { taste: yes(), analytics: yes({ version: 2 }), marketing: yes() });
    await press(service('analytics', 'shared'));
    expect(service('marketing', 'shared').checked).to.equal(false);
    await press(service('marketing', 'shared'));
    expect(service('analytics', 'shared').checked).to.equal(true);
  });

  it('are saved as what a yes leaves out', async () => {
    const { asked, consent } = await show(sampleConfig);
    await press(service('marketing', 'wheel'));
    expect([purpose('marketing').checked, service('marketing', 'shared').checked]).to.deep.equal([true, false]);
    part('save').click();
    expect(asked[0]?.choices).to.deep.equal({ taste: 'denied', analytics: 'denied', marketing: 'granted' });
    expect(asked[0]?.without).to.deep.equal({ marketing: ['shared'] });
    expect(consent.refused).to.deep.equal(['shared']);
    expect(isShown('dialog')).to.equal(false);
  });

  it('take their purpose along when the last one goes off', async () => {
    const { asked } = await show(sampleConfig);
    await press(purpose('marketing'));
    await press(service('marketing', 'wheel'));
    await press(service('marketing', 'shared'));
    expect(purpose('marketing').checked).to.equal(false);
    part('save').click();
    expect(asked[0]?.choices.marketing).to.equal('denied');
  });

  it('show what is stored of them, and nothing of it is left out by a press on accept', async () => {
    const { asked, consent } = await show(sampleConfig, { taste: yes(), analytics: yes({ version: 2, without: ['counter'] }), marketing: yes() });
    expect(service('analytics', 'counter').checked).to.equal(false);
    part('accept').click();
    expect(asked[0]?.without).to.deep.equal({});
    expect(consent.refused).to.deep.equal([]);
  });

  it('wait with the dialog open for what comes of one that is turned off', async () => {
    const { consent } = await show(sampleConfig, { taste: yes(), analytics: yes({ version: 2 }), marketing: yes() });
    consent.addEventListener('consent-change', (event) => Object.assign(event, { report: Promise.resolve({ stopped: ['Counter'], cleared: [], survived: [], needsReload: ['Counter'] }) }), { once: true });
    await press(service('analytics', 'counter'));
    part('save').click();
    await until(() => (root().querySelector('.foot [role=status]')?.textContent ?? '').includes('Counter'));
  });

  it('leave out plain words of theirs in another language, never showing English amid Dutch', async () => {
    const services = { ...sampleConfig.services, counter: { ...sampleConfig.services.counter, language: 'en' } };
    await show({ ...sampleConfig, services }, {}, { language: 'nl', texts: nl });
    expect(section('analytics').textContent).to.contain('_count.*').and.not.to.contain('Tells visits apart.');
  });

  it('say their plain words where those are in our language', async () => {
    const services = { ...sampleConfig.services, counter: { ...sampleConfig.services.counter, language: 'en' } };
    await show({ ...sampleConfig, services });
    expect(section('analytics').textContent).to.contain('Tells visits apart.');
  });

  it('have no search field up to ten, and one from eleven on', async () => {
    for (const [count, isThere] of [[10, false], [11, true]] as const) {
      await show(many(count));
      await press(summary('marketing'));
      expect(section('marketing').querySelector('input[type=search]') !== null, String(count)).to.equal(isThere);
      end();
      cleanUp();
    }
  });

  it('are drawn when a long list is opened and not before, sorted by company', async () => {
    await show(many(MANY));
    expect(items()).to.have.lengthOf(0);
    await press(summary('marketing'));
    expect(items()).to.have.lengthOf(MANY);
    expect(companies()).to.have.lengthOf(MANY);
    expect(companies()).to.deep.equal(companies().toSorted());
    expect(items().every((one) => getComputedStyle(one).contentVisibility === 'auto')).to.equal(true);
  });

  it('stand under the name and the country of their company, which are said once, where the list is long', async () => {
    await show(wheels(10, 12));
    await press(summary('marketing'));
    expect(companies()).to.deep.equal(['AdWheel Inc. Germany', 'AdWheel Inc. United States', 'Zed BV Netherlands']);
    expect(items()).to.have.lengthOf(12);
    for (const words of ['AdWheel Inc.', 'United States']) expect(section('marketing').textContent.split(words).length - 1, words).to.equal(words === 'AdWheel Inc.' ? 2 : 1);
    expect(service('marketing', 's3').closest('.company')?.querySelector('h4')?.textContent).to.contain('United States');
    expect(items().every((one) => one.querySelector('h5') && one.textContent.includes(english.stored))).to.equal(true);
  });

  it('say their company themselves where the list is short, whatever another list says of them', async () => {
    const config = wheels(10, 12);
    await show({ ...config, purposes: { ...config.purposes, analytics: { ...sampleConfig.purposes.analytics, services: ['s3'] } } });
    await press(summary('marketing'));
    expect(section('analytics').querySelector('.services')?.textContent).to.contain(english.provider).and.to.contain('AdWheel Inc.');
    expect(section('marketing').querySelector('.long')?.textContent).not.to.contain(english.provider);
  });

  it('take the name of their company along when a search leaves none of them', async () => {
    await show(wheels(10, 12));
    await press(summary('marketing'));
    const field = section('marketing').querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
    for (const [query, left] of [['service 3', ['AdWheel Inc. United States']], ['zed', ['Zed BV Netherlands']], ['nobody', []]] as const) {
      field.value = query;
      field.dispatchEvent(new Event('input'));
      await dialog()?.updateComplete;
      expect(companies(), query).to.deep.equal(left);
    }
  });

  it('pass the audit where the list is long', async () => {
    document.documentElement.lang = 'en';
    await show(wheels(10, 12));
    section('marketing').querySelector('details')!.open = true;
    await press(summary('marketing'));
    section('marketing').querySelector('details')!.open = true;
    const { violations } = await axe.run(dialog());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
  });

  it('are found by name and company as one types, and how many is told', async () => {
    await show(many(MANY));
    await press(summary('marketing'));
    const field = section('marketing').querySelector<HTMLInputElement>('input[type=search]');
    expect(field?.labels?.[0]?.textContent).to.contain(english.search);
    field?.focus();
    await sendKeys({ type: 'COMPANY 01' });
    await until(() => items().length === 10);
    const status = part('found');
    expect([status.getAttribute('role'), status.textContent]).to.deep.equal(['status', english.found(10)]);
    await sendKeys({ type: 'x' });
    await until(() => items().length === 0);
    expect(status.textContent).to.equal(english.found(0));
  });

  it('keep their nodes while one types', async () => {
    await show(many(MANY));
    await press(summary('marketing'));
    const before = items();
    const field = section('marketing').querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
    field.value = 'Service 7';
    field.dispatchEvent(new Event('input'));
    await dialog()?.updateComplete;
    expect(items()).to.have.lengthOf(11);
    expect(items().every((one) => before.includes(one))).to.equal(true);
  });

  it('are all drawn for print, though never unfolded', async () => {
    await show(many(MANY));
    dispatchEvent(new Event('beforeprint'));
    expect(items()).to.have.lengthOf(MANY);
  });

  it('change nothing in what is kept of the words, whether they are unfolded, searched or turned', async () => {
    await show(many(11));
    const before = wordsOf(root());
    await press(summary('marketing'));
    await press(service('marketing', 's3'));
    expect(wordsOf(root())).to.deep.equal(before);
    expect(before).to.include(english.services(11)).and.to.include('Counter');
  });
});
