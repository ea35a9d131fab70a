import { expect } from 'chai';
import { durationInWords } from '../../src/i18n/duration-words.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { listInWords } from '../../src/i18n/list-in-words.js';
import { ownPlural } from '../../src/i18n/own-plural.js';
import type { DurationUnit, Texts } from '../../src/i18n/texts.js';
import { moduleLoaders } from '../../src/loaders.js';
import * as catalogue from '../../src/services.js';
import { longestInWords } from '../../src/ui/banner/longest-duration.js';
import { dayInWords } from '../../src/ui/choices/days.js';
import { countryInWords } from '../../src/ui/country-in-words.js';
import { OWN_WORDS } from '../helpers/own-words.js';

const PARTS: readonly { readonly name: string; supportedLocalesOf(language: string): string[] }[] = [Intl.NumberFormat, Intl.ListFormat, Intl.DisplayNames, Intl.DateTimeFormat];
const COUNTS = [1, 2, 3, 6, 7, 11, 13, 30];
/** A language that nobody speaks. */
const NOBODYS = 'qaa';

const languages = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, (await moduleLoaders.deepWords(language)) as Texts] as const)));
const ownOf = (texts: Texts) => Object.entries(OWN_WORDS).flatMap(([layer, keys]) => keys.map((key) => texts[layer as keyof Texts][key as never] as unknown));

/** A duration of each unit, after 1, 2, 3, 6, 7, 11, 13 and 30. */
const FORMS: Record<string, Record<DurationUnit, string>> = {
  cy: {
    year: '1 flwyddyn, 2 flynedd, 3 blynedd, 6 blynedd, 7 mlynedd, 11 mlynedd, 13 mlynedd, 30 mlynedd',
    month: '1 mis, 2 fis, 3 mis, 6 mis, 7 mis, 11 mis, 13 mis, 30 mis',
    week: '1 wythnos, 2 wythnos, 3 wythnos, 6 wythnos, 7 wythnos, 11 wythnos, 13 wythnos, 30 wythnos',
    day: '1 diwrnod, 2 ddiwrnod, 3 diwrnod, 6 diwrnod, 7 diwrnod, 11 diwrnod, 13 diwrnod, 30 diwrnod',
    hour: '1 awr, 2 awr, 3 awr, 6 awr, 7 awr, 11 awr, 13 awr, 30 awr',
    minute: '1 munud, 2 funud, 3 munud, 6 munud, 7 munud, 11 munud, 13 munud, 30 munud',
  },
  eu: {
    year: 'urte bat, 2 urte, 3 urte, 6 urte, 7 urte, 11 urte, 13 urte, 30 urte',
    month: 'hilabete bat, 2 hilabete, 3 hilabete, 6 hilabete, 7 hilabete, 11 hilabete, 13 hilabete, 30 hilabete',
    week: 'aste bat, 2 aste, 3 aste, 6 aste, 7 aste, 11 aste, 13 aste, 30 aste',
    day: 'egun bat, 2 egun, 3 egun, 6 egun, 7 egun, 11 egun, 13 egun, 30 egun',
    hour: 'ordu bat, 2 ordu, 3 ordu, 6 ordu, 7 ordu, 11 ordu, 13 ordu, 30 ordu',
    minute: 'minutu bat, 2 minutu, 3 minutu, 6 minutu, 7 minutu, 11 minutu, 13 minutu, 30 minutu',
  },
  ga: {
    year: '1 bhliain, 2 bhliain, 3 bliana, 6 bliana, 7 mbliana, 11 bhliain, 13 bliana, 30 bliain',
    month: '1 mhí, 2 mhí, 3 mhí, 6 mhí, 7 mí, 11 mhí, 13 mhí, 30 mí',
    week: '1 seachtain, 2 sheachtain, 3 seachtaine, 6 seachtaine, 7 seachtaine, 11 seachtain, 13 seachtaine, 30 seachtain',
    day: '1 lá, 2 lá, 3 lá, 6 lá, 7 lá, 11 lá, 13 lá, 30 lá',
    hour: '1 uair an chloig, 2 uair an chloig, 3 huaire an chloig, 6 huaire an chloig, 7 n-uaire an chloig, 11 uair an chloig, 13 huaire an chloig, 30 uair an chloig',
    minute: '1 nóiméad, 2 nóiméad, 3 nóiméad, 6 nóiméad, 7 nóiméad, 11 nóiméad, 13 nóiméad, 30 nóiméad',
  },
  gl: {
    year: '1 ano, 2 anos, 3 anos, 6 anos, 7 anos, 11 anos, 13 anos, 30 anos',
    month: '1 mes, 2 meses, 3 meses, 6 meses, 7 meses, 11 meses, 13 meses, 30 meses',
    week: '1 semana, 2 semanas, 3 semanas, 6 semanas, 7 semanas, 11 semanas, 13 semanas, 30 semanas',
    day: '1 día, 2 días, 3 días, 6 días, 7 días, 11 días, 13 días, 30 días',
    hour: '1 hora, 2 horas, 3 horas, 6 horas, 7 horas, 11 horas, 13 horas, 30 horas',
    minute: '1 minuto, 2 minutos, 3 minutos, 6 minutos, 7 minutos, 11 minutos, 13 minutos, 30 minutos',
  },
  is: {
    year: '1 ár, 2 ár, 3 ár, 6 ár, 7 ár, 11 ár, 13 ár, 30 ár',
    month: '1 mánuður, 2 mánuðir, 3 mánuðir, 6 mánuðir, 7 mánuðir, 11 mánuðir, 13 mánuðir, 30 mánuðir',
    week: '1 vika, 2 vikur, 3 vikur, 6 vikur, 7 vikur, 11 vikur, 13 vikur, 30 vikur',
    day: '1 dagur, 2 dagar, 3 dagar, 6 dagar, 7 dagar, 11 dagar, 13 dagar, 30 dagar',
    hour: '1 klukkustund, 2 klukkustundir, 3 klukkustundir, 6 klukkustundir, 7 klukkustundir, 11 klukkustundir, 13 klukkustundir, 30 klukkustundir',
    minute: '1 mínúta, 2 mínútur, 3 mínútur, 6 mínútur, 7 mínútur, 11 mínútur, 13 mínútur, 30 mínútur',
  },
  mt: {
    year: 'sena, sentejn, 3 snin, 6 snin, 7 snin, 11-il sena, 13-il sena, 30 sena',
    month: 'xahar, xahrejn, 3 xhur, 6 xhur, 7 xhur, 11-il xahar, 13-il xahar, 30 xahar',
    week: 'ġimgħa, ġimagħtejn, 3 ġimgħat, 6 ġimgħat, 7 ġimgħat, 11-il ġimgħa, 13-il ġimgħa, 30 ġimgħa',
    day: 'jum, jumejn, 3 ijiem, 6 ijiem, 7 ijiem, 11-il jum, 13-il jum, 30 jum',
    hour: 'siegħa, sagħtejn, 3 sigħat, 6 sigħat, 7 sigħat, 11-il siegħa, 13-il siegħa, 30 siegħa',
    minute: 'minuta, żewġ minuti, 3 minuti, 6 minuti, 7 minuti, 11-il minuta, 13-il minuta, 30 minuta',
  },
};
const DAYS: Record<string, readonly [first: string, other: string]> = {
  cy: ['1 Ionawr 2026', '22 Tachwedd 2026'],
  eu: ['2026ko urtarrilaren 1a', '2026ko azaroaren 22a'],
  ga: ['1 Eanáir 2026', '22 Samhain 2026'],
  gl: ['1 de xaneiro de 2026', '22 de novembro de 2026'],
  is: ['1. janúar 2026', '22. nóvember 2026'],
  mt: ['1 ta’ Jannar 2026', '22 ta’ Novembru 2026'],
};
/** Names that are as they are in English, in the language too. */
const AS_IN_ENGLISH: Record<string, string> = {
  cy: 'CA CY EE HR IL IN JP MT SE SG',
  eu: 'AT AU BG EE IL IN MT PT',
  ga: '',
  gl: 'AT AU BG CN EE IL IN MT PT',
  is: 'JP MT',
  mt: 'MT NZ SG',
};

describe('what languages say themselves', () => {
  for (const [language, texts] of Object.entries(languages)) {
    it(`is all there is to say or none of it in "${language}", and the browser says the rest`, () => {
      const said = ownOf(texts).filter(Boolean);
      if (said.length) expect(said).to.have.length(ownOf(texts).length);
      else for (const part of PARTS) expect(part.supportedLocalesOf(language), part.name).to.have.length(1);
    });
  }

  it('is said in the six languages that Chromium has no data for, and in no other', () => {
    expect(Object.keys(languages).filter((language) => languages[language]?.banner.duration)).to.deep.equal(Object.keys(FORMS));
  });

  for (const [language, forms] of Object.entries(FORMS)) {
    const { banner, dialog, choices } = languages[language] as Texts;

    for (const [unit, said] of Object.entries(forms) as [DurationUnit, string][]) {
      it(`counts each ${unit} in "${language}" as people do, and alike on both layers`, () => {
        for (const { duration } of [banner, dialog]) expect(COUNTS.map((count) => duration?.(count, unit)).join(', ')).to.equal(said);
      });
    }

    it(`writes how many companies in plain digits in "${language}"`, () => expect(banner.partners(12345)).to.contain('12345'));

    it(`says no number of anything as English does in "${language}"`, () => {
      for (const iso of ['Y', 'M', 'W', 'D', 'TH', 'TM'].flatMap((unit) => COUNTS.map((count) => `P${unit.slice(0, -1)}${count}${unit.slice(-1)}`))) {
        const said = durationInWords(iso, language, dialog.duration);
        expect(said, iso).to.not.be.oneOf([iso, '', durationInWords(iso, 'en')]);
        expect(longestInWords([iso], language, banner.duration), iso).to.equal(said);
      }
    });

    it(`says days in "${language}", and each of the twelve months by another name than English`, () => {
      expect([dayInWords('2026-01-01', language, choices.day), dayInWords('2026-11-22', language, choices.day)]).to.deep.equal(DAYS[language]);
      const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-15`);
      const said = months.map((month) => dayInWords(month, language, choices.day));
      expect(new Set(said).size).to.equal(12);
      for (const [index, month] of months.entries()) expect(said[index]).to.not.be.oneOf([month, dayInWords(month, 'en')]);
    });

    it(`names every country of the catalogue in "${language}", and none in English that has a name of its own`, () => {
      const inWords = (code: string) => countryInWords(code, language, dialog.countries);
      for (const { country } of Object.values(catalogue)) expect(inWords(country), country).to.not.equal(country);
      const asInEnglish = Object.keys(dialog.countries ?? {}).filter((code) => inWords(code) === countryInWords(code, 'en'));
      expect(asInEnglish.join(' ')).to.equal(AS_IN_ENGLISH[language]);
    });
  }

  it('follows what is said, not what is written: 4 years in Welsh, 12, 17, 20 and 22 in Irish', () => {
    expect(languages.cy?.banner.duration?.(4, 'year')).to.equal('4 blynedd');
    expect([10, 12, 17, 20, 22].map((count) => languages.ga?.banner.duration?.(count, 'year'))).to.deep.equal(['10 mbliana', '12 bhliain', '17 mbliana', '20 bliain', '22 bhliain']);
  });

  it('gives Basque numbers the endings of what is said', () => {
    const said = (day: number, year: number) => languages.eu?.choices.day?.(day, 1, year);
    expect([said(2, 2025), said(11, 2027), said(31, 2030), said(21, 2040)]).to.deep.equal(['2025eko urtarrilaren 2a', '2027ko urtarrilaren 11', '2030eko urtarrilaren 31', '2040ko urtarrilaren 21a']);
  });

  it('comes before what the browser says', () => {
    expect(durationInWords('P13M', 'en', (count, unit) => `${count}·${unit}`)).to.equal('13·month');
    expect(longestInWords(['P30D', 'P13M'], 'en', (count, unit) => `${count}·${unit}`)).to.equal('13·month');
    expect(countryInWords('DE', 'en', { DE: 'Elsewhere' })).to.equal('Elsewhere');
    expect(dayInWords('2026-11-22', 'en', (day, month, year) => `${day}·${month}·${year}`)).to.equal('22·11·2026');
  });
});

describe('what neither a language nor the browser can say', () => {
  it('stays as it was written, and is never said in another language', () => {
    expect(durationInWords('P1Y6M', NOBODYS)).to.equal('P1Y6M');
    expect(longestInWords(['P30D', 'P1Y6M'], NOBODYS)).to.equal('P1Y6M');
    expect(countryInWords('DE', NOBODYS)).to.equal('DE');
    expect(countryInWords('LI', NOBODYS, { DE: 'Elsewhere' })).to.equal('LI');
    expect(dayInWords('2026-11-22', NOBODYS)).to.equal('2026-11-22');
    expect(dayInWords('2026-11-22T12:00:00.000Z', NOBODYS)).to.equal('2026-11-22');
  });

  it('is joined with commas', () => expect([[], ['a'], ['a', 'b', 'c']].map((words) => listInWords(words, NOBODYS))).to.deep.equal(['', 'a', 'a, b, c']));

  it('is counted in plain digits', () => expect(ownPlural(NOBODYS, { other: '# things' })(12345)).to.equal('12345 things'));
});

describe('lists', () => {
  it('are joined as the language joins them', () => {
    expect(listInWords(['a', 'b', 'c'], 'en')).to.equal('a, b, and c');
    expect(listInWords(['a', 'b'], 'nl')).to.equal('a en b');
  });
});

describe('the longest of several durations', () => {
  it('is found across units, and is nothing where there is none', () => {
    const longest = (...durations: readonly unknown[]) => longestInWords(durations, 'en');
    expect(longest('P30D', 'P1Y', 'P13M', 'PT90M', 'P8W')).to.equal('13 months');
    expect(longest('PT1H', 'PT50M')).to.equal('1 hour');
    expect(longest('P31D', 'P1M')).to.equal('31 days');
    expect([longest(), longest(undefined), longest('a while')]).to.deep.equal(['', '', '']);
  });
});
