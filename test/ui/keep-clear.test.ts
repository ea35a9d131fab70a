import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { showBanner } from '../../src/banner.js';
import type { LAYOUTS } from '../../src/core/layouts.js';
import { keepClear } from '../../src/ui/banner/keep-clear.js';
import { markup } from '../helpers/markup.js';
import { until } from '../helpers/until.js';
import { addPageStyle, banner, cleanUp, config, makeConsent, nextFrame, part } from './helpers.js';

type Layout = (typeof LAYOUTS.banner)[number];

/** Puts the banner over a page. */
async function show(layout: Layout): Promise<void> {
  showBanner(Object.assign(makeConsent(), { config: { ...config, layout: { banner: layout } } }), { language: 'en' });
  keepClear(banner());
  await nextFrame();
}

/** A page of lines with something at its ends. */
function addPage(css: string, html = ''): HTMLElement {
  addPageStyle(`body { margin: 0 } main { display: block } p, header, footer { margin: 0; line-height: 60px } ${css}`);
  const main = document.body.appendChild(document.createElement('main'));
  main.append(markup(`<header><a href="#x">Corner Shop</a></header>${'<p>Bread</p>'.repeat(40)}${html}<footer><a href="#x">Imprint</a></footer>`));
  return main;
}

const link = (where: string) => document.querySelector(`main ${where} a`) as HTMLElement;
const box = () => (banner() as Element).getBoundingClientRect();
const toEnd = () => scrollTo(0, document.documentElement.scrollHeight);

/** Whether the middle of an element is not covered. */
function isSeen(element: HTMLElement): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === element;
}

async function focus(element: HTMLElement): Promise<void> {
  element.focus();
  await nextFrame();
}

const FIXED = 'footer { position: fixed; inset: auto 0 0; text-align: center }';
const FULL = 'header, footer { text-align: center } html, body { height: 100% }';

describe('the page beside the banner', () => {
  afterEach(async () => {
    cleanUp();
    scrollTo(0, 0);
    await setViewport({ width: 1280, height: 800 });
  });

  for (const [width, height] of [[1280, 800], [320, 568]] as const) {
    for (const layout of ['bar', 'box', 'box-end'] as const) {
      it(`can be scrolled until its last line stands above it: ${layout} at ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        addPage('');
        await show(layout);
        toEnd();
        await until(() => link('footer').getBoundingClientRect().bottom <= box().top);
      });
    }
  }

  for (const css of ['', 'html, body { height: 100%; box-sizing: border-box } body { display: flex; flex-direction: column } main { flex: 1 }', 'body { min-height: 100vh; display: grid }']) {
    for (const layout of ['bar', 'bar-top', 'box', 'card'] as const) {
      it(`is not moved when it comes: ${layout} over ${css || 'a plain page'}`, async () => {
        const main = addPage(css);
        const places = () => JSON.stringify([...main.children, main].map((one) => one.getBoundingClientRect()));
        const before = places();
        await show(layout);
        expect(places()).to.equal(before);
      });
    }
  }

  it('has its own end and its own scroll padding again when it goes', async () => {
    addPage('html { scroll-padding-bottom: 7px }');
    const before = document.documentElement.scrollHeight;
    await show('bar');
    expect(document.documentElement.scrollHeight).to.be.above(before + 100);
    banner()?.remove();
    await until(() => document.documentElement.scrollHeight === before);
    expect(getComputedStyle(document.documentElement).scrollPaddingBottom).to.equal('7px');
  });

  for (const [what, css, layout, where, end] of [
    ['at its very top', 'header { text-align: center }', 'bar-top', 'header', 'bottom'],
    ['in a head that stands still', 'header { position: sticky; top: 0; text-align: center }', 'bar-top', 'header', 'bottom'],
    ['in a foot that stands still', FIXED, 'bar', 'footer', 'top'],
    ['in a foot that stands still, right to left', `${FIXED} main { direction: rtl } footer { text-align: start }`, 'box-end', 'footer', 'top'],
    ['at the end of a page that is as tall as the window and runs over', FULL, 'bar', 'footer', 'top'],
    ['in something that stands still on the page', 'footer { position: fixed; inset: 580px 0 auto; text-align: center }', 'card', 'footer', 'top'],
  ] as const) {
    it(`shows a link ${what} when it is focused: the banner (${layout}) goes to the ${end}`, async () => {
      addPage(css);
      await show(layout);
      if (where === 'footer') toEnd();
      await focus(link(where));
      await until(() => isSeen(link(where)));
      expect(Math.round(end === 'top' ? box().top : innerHeight - box().bottom)).to.equal(12);
    });
  }

  it('has the banner come back when it covers what is focused at the other end', async () => {
    addPage(`header { position: sticky; top: 0; text-align: center } ${FIXED}`);
    await show('bar');
    for (const where of ['footer', 'header', 'footer'] as const) {
      await focus(link(where));
      await until(() => isSeen(link(where)));
    }
  });

  it('shows what was focused before the banner came', async () => {
    addPage(FIXED);
    await focus(link('footer'));
    await show('bar');
    await until(() => isSeen(link('footer')));
  });

  it('has the banner stay where it is as long as it covers nothing that is focused', async () => {
    addPage('');
    await show('bar');
    const before = JSON.stringify(box());
    for (const where of ['header', 'footer'] as const) await focus(link(where));
    expect(JSON.stringify(box())).to.equal(before);
  });

  it('has the banner stay where the focus is in it', async () => {
    await setViewport({ width: 320, height: 568 });
    addPage('');
    await show('bar');
    const before = JSON.stringify(box());
    const words = banner()?.shadowRoot?.querySelector('div') as HTMLElement;
    expect(words.tabIndex).to.equal(0);
    for (const one of [words, part('policy'), part('choose')]) {
      await focus(one);
      expect(JSON.stringify(box()), one.localName).to.equal(before);
    }
  });

  it('has the banner go to the other end once, however often it was asked for', async () => {
    addPage(FIXED);
    await show('bar');
    keepClear(banner());
    await focus(link('footer'));
    await until(() => isSeen(link('footer')));
    await nextFrame();
    expect(isSeen(link('footer')), 'and stays there').to.equal(true);
  });
});
