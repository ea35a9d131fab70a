import { expect } from 'chai';
import type { WordRule } from '../../src/lint/problem.js';
import { wordProblems } from '../../src/lint/word-problems.js';
import { WORD_LISTS } from '../../src/lint/words/lists.js';
import { SAMPLES } from './samples.js';

const rulesOf = (text: string, lang = 'en'): string[] => wordProblems(text, lang).map(({ rule }) => rule);
const foundIn = (text: string, lang = 'en'): string[] => wordProblems(text, lang).map(({ found }) => found);

/** A planted fault for each rule, in each language that has a list. */
const FAULTS: Readonly<Record<string, Readonly<Partial<Record<WordRule, string>>>>> = {
  en: {
    'RD-3': 'The controller counts visits.',
    'RD-4': 'We count visits in order to see what to fix.',
    'DP-11': 'Maybe later',
    'DP-12': 'No thanks, I like it slow',
    'DP-13': 'Got it!',
    'DP-14': 'We may count visits.',
    'DP-17': 'You get: a discount.',
    'DP-25': 'We rely on legitimate interests.',
    'DP-30': 'Uncheck to stop.',
    'DP-35': 'This is your last chance.',
  },
  nl: {
    'RD-3': 'De verwerkingsverantwoordelijke telt bezoeken.',
    'RD-4': 'We tellen teneinde te leren.',
    'DP-11': 'Nu niet',
    'DP-12': 'Nee bedankt, ik hou van traag',
    'DP-13': 'Begrepen',
    'DP-14': 'We geven het aan onze partners.',
    'DP-17': 'Je krijgt korting.',
    'DP-25': 'Wij hebben een gerechtvaardigd belang.',
    'DP-30': 'Vink uit om te stoppen.',
    'DP-35': 'Dit is je laatste kans.',
  },
  de: {
    'RD-3': 'Die Verarbeitung dauert ein Jahr.',
    'RD-4': 'Wir zählen zwecks Besserung.',
    'DP-11': 'Später erinnern',
    'DP-12': 'Nein danke, ich mag es langsam',
    'DP-13': 'Verstanden',
    'DP-14': 'Wir zählen gegebenenfalls Besuche.',
    'DP-17': 'Du bekommst einen Gutschein.',
    'DP-25': 'Wir haben ein berechtigtes Interesse.',
    'DP-30': 'Bitte nicht ablehnen.',
    'DP-35': 'Nur heute!',
  },
  fr: {
    'RD-3': 'Le profilage dure un an.',
    'RD-4': 'Nous comptons afin de mieux faire.',
    'DP-11': 'Plus tard',
    'DP-12': 'Non merci, je préfère les pages lentes',
    'DP-13': 'J’ai compris',
    'DP-14': 'Nous les donnons à nos partenaires.',
    'DP-17': 'Vous avez un cadeau.',
    'DP-25': 'Nous avons un intérêt légitime.',
    'DP-30': 'Ne désactivez pas cette option.',
    'DP-35': 'C’est la dernière chance.',
  },
  es: {
    'RD-3': 'Los destinatarios los ven.',
    'RD-4': 'Contamos con el fin de mejorar.',
    'DP-11': 'Ahora no',
    'DP-12': 'No gracias, prefiero las páginas lentas',
    'DP-13': 'Entendido',
    'DP-14': 'Los damos a nuestros socios.',
    'DP-17': 'Tú tienes un descuento.',
    'DP-25': 'Tenemos un interés legítimo.',
    'DP-30': 'No desactives esta opción.',
    'DP-35': 'Es la última oportunidad.',
  },
  it: {
    'RD-3': 'I destinatari li vedono.',
    'RD-4': 'Contiamo al fine di fare meglio.',
    'DP-11': 'Non ora',
    'DP-12': 'No grazie, preferisco le pagine lente',
    'DP-13': 'Ho capito',
    'DP-14': 'Li diamo ai nostri partner.',
    'DP-17': 'Tu hai uno sconto.',
    'DP-25': 'Abbiamo un legittimo interesse.',
    'DP-30': 'Non disattivare questa voce.',
    'DP-35': 'È l’ultima occasione: ultima occasione.',
  },
  pl: {
    'RD-3': 'Odbiorcy je widzą.',
    'RD-4': 'Liczymy w celu poprawy.',
    'DP-11': 'Nie teraz',
    'DP-12': 'Nie dziękuję, nie chcę tego',
    'DP-13': 'Rozumiem',
    'DP-14': 'Dajemy je, nasi partnerzy je widzą.',
    'DP-17': 'Masz rabat.',
    'DP-25': 'Mamy prawnie uzasadniony interes.',
    'DP-30': 'Nie wyłączaj tej opcji.',
    'DP-35': 'To ostatnia szansa.',
  },
};

describe('words that need a second look', () => {
  it('plants a fault for every rule in every language with a whole list', () => {
    expect(Object.keys(FAULTS)).to.have.members(Object.keys(WORD_LISTS).filter((lang) => Object.keys(WORD_LISTS[lang]!.jargon).length));
    for (const faults of Object.values(FAULTS)) expect(Object.keys(faults)).to.have.members(Object.keys(FAULTS.en!));
  });

  for (const [lang, faults] of Object.entries(FAULTS)) {
    for (const [rule, text] of Object.entries(faults)) {
      it(`${rule}: finds "${text}" in "${lang}"`, () => {
        const problems = wordProblems(text, lang);
        expect(problems.map((problem) => problem.rule)).to.include(rule);
        for (const { found, message } of problems) expect(message).to.contain(`"${found}"`).and.match(/\.$/).and.not.match(/undefined|: \.$/);
      });
    }

    it(`leaves plain words alone in "${lang}"`, () => {
      expect(wordProblems(SAMPLES[lang]!.plain, lang)).to.deep.equal([]);
    });

    it(`finds what a lawyer writes in "${lang}": jargon, and an interest that is no ground`, () => {
      expect(rulesOf(SAMPLES[lang]!.legal, lang)).to.include.members(['RD-3', 'DP-25']);
    });

    it(`says what to write instead, or that a longer phrase is fine, in "${lang}"`, () => {
      const { jargon, heavy, vague } = WORD_LISTS[lang]!;
      const { jargon: j, heavy: h, vague: v } = { jargon: Object.values(jargon), heavy: Object.values(heavy), vague: Object.values(vague) };
      expect([...j, ...h].filter((instead) => !instead)).to.deep.equal([]);
      expect(v.filter(Boolean).length).to.be.above(v.length * 0.8);
    });
  }

  it('RD-3: takes a hard word that is explained right behind it', () => {
    expect(rulesOf('The controller counts visits.')).to.deep.equal(['RD-3']);
    expect(rulesOf('The controller (the company that asks you) counts visits.')).to.deep.equal([]);
    expect(rulesOf('The controller, that is the company that asks you, counts visits.')).to.deep.equal([]);
    expect(rulesOf('Der Verantwortliche, das heißt die Firma, die fragt, zählt.', 'de')).to.deep.equal([]);
  });

  it('RD-3: takes no brackets that explain nothing, and no explanation of something else', () => {
    expect(rulesOf('The controller (GDPR) counts visits.')).to.deep.equal(['RD-3']);
    expect(rulesOf('The controller counts visits (so that the site gets better).')).to.deep.equal(['RD-3']);
    expect(rulesOf('The controller counts visits, that is, pages.')).to.deep.equal(['RD-3']);
  });

  it('RD-3 is an error, DP-14 and RD-4 are warnings; DP-17 is an error where it can be nothing but a reward', () => {
    const severity = (text: string) => wordProblems(text, 'en').map((problem) => `${problem.rule} ${problem.severity}`);
    expect(severity('The controller might use it in order to give you a reward.')).to.have.members(['RD-3 error', 'DP-14 warning', 'RD-4 warning', 'DP-17 warning']);
    for (const text of ['A coupon for you.', 'Win a bike.', 'You save € 5.', '−20 % for you.']) expect(severity(text), text).to.deep.equal(['DP-17 error']);
    expect(severity('Hurry')).to.deep.equal(['DP-35 error']);
  });

  it('DP-11 and DP-13: a label is the whole text, not a word in a sentence', () => {
    expect(rulesOf('Later')).to.deep.equal(['DP-11']);
    expect(rulesOf('OK')).to.deep.equal(['DP-13']);
    expect(rulesOf('  “Continue” ')).to.deep.equal(['DP-13']);
    expect(rulesOf('You can change it later. If it is OK, continue.')).to.deep.equal([]);
    expect([...rulesOf('Accept all'), ...rulesOf('Reject all'), ...rulesOf('Yes'), ...rulesOf('No')]).to.deep.equal([]);
  });

  it('DP-12: finds a label that praises the yes', () => {
    for (const label of ['Accept (recommended)', 'Use optimal cookies', 'I don’t want a better site', "No, I don't like offers"]) expect(rulesOf(label), label).to.include('DP-12');
    expect(rulesOf('We suggest recommended products.')).to.deep.equal([]);
  });

  it('DP-17: finds money in any language, and leaves other numbers alone', () => {
    for (const text of ['€ 5', '5 €', '10,50 zł', '$3.99', '−20 %', '￥'.normalize('NFKC') + '500']) expect(rulesOf(text, 'fi'), text).to.deep.equal(['DP-17']);
    expect(rulesOf('13 months, 20 pages, 5 grams, 90 % of all visits, 10–20 %, 10 - 20 %', 'en')).to.deep.equal([]);
  });

  it('DP-30: finds a negation of a negation, and leaves one negation alone', () => {
    for (const text of ['Do not disable counting', "Don't do not", 'Untick to say no']) expect(rulesOf(text), text).to.include('DP-30');
    expect(rulesOf('We do not count you. The site does not work without this. Nothing is not a word, do you?')).to.deep.equal([]);
    expect(rulesOf('Nikt inny nie widzi tych danych.', 'pl')).to.deep.equal([]);
  });

  it('DP-35: finds a countdown in any language', () => {
    expect(rulesOf('00:14:59', 'ja')).to.deep.equal(['DP-35']);
    expect(rulesOf('14:59', 'ja')).to.deep.equal([]);
  });

  it('DP-35: leaves alone how long something is kept', () => {
    const KEPT = {
      en: 'The number expires in 13 months. We keep it for a limited time.',
      nl: 'Het nummer verloopt over 13 maanden. We bewaren het beperkte tijd.',
      de: 'Die Nummer läuft ab in 13 Monaten. Wir speichern sie zeitlich begrenzt.',
      fr: 'Le numéro expire dans 13 mois. Nous le gardons pour une durée limitée.',
      es: 'El número caduca en 13 meses. Lo guardamos por tiempo limitado.',
      it: 'Il numero scade tra 13 mesi. Lo teniamo per un tempo limitato.',
      pl: 'Numer wygasa za 13 miesięcy. Trzymamy go przez ograniczony czas.',
    };
    for (const [lang, text] of Object.entries(KEPT)) expect(rulesOf(text, lang), lang).to.not.include('DP-35');
  });

  it('matches whole words, in any case, over a line end and with either apostrophe', () => {
    expect(foundIn('A mighty oak. Remindful. Airprocessors.')).to.deep.equal([]);
    expect(foundIn('LAST\nCHANCE')).to.deep.equal(['LAST\nCHANCE']);
    expect(foundIn('Don’t wait')).to.deep.equal(["Don't wait"]);
    expect(foundIn('Identyfikatorami', 'pl')).to.deep.equal(['Identyfikatorami']);
  });

  it('finds a phrase inside a longer one once, and allows the longer one where the list does', () => {
    expect(foundIn('The data controller counts.')).to.deep.equal(['data controller']);
    expect(foundIn('We note how often you come.')).to.deep.equal([]);
    expect(foundIn('We often count.')).to.deep.equal(['often']);
  });

  it('takes the list of a language for its regions, and no list of another', () => {
    expect(rulesOf('Dies ist die letzte Chance.', 'de-AT')).to.deep.equal(['DP-35']);
    expect(rulesOf('Dies ist die letzte Chance.', 'sv')).to.deep.equal([]);
    expect(rulesOf('Last chance', 'sv')).to.deep.equal([]);
  });
});
