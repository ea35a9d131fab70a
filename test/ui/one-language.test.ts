import { expect } from 'chai';
import { showDialog } from '../../src/ask.js';
import { showBanner } from '../../src/banner.js';
import type { Config } from '../../src/core/config.js';
import { connect } from '../../src/elements.js';
import type { Texts } from '../../src/i18n/texts.js';
import { moduleLoaders } from '../../src/loaders.js';
import { makeConsent } from '../helpers/make-consent.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { until } from '../helpers/until.js';
import { cleanUp, dialog } from './helpers.js';

const { services, purposes } = sampleConfig;
const config: Config = { ...sampleConfig, purposes: { ...purposes, analytics: { ...purposes.analytics, data: ['A', 'B'] } }, services: { ...services, counter: { ...services.counter, country: 'US' } } };

/** What the browser would have to know, in the languages that not every browser knows: 1 year and 6 months, 13 months, 7 days, the United States, 22 November 2026. */
const SAID = {
  cy: { longest: '1 flwyddyn, 6 mis', months: '13 mis', days: '7 diwrnod', country: 'Yr Unol Daleithiau', day: '22 Tachwedd 2026' },
  eu: { longest: 'urte bat, 6 hilabete', months: '13 hilabete', days: '7 egun', country: 'Ameriketako Estatu Batuak', day: '2026ko azaroaren 22a' },
  ga: { longest: '1 bhliain, 6 mhí', months: '13 mhí', days: '7 lá', country: 'Stáit Aontaithe Mheiriceá', day: '22 Samhain 2026' },
  gl: { longest: '1 ano, 6 meses', months: '13 meses', days: '7 días', country: 'Estados Unidos', day: '22 de novembro de 2026' },
  is: { longest: '1 ár, 6 mánuðir', months: '13 mánuðir', days: '7 dagar', country: 'Bandaríkin', day: '22. nóvember 2026' },
  mt: { longest: 'sena, 6 xhur', months: '13-il xahar', days: '7 ijiem', country: 'l-Istati Uniti', day: '22 ta’ Novembru 2026' },
} as const;

/** A list as Firefox and WebKit join it ("A agus B") has a word in the place of the comma. */
const joined = (words: string) => new RegExp(words.replace(', ', '(, | \\S+ )'));

/** What a place of the page says, once it does; every word of it, what is folded too. */
async function saidBy(name: string, language: string, texts: Texts, attributes: Record<string, string> = {}): Promise<string> {
  const place = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) place.setAttribute(attribute, value);
  (document.querySelector('main') ?? document.body.appendChild(document.createElement('main'))).append(place);
  await connect(place, makeConsent(name === 'zgoda-choices' ? { analytics: 'granted' } : {}, config), { language: language as 'is', texts: Promise.resolve(texts) });
  const view = () => place.shadowRoot?.firstElementChild;
  const words = () => (view()?.shadowRoot ?? view())?.textContent.trim() ?? '';
  await until(() => words() !== '');
  return words();
}

describe('no word comes from another language', () => {
  afterEach(cleanUp);

  for (const [language, { longest, months, days, country, day }] of Object.entries(SAID)) {
    describe(`in "${language}"`, () => {
      let texts: Texts;
      before(async () => {
        texts = (await moduleLoaders.deepWords(language as keyof typeof SAID)) as Texts;
      });

      it('how long, in the banner', () => {
        showBanner(makeConsent({}, config), { language, texts });
        expect(document.querySelector('[data-zgoda=terms]')?.textContent).to.match(joined(longest));
      });

      it('how long, where, and a list of data, in the dialog', async () => {
        showDialog(makeConsent({}, config), { language, texts });
        await dialog()?.updateComplete;
        const said = dialog()?.renderRoot.textContent;
        expect(said).to.contain(months).and.to.contain(days).and.to.contain(country).and.not.to.match(/month|days|United|A and B/);
      });

      it('the day of an answer, in one’s own choices', async () => expect(await saidBy('zgoda-choices', language, texts)).to.contain(texts.choices.granted(day)).and.not.to.match(/November/));

      it('how long and where, in the table of services', async () => expect(await saidBy('zgoda-services', language, texts)).to.contain(months).and.to.contain(country).and.not.to.match(/month|United/));

      it('where, in the place of a video', async () => {
        expect(await saidBy('zgoda-embed', language, texts, { consent: 'analytics', service: 'counter', src: '/video', title: 'Bread' })).to.contain(`(${country})`);
      });
    });
  }
});
