import { sendMouse, setViewport } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import * as de from '../../src/i18n/de.js';
import { choices, dialog as english } from '../../src/i18n/en.js';
import * as fi from '../../src/i18n/fi.js';
import * as nl from '../../src/i18n/nl.js';
import type { Config } from '../../src/core/config.js';
import { emulateMedia, withMedia } from '../helpers/emulate-media.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { spaced } from '../helpers/spaced.js';
import { until } from '../helpers/until.js';
import { addPageStyle, cleanUp, contrast, dialog, isShown, looksOf, nextFrame, part } from './helpers.js';
import { no, showDialogOver, yes } from './show-dialog.js';

declare const axe: { run(context?: unknown): Promise<AxeResults> };

const SIDE = { ...sampleConfig, layout: { dialog: 'side' } } satisfies Config;
const LEVELS = [{ title: 'Little', needs: 'Nothing.', youGet: 'The shop.', purposes: [] }, { title: 'All', needs: 'All.', youGet: 'More.', purposes: ['taste', 'analytics', 'marketing'] }];
/** How much contrast the visitor wants; the runner's types do not know it yet. */
const contrastOf = (contrast: 'more' | 'no-preference') => ({ contrast }) as Parameters<typeof emulateMedia>[0];
const ANSWERED = { taste: yes(), analytics: yes({ version: 2, without: ['counter'] }), marketing: no() };

const root = () => dialog()?.renderRoot as ShadowRoot;
const native = () => root().querySelector('dialog') as HTMLDialogElement;
const box = () => native().getBoundingClientRect();

let end: () => void = () => undefined;
async function show(...options: Parameters<typeof showDialogOver>) {
  const shown = await showDialogOver(...options);
  end = shown.undo;
  return shown;
}

describe('the box of the dialog', function () {
  this.timeout(20_000);
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(async () => {
    end();
    cleanUp();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen', reducedMotion: 'no-preference', ...contrastOf('no-preference') });
    await setViewport({ width: 1280, height: 800 });
  });

  it('is open before the next task: nothing is waited for', async () => {
    const shown = show(sampleConfig);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(native().matches(':modal')).to.equal(true);
    await shown;
  });

  it('stands at the end of the line, as tall as the screen, where the site says so', async () => {
    await show(SIDE);
    expect([box().right, box().top, box().height]).to.deep.equal([1280, 0, 800]);
    expect(box().width).to.be.at.most(480);
  });

  it('stands at the left where one reads from right to left', async () => {
    await show(SIDE, {}, { language: 'ar', texts: { dialog: { ...english, dir: 'rtl' } } });
    expect([box().left, box().top, box().height]).to.deep.equal([0, 0, 800]);
  });

  for (const [name, one] of [['in the middle', sampleConfig], ['at the side', SIDE]] as const) {
    it(`fills a phone with rounded corners at its top only, ${name} elsewhere`, async () => {
      await setViewport({ width: 390, height: 700 });
      await show(one);
      expect(box().toJSON()).to.include({ top: 0, left: 0, width: 390, height: 700 });
      const { borderTopLeftRadius, borderTopRightRadius, borderBottomLeftRadius } = getComputedStyle(native());
      expect([parseFloat(borderTopLeftRadius) > 0, parseFloat(borderTopRightRadius) > 0, parseFloat(borderBottomLeftRadius)]).to.deep.equal([true, true, 0]);
    });
  }

  withMedia('slides in on a phone within 150 ms, and not at all where motion is unwanted', async () => {
    await setViewport({ width: 390, height: 700 });
    await show(sampleConfig);
    const motion = () => getComputedStyle(native());
    expect([motion().animationName, motion().transitionDuration]).to.deep.equal(['none', '0s']);
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(motion().animationName).to.equal('rise');
    expect(parseFloat(motion().animationDuration)).to.be.within(0.01, 0.15);
  });

  for (const width of [320, 390]) {
    for (const [language, texts] of [['nl', nl], ['de', de], ['fi', fi]] as const) {
      it(`lets the words of both answers wrap, in buttons of one size, in "${language}" at ${width} px, with the spacing a reader may ask for`, async () => {
        await setViewport({ width, height: 700 });
        await show({ ...sampleConfig, levels: LEVELS }, {}, { language, texts });
        for (const isSpaced of [false, true]) {
          if (isSpaced) root().adoptedStyleSheets.push(spaced());
          await nextFrame();
          const [refuse, accept] = [part('refuse'), part('accept')];
          expect([refuse.offsetWidth, refuse.offsetHeight]).to.deep.equal([accept.offsetWidth, accept.offsetHeight]);
          for (const one of [native(), ...root().querySelectorAll<HTMLElement>('button, label, section, h2')]) expect(one.scrollWidth, one.textContent).to.be.at.most(one.clientWidth + 1);
          for (const one of [refuse, accept, part('save')]) expect(one.scrollHeight, one.textContent).to.be.at.most(one.clientHeight + 1);
        }
      });
    }
  }

  it('keeps what has the focus clear of its bars, however tall those are', async () => {
    await setViewport({ width: 320, height: 560 });
    await show(sampleConfig, {}, { language: 'fi', texts: fi });
    root().adoptedStyleSheets.push(spaced());
    await nextFrame();
    const [head, foot] = ['.head', '.foot'].map((bar) => root().querySelector(bar)?.getBoundingClientRect() as DOMRect) as [DOMRect, DOMRect];
    await until(() => parseFloat(native().style.scrollPaddingBlockEnd) >= foot.height);
    for (const one of [...root().querySelectorAll<HTMLElement>('.words input, .words summary, .words a')]) {
      if (!one.checkVisibility({ contentVisibilityAuto: true })) continue;
      one.focus();
      await nextFrame();
      const { top, bottom } = one.getBoundingClientRect();
      expect(top, one.localName).to.be.at.least(head.bottom - 1);
      expect(bottom, one.localName).to.be.at.most(foot.top + 1);
    }
  });

  it('lets its bars scroll along where they would cover everything', async () => {
    await setViewport({ width: 320, height: 220 });
    await show(sampleConfig);
    await nextFrame();
    native().scrollTop = 120;
    expect(root().querySelector('.head')?.getBoundingClientRect().bottom).to.be.below(0);
  });

  it('closes on a press beside it, and not on one that began inside', async () => {
    await show(sampleConfig);
    const { left, top } = box();
    await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 120)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [10, 10] });
    await sendMouse({ type: 'up' });
    await nextFrame();
    expect(isShown('dialog')).to.equal(true);
    await sendMouse({ type: 'click', position: [10, 10] });
    await until(() => !isShown('dialog'));
  });

  it('closes on a press beside it in engines that know nothing of `closedby`', async () => {
    await show(sampleConfig);
    expect(native().hasAttribute('closedby')).to.equal(false);
    for (const type of ['pointerdown', 'click']) native().dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 5, clientY: 5 }));
    expect(isShown('dialog')).to.equal(false);
  });

  it('has a part for a site to style, with no answer in it', async () => {
    await show(sampleConfig);
    const parts = [...root().querySelectorAll('[part]')].map((one) => one.getAttribute('part'));
    expect(parts).to.deep.equal(['purposes']);
    expect(root().querySelectorAll('[part] [data-action], [data-action][part]')).to.have.lengthOf(0);
  });

  it('shows both answers, of one size and look, whatever a site styles', async () => {
    await show(sampleConfig);
    addPageStyle('zgoda-dialog::part(purposes) { position: fixed !important; inset: 0 !important; z-index: 99 !important; background: tan; color: navy }');
    const isHit = (button: HTMLElement) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return root().elementFromPoint(x + width / 2, y + height / 2) === button;
    };
    expect([isHit(part('refuse')), isHit(part('accept'))]).to.deep.equal([true, true]);
    const [refuse, accept] = [part('refuse'), part('accept')];
    expect(refuse.offsetWidth).to.equal(accept.offsetWidth).and.to.be.above(80);
    expect(looksOf(refuse)).to.deep.equal(looksOf(accept));
    expect(refuse.checkVisibility({ opacityProperty: true, visibilityProperty: true })).to.equal(true);
  });

  withMedia('prints every word, folded or not, in a box that is cut off nowhere', async () => {
    await show({ ...sampleConfig, levels: LEVELS }, ANSWERED);
    await emulateMedia({ media: 'print' });
    await nextFrame();
    expect(native().scrollHeight).to.be.at.most(native().clientHeight + 1);
    expect(getComputedStyle(native()).overflowY).to.equal('visible');
    for (const one of root().querySelectorAll('.services code')) expect(one.checkVisibility({ contentVisibilityAuto: true }), one.textContent).to.equal(true);
    expect(native().innerText).to.contain('Counter Ltd').and.to.contain('_count.*');
  });

  withMedia('draws edges and small print as strong as its words where more contrast is wanted', async () => {
    const looks = () => [getComputedStyle(root().querySelector('dt') as Element).color, getComputedStyle(root().querySelector('section') as Element).borderTopColor];
    await show(sampleConfig);
    const { color } = getComputedStyle(native());
    expect(looks()).not.to.include(color);
    await emulateMedia(contrastOf('more'));
    expect(matchMedia('(prefers-contrast: more)').matches).to.equal(true);
    expect(looks()).to.deep.equal([color, color]);
  });

  withMedia('tells switches on and off apart in forced colours: each has a thumb that stands out from its track, at one end or the other', async () => {
    await emulateMedia({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await show(sampleConfig, ANSWERED);
    const ends = ['taste', 'marketing'].map((name) => {
      const track = root().querySelector<HTMLInputElement>(`h3 [name=${name}]`) as HTMLInputElement;
      const thumb = getComputedStyle(track, '::before');
      expect(contrast(thumb.borderTopColor, getComputedStyle(track).backgroundColor), name).to.be.at.least(3);
      expect(contrast(getComputedStyle(track).borderTopColor, getComputedStyle(native()).backgroundColor), name).to.be.at.least(3);
      return parseFloat(thumb.marginInlineStart) > track.clientWidth / 3 ? 'on' : 'off';
    });
    expect(ends).to.deep.equal(['on', 'off']);
  });

  it('holds one’s own choices, drawn when they are unfolded, once there are any', async () => {
    await show(sampleConfig);
    expect(root().querySelector('[data-zgoda=choices]')).to.equal(null);
    end();
    cleanUp();
    await show(sampleConfig, ANSWERED);
    expect(part('choices').querySelector('summary')?.textContent).to.equal(choices.title);
    expect(root().querySelector('zgoda-choices')).to.equal(null);
    part('choices').querySelector('summary')?.click();
    await dialog()?.updateComplete;
    expect(part('choices').querySelector('zgoda-choices')).not.to.equal(null);
  });

  it('leaves one’s own choices out where it has no words for them', async () => {
    await show(sampleConfig, ANSWERED, { texts: { dialog: english } });
    expect(root().querySelector('[data-zgoda=choices]')).to.equal(null);
  });

  for (const [name, stored] of [['at a first question', {}], ['with answers', ANSWERED], ['with news', { taste: yes(), marketing: no() }]] as const) {
    it(`passes the audit ${name}, with levels, at 320 px and on a desk`, async () => {
      document.documentElement.lang = 'en';
      for (const width of [320, 1280]) {
        await setViewport({ width, height: 700 });
        await show({ ...SIDE, levels: LEVELS }, stored);
        for (const one of root().querySelectorAll('details')) one.open = true;
        await nextFrame();
        const { violations } = await axe.run(dialog());
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
        end();
        cleanUp();
      }
    });
  }
});

