import { expect } from 'chai';
import { LANGUAGES, type Language } from '../../src/i18n/languages.js';
import type { Texts } from '../../src/i18n/texts.js';
import { MOST_WORSE, worseThanSource } from '../../src/lint/compare.js';
import { FINDINGS } from '../../src/lint/findings.js';
import { limitsOf } from '../../src/lint/limits.js';
import { readability } from '../../src/lint/readability.js';
import { wordProblems } from '../../src/lint/word-problems.js';
import { bodyOf, LAYERS, textsIn, textsOf, type Layer } from './language-texts.js';
import { SAMPLES } from './samples.js';

const english = await textsOf('en');

/** What is wrong with a layer: rule → what to say of it. A button that closes is no yes, so "Close" is fine as its label. */
function problemsIn(texts: Texts, layer: Layer, language: Language): Map<string, string> {
  const report = readability(bodyOf(texts, layer, language), language);
  const said = textsIn(texts, layer, language).filter(([key]) => key !== 'close');
  const words = said.flatMap(([key, text]) => wordProblems(text, language).map(({ rule, message }): [string, string] => [rule, `${key}: ${message}`]));
  const worse = worseThanSource(report, readability(bodyOf(english, layer, 'en'), 'en')) ?? 0;
  const rd7: [string, string][] = worse > MOST_WORSE ? [['RD-7', `${Math.round(worse * 1000) / 10} % worse than English: ${report.scores[0]!.formula} ${report.scores[0]!.score.toFixed(1)}`]] : [];
  return new Map([...report.problems.map(({ rule, message }): [string, string] => [rule, message]), ...rd7, ...words]);
}

describe('our own words', () => {
  for (const language of LANGUAGES) {
    for (const layer of LAYERS) {
      it(`are plain, or a finding says why not, in the ${layer} of "${language}"`, async () => {
        const problems = problemsIn(await textsOf(language), layer, language);
        const known = FINDINGS.filter((finding) => finding.lang === language && finding.layer === layer).map(({ rule }) => rule);
        expect([...problems].filter(([rule]) => !known.includes(rule)).map((problem) => problem.join(': ')), 'not in src/lint/findings.ts').to.deep.equal([]);
        expect(known.filter((rule) => !problems.has(rule)), 'no longer true: take it out of src/lint/findings.ts').to.deep.equal([]);
      });
    }

    it(`leave room for the site on layer one (RD-2), and are long enough to be measured (RD-1), in "${language}"`, async () => {
      const texts = await textsOf(language);
      const [banner, ...deeper] = LAYERS.map((layer) => readability(bodyOf(texts, layer, language), language));
      expect(banner!.words).to.be.at.most(limitsOf(language).layer);
      for (const { scores } of [banner!, ...deeper]) expect(scores).to.not.be.empty;
    });
  }

  it('fail where a lawyer puts a sentence in (DP-32, RD-2, RD-3, RD-7)', () => {
    const spoilt: Texts = { ...english, banner: { ...english.banner, again: `${SAMPLES.en!.legal} ${SAMPLES.en!.jargon!}` } };
    expect([...problemsIn(spoilt, 'banner', 'en').keys()]).to.include.members(['DP-32', 'RD-2', 'RD-3', 'RD-7']);
  });

  it('fail where a label steers or hides its meaning (DP-12, DP-13)', () => {
    const spoilt: Texts = { ...english, dialog: { ...english.dialog, accept: 'OK', refuse: 'No thanks, I like it slow' } };
    expect([...problemsIn(spoilt, 'dialog', 'en').keys()]).to.have.members(['DP-12', 'DP-13']);
  });

  it('have findings about languages and layers there are, each once and with a reason', () => {
    const names = FINDINGS.map(({ lang, layer, rule }) => `${lang} ${layer} ${rule}`);
    expect(new Set(names).size).to.equal(names.length);
    for (const { lang, layer, why } of FINDINGS) {
      expect(LANGUAGES).to.include(lang);
      expect(LAYERS).to.include(layer);
      expect(why).to.have.length.above(40);
    }
  });
});
