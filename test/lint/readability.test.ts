import { expect } from 'chai';
import { MOST_WORSE, worseThanSource } from '../../src/lint/compare.js';
import { readability, type FormulaScore } from '../../src/lint/readability.js';
import { SAMPLES } from './samples.js';

const often = (sentence: string, times: number): string => Array<string>(times).fill(sentence).join(' ');
const words = (count: number): string => `Cat${' cat'.repeat(count - 1)}.`;
const first = (text: string, lang: string): FormulaScore => readability(text, lang).scores[0]!;
const rulesOf = (text: string, lang = 'en'): string[] => readability(text, lang).problems.map(({ rule, severity }) => `${rule} ${severity}`);

describe('readability', () => {
  // Sentences of three words with one syllable each, so that every formula can be worked out by hand.
  for (const [lang, sentence, formula, score] of [
    ['en', 'The cat sat.', 'Flesch Reading Ease', 119.19],
    ['nl', 'De kat zat.', 'Flesch-Douma', 127.05],
    ['de', 'Der Hund lag.', 'Wiener Sachtextformel 1', -3.6434],
    ['fr', 'Le chat dort.', 'Kandel-Moles', 130.355],
    ['es', 'El sol va.', 'Szigriszt-Pazos (INFLESZ)', 141.535],
    ['it', 'Il tuo va.', 'Gulpease', 165.667],
    ['pl', 'Kot tu jest.', 'FOG-PL', 1.2],
    ['pt', 'O sol vai.', 'Flesch-pt', 161.19],
    ['pt-BR', 'O sol vai.', 'Flesch-pt', 161.19],
    ['sv', 'En katt sov.', 'LIX', 3],
    ['xx', 'Lo mi tu.', 'LIX', 3],
    ['ko', '새가 높이 난다.', 'Average sentence length', 3],
    ['am', 'ድመት አሁን ተኛች።', 'Average sentence length', 3],
  ] as const) {
    it(`works out ${formula} in "${lang}"`, () => {
      const found = first(often(sentence, 12), lang);
      expect(found.formula).to.equal(formula);
      expect(found.score).to.be.closeTo(score, 0.01);
    });
  }

  it('works out the school grade beside the reading ease in English', () => {
    const [, grade] = readability(often('The cat sat.', 12), 'en').scores;
    expect(grade).to.include({ formula: 'Flesch-Kincaid Grade', gate: 8, better: 'low', passes: true });
    expect(grade!.score).to.be.closeTo(-2.62, 0.01);
  });

  it('counts long words for LIX: more than six letters, not six', () => {
    expect(first(often('En katter sov.', 12), 'sv').score).to.equal(3);
    expect(first(often('En katterna sov.', 12), 'sv').score).to.be.closeTo(36.33, 0.01);
  });

  it('counts characters in Japanese and Chinese, and says so', () => {
    const { unit, words: count, longestSentence } = readability('これは本です。それは犬。', 'ja');
    expect({ unit, count, longestSentence }).to.deep.equal({ unit: 'characters', count: 10, longestSentence: 6 });
    expect(readability('我们统计访问。', 'zh-Hant').unit).to.equal('characters');
    expect(readability('우리는 셉니다.', 'ko').unit).to.equal('words');
  });

  it('ends a sentence at the end of a line, and at a stop of other scripts', () => {
    expect(readability('We count visits\nWe use no names', 'en').sentences).to.equal(2);
    expect(readability('हम गिनते हैं। आप मना करें।', 'hi').sentences).to.equal(2);
    expect(readability('هل تريد؟ لا نريد.', 'ar').sentences).to.equal(2);
  });

  it('says nothing bad about nothing', () => {
    expect(readability('', 'en')).to.deep.include({ words: 0, sentences: 0, averageSentence: 0, longestSentence: 0, scores: [], problems: [], isPlain: true });
  });

  describe('RD-1', () => {
    it('uses no formula under 30 words', () => {
      expect(readability(often('The cat sat.', 9), 'en').scores).to.deep.equal([]);
      expect(readability(often('The cat sat.', 10), 'en').scores).to.have.length(2);
    });

    it('uses no formula under 3 sentences', () => {
      expect(readability(`${words(15)} ${words(15)}`, 'en').scores).to.deep.equal([]);
      expect(readability(`${words(15)} ${words(10)} ${words(5)}`, 'en').scores).to.have.length(2);
    });

    it('lets a label pass that a formula would call unreadable', () => {
      expect(readability('Alleen noodzakelijk', 'nl').isPlain).to.equal(true);
    });
  });

  describe('RD-2', () => {
    it('warns of a sentence over 20 words, and refuses one over 25', () => {
      expect(rulesOf(words(20))).to.deep.equal([]);
      expect(rulesOf(words(21))).to.deep.equal(['RD-2 warning']);
      expect(rulesOf(words(25))).to.deep.equal(['RD-2 warning']);
      expect(rulesOf(words(26))).to.deep.equal(['RD-2 error']);
      expect(readability(words(25), 'en').isPlain).to.equal(true);
      expect(readability(words(26), 'en').isPlain).to.equal(false);
    });

    it('warns of sentences of more than 15 words on average', () => {
      expect(rulesOf(often(words(15), 3))).to.deep.equal([]);
      expect(rulesOf(often(words(16), 3))).to.deep.equal(['RD-2 warning']);
    });

    it('quotes the sentence, its length and what to aim for', () => {
      const [problem] = readability(words(26), 'en').problems;
      expect(problem!.message).to.contain('has 26 words').and.contain('of 20 words at most');
    });

    it('measures a Japanese sentence in characters: 48 and 60', () => {
      expect(rulesOf(`${'本'.repeat(48)}。`, 'ja')).to.deep.equal([]);
      expect(rulesOf(`${'本'.repeat(49)}。`, 'ja')).to.deep.equal(['RD-2 warning']);
      expect(rulesOf(`${'本'.repeat(61)}。`, 'ja')).to.deep.equal(['RD-2 error']);
    });
  });

  describe('RD-6', () => {
    it('reports the numbers and the formulas it used', () => {
      const report = readability(often('The black cat slept.', 10), 'en');
      expect(report).to.deep.include({ unit: 'words', words: 40, sentences: 10, averageSentence: 4, longestSentence: 4, syllablesPerWord: 1, longWords: 0 });
      expect(report.scores.map(({ formula, gate, better }) => [formula, gate, better])).to.deep.equal([
        ['Flesch Reading Ease', 60, 'high'],
        ['Flesch-Kincaid Grade', 8, 'low'],
      ]);
    });

    it('says in its problem what was reached and what was wanted (DP-32)', () => {
      const [problem] = readability(SAMPLES.de!.jargon!, 'de').problems;
      expect(problem).to.include({ rule: 'DP-32', severity: 'error' });
      expect(problem!.message).to.match(/^Wiener Sachtextformel 1 [\d.]+, where 8 is the most;/);
    });
  });

  describe('RD-7', () => {
    const scored = (score: number, gate: number, better: 'high' | 'low'): FormulaScore => ({ formula: 'x', score, gate, better, passes: true });
    const report = (...scores: FormulaScore[]) => ({ ...readability('', 'en'), scores });

    it('compares each text with the gate of its own language', () => {
      const source = report(scored(90, 60, 'high'));
      expect(worseThanSource(report(scored(60, 60, 'high')), source)).to.be.closeTo(1 / 3, 0.001);
      expect(worseThanSource(report(scored(90, 60, 'high')), source)).to.equal(0);
      expect(worseThanSource(report(scored(40, 60, 'low')), source)).to.be.closeTo(0, 0.001);
      expect(worseThanSource(report(scored(60, 60, 'low')), source)).to.be.closeTo(1 / 3, 0.001);
      expect(worseThanSource(report(scored(20, 60, 'low')), source)).to.be.below(0);
    });

    it('finds a translation that reads more than 15 per cent worse', () => {
      const source = readability(SAMPLES.en!.plain, 'en');
      expect(worseThanSource(readability(SAMPLES.nl!.plain, 'nl'), source)).to.be.at.most(MOST_WORSE);
      expect(worseThanSource(readability(SAMPLES.nl!.jargon!, 'nl'), source)).to.be.above(MOST_WORSE);
    });

    it('counts a score below nothing as nothing, and compares no short texts', () => {
      expect(worseThanSource(report(scored(-50, 60, 'high')), report(scored(60, 60, 'high')))).to.equal(1);
      expect(worseThanSource(report(), report(scored(60, 60, 'high')))).to.equal(undefined);
      expect(worseThanSource(report(scored(60, 60, 'high')), report())).to.equal(undefined);
    });
  });
});
