import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { showBanner } from '../../src/banner.js';
import { LAYOUTS } from '../../src/core/layouts.js';
import { banner as ar } from '../../src/i18n/ar.js';
import { banner as de } from '../../src/i18n/de.js';
import { banner as fi } from '../../src/i18n/fi.js';
import { keepClear } from '../../src/ui/banner/keep-clear.js';
import { spaced } from '../helpers/spaced.js';
import { until } from '../helpers/until.js';
import { addPageStyle, banner, cleanUp, config, looksOf, makeConsent, nextFrame, part } from './helpers.js';

/** Phones, a tablet, a desktop, and that desktop at 200 % zoom. */
const SIZES = [[320, 568], [360, 740], [768, 1024], [1280, 800], [640, 400]] as const;
/** Words at their longest, and from right to left. */
const WORDS = { de: { ...de, refuse: 'Alle Verarbeitungszwecke ablehnen', accept: 'Allen Zwecken zustimmen', choose: 'Datenschutzeinstellungen verwalten' }, fi, ar };

type Layout = (typeof LAYOUTS.banner)[number];

async function show(layout: Layout, language: keyof typeof WORDS): Promise<DOMRect> {
  showBanner(Object.assign(makeConsent(), { config: { ...config, layout: { banner: layout } } }), { language, texts: { banner: WORDS[language] } });
  keepClear(banner());
  await nextFrame();
  return (banner() as Element).getBoundingClientRect();
}

/** Whether all four corners and the middle of an element can be pressed. */
function isReached(element: HTMLElement): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const points = [[left + 6, top + 6], [right - 6, top + 6], [left + 6, bottom - 6], [right - 6, bottom - 6], [(left + right) / 2, (top + bottom) / 2]] as const;
  return points.every(([x, y]) => document.elementFromPoint(x, y) === element);
}

/** A page that is links from its very first line to its last: with no margin, nothing above and nothing below. */
function pageOfLinks(): HTMLElement[] {
  const main = document.body.appendChild(document.createElement('main'));
  addPageStyle('body { margin: 0 } main { display: block } main a { display: block; line-height: 30px }');
  main.append(...Array.from({ length: 40 }, (_, index) => Object.assign(document.createElement('a'), { href: '#x', textContent: `Bread ${index}` })));
  return [...main.children] as HTMLElement[];
}

describe('layouts of the banner', () => {
  afterEach(async () => {
    cleanUp();
    scrollTo(0, 0);
    await setViewport({ width: 1280, height: 800 });
  });

  for (const layout of LAYOUTS.banner) {
    for (const [width, height] of SIZES) {
      it(`${layout}: every answer in view and alike at ${width} × ${height}, however long the words`, async () => {
        await setViewport({ width, height });
        for (const language of ['de', 'fi', 'ar'] as const) {
          const box = await show(layout, language);
          expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height, language).to.equal(true);
          for (const name of ['refuse', 'accept', 'choose']) {
            expect(isReached(part(name)), `${name} in ${language}`).to.equal(true);
            expect(part(name).scrollWidth, `${name} in ${language}`).to.be.at.most(part(name).clientWidth);
            expect(part(name).getBoundingClientRect().height).to.be.at.least(44);
          }
          const [one, other] = [part('refuse').getBoundingClientRect(), part('accept').getBoundingClientRect()];
          if (language === 'de') expect(looksOf(part('refuse'))).to.deep.equal(looksOf(part('accept')));
          expect(one.top).to.equal(other.top);
          expect((one.width * one.height) / (other.width * other.height), language).to.be.within(0.9, 1.1);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          banner()?.remove();
        }
      });
    }

    it(`${layout}: all words can be scrolled to on a small phone`, async () => {
      await setViewport({ width: 320, height: 568 });
      await show(layout, 'de');
      part('policy').scrollIntoView();
      expect(isReached(part('policy'))).to.equal(true);
    });

    for (const [width, height] of [[320, 568], [1280, 800], [640, 400]] as const) {
      it(`${layout}: nothing is cut off with the spacing a reader may ask for, and every answer stays in view, at ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        for (const language of ['de', 'fi', 'ar'] as const) {
          await show(layout, language);
          const root = banner()?.shadowRoot as ShadowRoot;
          root.adoptedStyleSheets.push(spaced('::slotted(*)', '::slotted(p)'));
          await nextFrame();
          expect(parseFloat(getComputedStyle(part('terms')).letterSpacing), language).to.be.above(1);
          const box = (banner() as Element).getBoundingClientRect();
          expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height, language).to.equal(true);
          for (const name of ['refuse', 'accept', 'choose']) expect(isReached(part(name)), `${name} in ${language}`).to.equal(true);
          expect(looksOf(part('refuse')).height).to.equal(looksOf(part('accept')).height);
          for (const one of banner()?.children ?? []) expect([one.scrollWidth <= one.clientWidth + 1, one.scrollHeight <= one.clientHeight + 1], `${one.textContent} in ${language}`).to.deep.equal([true, true]);
          part('policy').scrollIntoView();
          expect(isReached(part('policy')), language).to.equal(true);
          banner()?.remove();
        }
      });
    }

    for (const [width, height] of [[1280, 800], [360, 740]] as const) {
      it(`${layout}: what is focused in the page is not hidden behind it at ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        const links = pageOfLinks();
        await show(layout, 'fi');
        for (const link of [...links, ...links.toReversed()]) {
          link.focus();
          await nextFrame();
          const points = ({ left, top, bottom }: DOMRect) => [top + 1, (top + bottom) / 2, bottom - 1].map((y) => [left + width / 2, y] as const);
          await until(() => points(link.getBoundingClientRect()).some(([x, y]) => document.elementFromPoint(x, y) === link)); // how many frames that takes is the engine's
        }
      });
    }

    it(`${layout}: leaves the page alone: no backdrop, nothing inert, no scroll lock`, async () => {
      const main = document.body.appendChild(document.createElement('main'));
      addPageStyle('body { margin: 0 } main { display: block; height: 3000px }');
      await show(layout, 'fi');
      const { top, bottom } = (banner() as Element).getBoundingClientRect();
      const besides = top > 20 ? top / 2 : (bottom + innerHeight) / 2;
      for (const x of [20, innerWidth / 2, innerWidth - 20]) expect(document.elementFromPoint(x, besides) === main, `${x}, ${besides}`).to.equal(true);
      scrollTo(0, 500);
      expect(scrollY).to.equal(500);
      expect(document.querySelector('[inert], [aria-modal]')).to.equal(null);
    });
  }

  const ends = { left: 12, right: 1268 };
  for (const [layout, language, side] of [['box', 'de', 'left'], ['box', 'ar', 'right'], ['box-end', 'de', 'right'], ['box-end', 'ar', 'left']] as const) {
    it(`${layout}: in the corner ${side} at the bottom in ${language}, 400 px wide`, async () => {
      await setViewport({ width: 1280, height: 800 });
      const box = await show(layout, language);
      expect([box[side], box.bottom, box.width].map(Math.round)).to.deep.equal([ends[side], 788, 400]);
    });
  }

  it('bar-top at the top, bar at the bottom, card in the middle', async () => {
    await setViewport({ width: 1280, height: 800 });
    expect((await show('bar-top', 'de')).top).to.equal(12);
    banner()?.remove();
    expect((await show('bar', 'de')).bottom).to.equal(788);
    banner()?.remove();
    const { left, right, top, bottom } = await show('card', 'de');
    expect([(left + right) / 2, (top + bottom) / 2]).to.deep.equal([640, 400]);
  });
});
