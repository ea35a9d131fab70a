import { expect } from 'chai';
import { ask } from '../../src/banner.js';
import { open } from '../../src/ask.js';
import type { Config } from '../../src/core/config.js';
import type { Consent } from '../../src/core/consent.js';
import type { ZgodaChooseEvent } from '../../src/core/events.js';
import { connect } from '../../src/elements.js';
import * as english from '../../src/i18n/en.js';
import * as dutch from '../../src/i18n/nl.js';
import type { Texts } from '../../src/i18n/texts.js';
import { offerOpener } from '../../src/later.js';
import type { Loaders, Words } from '../../src/ui/loaders.js';
import { eventsOf } from '../helpers/events-of.js';
import { makeConsent } from '../helpers/make-consent.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';
import { atRest } from './at-rest.js';
import { banner, cleanUp, dialog } from './helpers.js';

/** Dutch is the second language of this site, so what falls back on the first one is German. */
const inBoth = (nl: string) => ({ de: `${nl} (de)`, nl });
const listInBoth = (nl: string[]) => ({ de: nl.map((one) => `${one} (de)`), nl });
const { analytics } = sampleConfig.purposes;
const visits = { ...analytics, title: inBoth('Bezoeken tellen'), why: inBoth('Wij tellen.'), data: listInBoth(['pagina’s', 'klikken']), youGet: inBoth('Duidelijke pagina’s.'), ifNot: inBoth('Niets verandert.') };
const config: Config = {
  ...sampleConfig,
  languages: ['de', 'nl'],
  purposes: { analytics: { ...visits, version: 2, earlier: { 1: { why: inBoth('Wij telden.'), keptFor: 'P6M' } } } },
  services: { ...sampleConfig.services, counter: { ...sampleConfig.services.counter, cookies: [{ name: '_count', what: inBoth('Houdt bezoeken uit elkaar.'), keptFor: 'P13M' }] } },
  necessary: [{ title: inBoth('Winkelwagen'), reason: inBoth('Anders is hij leeg.'), data: listInBoth(['producten', 'aantallen']) }],
  levels: [{ title: inBoth('Niets'), needs: inBoth('Niets nodig.'), youGet: inBoth('De winkel.'), purposes: [] }, { title: inBoth('Alles'), needs: inBoth('Wat je leest.'), youGet: inBoth('Betere pagina’s.'), purposes: ['analytics'] }],
};
const LOADERS = { dialog: () => Promise.reject(new Error('There is none.')), release: () => Promise.resolve(), later: () => Promise.resolve({}) } as unknown as Loaders;
/** Our words in Dutch, which do not come. */
const missing = (): Words<Texts> => ({ language: 'nl', texts: Promise.reject(new Error('404')) });
const here = (): Words<Texts> => ({ language: 'nl', texts: Promise.resolve(dutch) });

/** The language that some words are marked with: that of the nearest element that has one. */
function langOf(root: ParentNode, words: string): string | null | undefined {
  const own = ({ childNodes }: Element) => [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(words));
  return [...root.querySelectorAll('*')].find(own)?.closest('[lang]')?.getAttribute('lang');
}

async function placeIn(name: string, consent: Consent, words: Words<Texts>): Promise<ParentNode> {
  const place = document.body.appendChild(document.createElement(name));
  Object.assign(place, { title: 'Video' });
  place.setAttribute('consent', 'analytics');
  places.push(place);
  await connect(place, consent, words);
  const view = place.shadowRoot?.firstElementChild as HTMLElement;
  await until(() => (view.shadowRoot ?? view).querySelector('[lang]') !== null);
  return view.shadowRoot ?? view;
}
const places: HTMLElement[] = [];

async function bannerOver(consent: Consent, words: Words<Texts>): Promise<ParentNode> {
  await ask(consent, words, LOADERS, new AbortController().signal);
  return banner() as ParentNode;
}

async function dialogOver(consent: Consent, words: Words<Texts>): Promise<ParentNode> {
  await open(consent, words, LOADERS, undefined);
  await dialog()?.updateComplete;
  await atRest();
  return dialog()?.renderRoot as ParentNode;
}

/** What the site says on each surface, and one of our sentences there. */
const SURFACES = {
  banner: { show: bannerOver, site: ['Bezoeken tellen', 'Wij tellen.'], ours: (texts: Texts) => texts.banner.accept },
  dialog: {
    show: dialogOver,
    site: ['Bezoeken tellen', 'Wij tellen.', 'pagina’s en klikken', 'Duidelijke pagina’s.', 'Niets verandert.', 'Houdt bezoeken uit elkaar.', 'Winkelwagen', 'Anders is hij leeg.', 'producten en aantallen', 'Alles', 'Wat je leest.', 'Betere pagina’s.'],
    ours: (texts: Texts) => texts.dialog.accept,
  },
  choices: { show: (consent: Consent, words: Words<Texts>) => placeIn('zgoda-choices', consent, words), site: ['Bezoeken tellen'], ours: (texts: Texts) => texts.choices.title, answers: { analytics: 'granted' } as const },
  services: { show: (consent: Consent, words: Words<Texts>) => placeIn('zgoda-services', consent, words), site: ['Bezoeken tellen', 'Houdt bezoeken uit elkaar.'], ours: (texts: Texts) => texts.table.caption },
  embed: { show: (consent: Consent, words: Words<Texts>) => placeIn('zgoda-embed', consent, words), site: [], ours: (texts: Texts) => texts.embed.note },
};

describe('words of a site in several languages', () => {
  afterEach(() => {
    cleanUp();
    for (const place of places.splice(0)) place.remove();
  });

  for (const [name, surface] of Object.entries(SURFACES)) {
    const { show, site, ours } = surface;
    const visitor = () => makeConsent('answers' in surface ? surface.answers : {}, config);

    it(`stay in the language that was picked on the ${name} where ours do not come, each marked with its own`, async () => {
      const consent = visitor();
      const errors = eventsOf(consent, 'consent-error');
      const root = await show(consent, missing());
      expect(langOf(root, ours(english))).to.equal('en');
      for (const words of site) expect(langOf(root, words), words).to.equal('nl');
      expect(root.textContent).to.contain('Bezoeken tellen').and.not.match(/\(de\)|\[object|undefined/);
      expect(errors.map((event) => (event as Event & { code: string }).code)).to.deep.equal(['language']);
    });

    it(`are marked as all else is on the ${name} where ours come`, async () => {
      const root = await show(visitor(), here());
      for (const words of [ours(dutch), ...site]) expect(langOf(root, words), words).to.equal('nl');
      expect(root.textContent).not.match(/\(de\)|\[object|undefined/);
    });
  }

  it('are told as they were and as they are in the language that was picked, where ours do not come', async () => {
    const consent = makeConsent({}, config);
    consent.load({ schema: 1, config: '', choices: { analytics: { value: 'granted', version: 1, at: '2026-11-20T10:15:00.000Z', source: 'banner' } } });
    const root = await dialogOver(consent, missing());
    const rows = [...root.querySelectorAll<HTMLElement>('.changed dl > div')].map((one) => [one.innerText.trim().split(/\s*\n\s*/), one.querySelector('del [lang]')?.getAttribute('lang')]);
    expect(rows).to.deep.equal([
      [[english.dialog.why, `${english.dialog.before} Wij telden.`, `${english.dialog.now} Wij tellen.`], 'nl'],
      [[english.dialog.keptFor, `${english.dialog.before} 6 months`, `${english.dialog.now} 13 months`], undefined],
    ]);
  });

  for (const [name, show, press] of [['dialog', dialogOver, 'refuse'], ['choices', SURFACES.choices.show, 'withdraw']] as const) {
    it(`name what still runs as it is called on the ${name}, not as in the first language of the site`, async () => {
      const report = { stopped: [], cleared: [], survived: [], needsReload: ['Bezoeken tellen (de)', 'AdWheel'] };
      const consent = makeConsent({ analytics: 'granted' }, config, { leave: () => Promise.resolve(report) });
      const choose = (event: Event) => consent.choose((event as ZgodaChooseEvent).choices);
      addEventListener('zgoda-choose', choose, { once: true });
      const root = await show(consent, here());
      root.querySelector<HTMLElement>(`[data-zgoda=${press}]`)?.click();
      await until(() => root.querySelector('.report') !== null);
      expect(root.querySelector('.report')?.textContent).to.contain(dutch.dialog.needsReload('Bezoeken tellen en AdWheel'));
    });
  }

  it('stand among ours as soon as ours come, in the settings that are opened then', async () => {
    const consent = makeConsent({}, config);
    await dialogOver(consent, missing());
    dialog()?.close();
    const root = await dialogOver(consent, here());
    expect(root.textContent).to.contain(dutch.dialog.provider).and.not.contain(english.dialog.provider);
    expect([...root.querySelectorAll('bdi[lang]')]).to.deep.equal([]);
  });

  it('leave the words of a button that had none marked with the language they are in', async () => {
    for (const [words, lang] of [[missing(), 'en'], [here(), 'nl']] as const) {
      const button = document.body.appendChild(document.createElement('zgoda-button'));
      await offerOpener(makeConsent({}, config), words);
      expect([button.textContent, button.lang]).to.deep.equal([(lang === 'en' ? english : dutch).banner.settings, lang]);
      button.remove();
      await offerOpener(makeConsent({}, config), words);
      expect(document.querySelector<HTMLElement>('zgoda-button')?.lang).to.equal(lang);
      cleanUp();
    }
  });
});
