import { expect } from 'chai';
import fc from 'fast-check';
import { showBanner } from '../../src/banner.js';
import { brandTheme, themeCss } from '../../src/themes/brand-theme.js';
import { contrast, parseHex } from '../../src/themes/contrast.js';
import { fromOklch, toOklch } from '../../src/themes/oklch.js';
import { emulateMedia, withMedia } from '../helpers/emulate-media.js';
import { colorOf } from './color-of.js';
import { addPageStyle, banner, cleanUp, looksOf, makeConsent, part } from './helpers.js';

const THEMES = ['calm', 'plain', 'night', 'contrast'] as const;
const cssOf = async (name: string) => (await fetch(new URL(`../../src/themes/${name}.css`, import.meta.url))).text();
const hex = fc.tuple(...([0, 1, 2] as const).map(() => fc.integer({ min: 0, max: 255 }))).map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);

/** The least contrast of all words of the banner, and that of all its edges. */
function contrasts(): { words: number; edges: number } {
  const box = colorOf(banner(), 'background-color');
  const words = Array.from(banner()?.children ?? [], (child) => contrast(colorOf(child, 'color'), child.localName === 'button' ? colorOf(child, 'background-color') : box));
  const edges = ['refuse', 'accept', 'choose'].map((name) => contrast(colorOf(part(name), 'border-top-color'), box));
  return { words: Math.min(...words), edges: Math.min(...edges) };
}

describe('themes', () => {
  afterEach(cleanUp);

  for (const name of THEMES) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`${name} can be read on a ${scheme} page, and has one look for both answers`, async () => {
        addPageStyle(`:root { color-scheme: ${scheme} } ${await cssOf(name)}`);
        showBanner(makeConsent(), { language: 'en' });
        const { words, edges } = contrasts();
        expect(words).to.be.at.least(name === 'contrast' ? 7 : 5);
        expect(edges).to.be.at.least(name === 'contrast' ? 7 : 3);
        expect(looksOf(part('refuse'))).to.deep.equal(looksOf(part('accept')));
        expect(contrast([1, 1, 1], colorOf(banner(), 'background-color')) > 10).to.equal(scheme === 'dark' || name === 'night');
      });
    }

    it(`${name} is custom properties of ours and nothing else`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await cssOf(name));
      const rules = [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSSupportsRule ? [...rule.cssRules] : [rule])) as CSSStyleRule[];
      expect(rules.length).to.be.above(0);
      for (const { selectorText, style } of rules) {
        expect(selectorText).to.equal(':root');
        expect([...style].filter((property) => !property.startsWith('--zgoda-'))).to.deep.equal([]);
      }
    });
  }

  it('calm is what is there without a theme', async () => {
    showBanner(makeConsent(), { language: 'en' });
    const before = [looksOf(banner() as Element), looksOf(part('accept')), looksOf(part('terms'))].map((looks) => Object.entries(looks).filter(([property]) => !property.startsWith('--')));
    addPageStyle(await cssOf('calm'));
    expect([looksOf(banner() as Element), looksOf(part('accept')), looksOf(part('terms'))].map((looks) => Object.entries(looks).filter(([property]) => !property.startsWith('--')))).to.deep.equal(before);
  });

  it('contrast has edges of 3 px, plain no corner and no shadow', async () => {
    addPageStyle(await cssOf('contrast'));
    showBanner(makeConsent(), { language: 'en' });
    for (const element of [banner() as Element, part('refuse'), part('choose')]) expect(getComputedStyle(element).borderTopWidth).to.equal('3px');
    cleanUp();
    addPageStyle(await cssOf('plain'));
    showBanner(makeConsent(), { language: 'en' });
    for (const element of [banner() as Element, part('refuse')]) expect(getComputedStyle(element).borderTopLeftRadius).to.equal('0px');
    expect(getComputedStyle(banner() as Element).boxShadow).to.equal('none');
  });

  it('cannot be set on one answer alone', () => {
    addPageStyle('[data-zgoda=refuse] { --zgoda-border: 0; --zgoda-radius: 0; --z-radius: 0; --zgoda-accent: white; --zgoda-on-accent: white; --zgoda-font-size: 8px }');
    showBanner(makeConsent(), { language: 'en' });
    const visible = (name: string) => Object.entries(looksOf(part(name))).filter(([property]) => !property.startsWith('--'));
    expect(visible('refuse')).to.deep.equal(visible('accept'));
  });

  for (const name of THEMES) {
    withMedia(`${name} can be read in forced colours`, async () => {
      await emulateMedia({ forcedColors: 'active' });
      addPageStyle(await cssOf(name));
      showBanner(makeConsent(), { language: 'en' });
      const { words, edges } = contrasts();
      expect(words).to.be.at.least(5);
      expect(edges).to.be.at.least(3);
      await emulateMedia({ forcedColors: 'none' });
    });
  }
});

describe('a theme of two colours', () => {
  afterEach(cleanUp);

  it('keeps every word at 5 to 1 and every edge at 3 to 1, whatever the two are', () => {
    fc.assert(
      fc.property(hex, hex, (accent, background) => {
        const theme = brandTheme(accent, background);
        const ratio = (one: string, other: string) => contrast(parseHex(theme[`--zgoda-${one}`] as string), parseHex(theme[`--zgoda-${other}`] as string));
        for (const [words, on] of [['text', 'background'], ['muted', 'background'], ['on-accent', 'accent']] as const) expect(ratio(words, on), `${words} of ${accent} on ${background}`).to.be.at.least(5);
        for (const edge of ['edge', 'accent']) expect(ratio(edge, 'background'), `${edge} of ${accent} on ${background}`).to.be.at.least(3);
        expect(ratio('text', 'background')).to.be.at.least(ratio('muted', 'background'));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves colours that are good already as they are', () => {
    expect(brandTheme('#7a1f4b', '#ffffff')).to.include({ '--zgoda-accent': '#7a1f4b', '--zgoda-background': '#ffffff', '--zgoda-on-accent': '#ffffff', '--zgoda-color-scheme': 'light' });
    expect(brandTheme('#fc0', '#101418')).to.include({ '--zgoda-accent': '#ffcc00', '--zgoda-background': '#101418', '--zgoda-on-accent': '#000000', '--zgoda-color-scheme': 'dark' });
  });

  it('says what is no colour', () => {
    for (const wrong of ['red', '#12', '#12345g', '']) expect(() => brandTheme(wrong, '#fff')).to.throw(RangeError, wrong);
  });

  it('shows in the banner as a style sheet', () => {
    addPageStyle(themeCss(brandTheme('#7a1f4b', '#fff8f0')));
    showBanner(makeConsent(), { language: 'en' });
    expect(getComputedStyle(banner() as Element).backgroundColor).to.equal('rgb(255, 248, 240)');
    expect(getComputedStyle(part('accept')).backgroundColor).to.equal('rgb(122, 31, 75)');
    const { words, edges } = contrasts();
    expect(words).to.be.at.least(5);
    expect(edges).to.be.at.least(3);
  });

  it('goes to OKLCH and back without loss', () => {
    fc.assert(fc.property(hex, (color) => parseHex(color).forEach((channel, index) => expect(fromOklch(toOklch(parseHex(color)))[index]).to.be.closeTo(channel, 0.002))));
  });

  it('counts contrast as WCAG does', () => {
    expect(contrast(parseHex('#000'), parseHex('#fff'))).to.equal(21);
    expect(contrast(parseHex('#777777'), parseHex('#ffffff'))).to.be.closeTo(4.48, 0.005);
  });
});
