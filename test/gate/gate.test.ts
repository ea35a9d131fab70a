import { expect } from 'chai';
import { eventsOf } from '../helpers/events-of.js';
import { markup } from '../helpers/markup.js';
import { nextTask } from '../helpers/next-task.js';
import { gated, openGate, place, tidyGates } from '../helpers/open-gate.js';
import { forgetRan, hasRun, noting, notingSource } from '../helpers/ran-scripts.js';
import { until } from '../helpers/until.js';

const held = (name: string, need = 'analytics', more = '') => `<script type="text/plain" data-consent="${need}" ${more}>${noting(name)}</script>`;
const heldSource = (name: string, need = 'analytics', more = '') => `<script type="text/plain" data-consent="${need}" data-src="${notingSource(name)}" ${more}></script>`;
const templated = (content: string, need = 'analytics') => `<template data-consent="${need}">${content}</template>`;
const live = (name: string) => `<script>${noting(name)}</script>`;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** A marker that runs after everything that was queued before it. */
async function allRan(container: HTMLElement): Promise<void> {
  container.append(markup(held('last', 'taste')));
  await hasRun('last');
}

describe('gate', () => {
  beforeEach(forgetRan);
  afterEach(tidyGates);

  describe('holds', () => {
    it('everything without an answer, and after a no', async () => {
      const container = place(held('inline') + heldSource('external') + templated(live('template')) + `<iframe data-consent="analytics" data-src="about:blank#embed"></iframe><img data-consent="analytics" data-src="${PIXEL}">`);
      const { consent } = gated({ taste: 'granted' });
      consent.choose({ analytics: 'denied' });
      await allRan(container);
      expect(globalThis.ran).to.deep.equal(['last']);
      expect([...container.querySelectorAll('iframe, img')].some((element) => element.hasAttribute('src'))).to.equal(false);
      expect(container.querySelectorAll('main > script:not([type])')).to.have.lengthOf(1);
    });

    it('what needs a purpose nobody knows, or none, though all are granted', async () => {
      const container = place([['unknown'], ['analytics unknown'], [''], ['constructor'], ['Analytics'], ['__proto__']].map(([need]) => held(`"${need}"`.replaceAll(/\W/g, '_'), need) + templated(live('t'), need)).join(''));
      gated({ taste: 'granted', analytics: 'granted', marketing: 'granted' });
      await allRan(container);
      expect(globalThis.ran).to.deep.equal(['last']);
    });

    it('what needs several purposes until all are granted, and with | until one is', async () => {
      place(held('both', 'analytics marketing') + held('either', 'analytics|marketing'));
      const { consent } = gated();
      consent.choose({ marketing: 'granted' });
      await hasRun('either');
      expect(globalThis.ran).to.deep.equal(['either']);
      consent.choose({ analytics: 'granted' });
      await hasRun('both');
      expect(globalThis.ran).to.deep.equal(['either', 'both']);
    });

    it('nothing any more once its signal aborts', async () => {
      const container = place(held('first'));
      const { consent, ending } = gated();
      ending.abort();
      consent.acceptAll();
      container.append(markup(held('late')));
      await nextTask();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await nextTask();
      expect(globalThis.ran).to.deep.equal([]);
    });
  });

  describe('releases', () => {
    it('an inline script, one with an address, and a template, in document order', async () => {
      place(held('one') + heldSource('two') + templated(live('three') + `<div><script src="${notingSource('four')}"></script></div>`) + held('five'));
      const { consent } = gated();
      consent.choose({ analytics: 'granted' });
      await hasRun('five');
      expect(globalThis.ran).to.deep.equal(['one', 'two', 'three', 'four', 'five']);
    });

    it('a template with its texts and elements where it stands, in their order', async () => {
      const container = place(`<p>before</p>${templated(`one<b>two</b>${live('script')}three<!-- four -->`)}<p>after</p>`);
      gated({ analytics: 'granted' });
      await hasRun('script');
      expect(container.textContent).to.equal(`beforeonetwo${noting('script')}threeafter`);
      expect([...container.children].map(({ localName }) => localName)).to.deep.equal(['p', 'template', 'b', 'script', 'p']);
    });

    it('what is granted already in the task in which the gate opens', () => {
      place(held('inline') + `<iframe data-consent="analytics" data-src="about:blank#embed"></iframe>`);
      gated({ analytics: 'granted' });
      expect(globalThis.ran).to.deep.equal(['inline']);
      expect(document.querySelector('main iframe')?.getAttribute('src')).to.equal('about:blank#embed');
    });

    it('a node that comes late before the next task, deep in others too', async () => {
      const container = place('');
      gated({ analytics: 'granted' });
      container.append(markup(`<section><div>${held('late')}</div></section>`));
      await Promise.resolve();
      expect(globalThis.ran).to.deep.equal(['late']);
    });

    it('a node that comes late and is granted later', async () => {
      const container = place('');
      const { consent } = gated();
      container.append(markup(held('late')));
      await nextTask();
      consent.choose({ analytics: 'granted' });
      await hasRun('late');
    });

    it('a node that was taken out only once it is back', async () => {
      const container = place(held('moved'));
      const script = container.querySelector('script') as HTMLScriptElement;
      const { consent } = gated();
      script.remove();
      consent.acceptAll();
      await allRan(container);
      expect(globalThis.ran).to.deep.equal(['last']);
      container.append(script);
      await hasRun('moved');
    });

    it('an iframe and an image by their data-src, and an image by its data-srcset', async () => {
      const container = place(`<iframe data-consent="analytics" data-src="about:blank#embed"></iframe><img data-consent="analytics" data-src="${PIXEL}" data-srcset="${PIXEL} 2x" alt="">`);
      const [frame, image] = container.children as unknown as [HTMLIFrameElement, HTMLImageElement];
      const { consent } = gated();
      consent.choose({ analytics: 'granted' });
      expect(frame.src).to.equal('about:blank#embed');
      expect([image.src, image.srcset]).to.deep.equal([PIXEL, `${PIXEL} 2x`]);
      expect([...container.children]).to.deep.equal([frame, image]);
      await until(() => image.complete);
    });

    it('what a released template holds for another purpose once that is granted too', async () => {
      place(templated(held('inner', 'marketing') + live('outer')));
      const { consent } = gated();
      consent.choose({ analytics: 'granted' });
      await hasRun('outer');
      consent.choose({ marketing: 'granted' });
      await hasRun('inner');
      expect(globalThis.ran).to.deep.equal(['outer', 'inner']);
    });

    it('nodes in a shadow root that is watched, open or closed, and in no other', async () => {
      const container = place('<p></p><p></p><p></p>');
      const roots = [...container.children].map((host, index) => {
        const root = host.attachShadow({ mode: index ? 'closed' : 'open' });
        root.append(markup(held(`shadow-${index}`)));
        return root;
      });
      const { consent } = gated();
      for (const root of roots.slice(0, 2)) consent.watch(root);
      consent.acceptAll();
      await Promise.all([hasRun('shadow-0'), hasRun('shadow-1')]);
      roots[1]?.append(markup(held('late')));
      await hasRun('late');
      await allRan(container);
      expect(globalThis.ran).not.to.include('shadow-2');
    });

    it('text/plain in any case', () => {
      place(held('capitals').replace('text/plain', 'TEXT/Plain'));
      gated({ analytics: 'granted' });
      expect(globalThis.ran).to.deep.equal(['capitals']);
    });
  });

  describe('releases each mark once, ever', () => {
    it('though its purpose is withdrawn and granted again', async () => {
      const container = place(held('inline') + heldSource('external') + templated(live('template')));
      const { consent } = gated({ analytics: 'granted' });
      await hasRun('template');
      for (const value of ['denied', 'granted'] as const) consent.choose({ analytics: value });
      consent.choose({ taste: 'granted' });
      await allRan(container);
      expect(globalThis.ran).to.deep.equal(['inline', 'external', 'template', 'last']);
    });

    it('though it is taken out and put back', async () => {
      const container = place(templated(live('template')));
      const template = container.firstElementChild as Element;
      gated({ analytics: 'granted', taste: 'granted' });
      await hasRun('template');
      template.remove();
      await nextTask();
      container.prepend(template);
      await allRan(container);
      expect(globalThis.ran).to.deep.equal(['template', 'last']);
    });

    it('though a gate ends and another one opens', async () => {
      const container = place(held('inline') + templated(live('template')));
      const { consent, ending } = gated({ analytics: 'granted', taste: 'granted' });
      await hasRun('template');
      ending.abort();
      openGate(consent);
      await allRan(container);
      expect(globalThis.ran).to.deep.equal(['inline', 'template', 'last']);
    });

    it('though two gates were open over it before the yes', async () => {
      const container = place(held('inline') + templated(live('template')));
      const { consent } = gated({ taste: 'granted' });
      openGate(consent);
      consent.choose({ analytics: 'granted' });
      await allRan(container);
      await hasRun('template');
      await allRan(container);
      expect(globalThis.ran.filter((name) => name !== 'last').sort()).to.deep.equal(['inline', 'template']);
    });

    it('though a shadow root is watched again when its host comes back', async () => {
      const host = place('<p></p>').firstElementChild as Element;
      const root = host.attachShadow({ mode: 'open' });
      root.append(markup(templated(live('shadow'))));
      const { consent } = gated();
      consent.watch(root);
      consent.watch(root);
      consent.choose({ analytics: 'granted' });
      await hasRun('shadow');
      root.append(markup(held('end')));
      await hasRun('end');
      expect(globalThis.ran.filter((name) => name === 'shadow')).to.have.lengthOf(1);
    });

    it('and a live tag not at all', async () => {
      const container = place('');
      const script = Object.assign(document.createElement('script'), { text: noting('live') });
      script.dataset['consent'] = 'analytics';
      container.append(script);
      const { consent } = gated();
      consent.acceptAll();
      await allRan(container);
      expect(globalThis.ran).to.deep.equal(['live', 'last']);
    });

    it('and an iframe that has its address already is left alone', () => {
      const container = place('<iframe data-consent="analytics" src="about:blank#live"></iframe>');
      const changes = eventsOf(container, 'load');
      gated({ analytics: 'granted' });
      expect(container.querySelector('iframe')?.getAttribute('src')).to.equal('about:blank#live');
      expect(changes).to.deep.equal([]);
    });
  });

  describe('on a withdrawal', () => {
    it('empties embeds, holds them again, and releases them on the next yes', () => {
      const container = place(`<iframe data-consent="analytics" data-src="about:blank#embed"></iframe><img data-consent="analytics" data-src="${PIXEL}" data-srcset="${PIXEL} 2x" alt="">`);
      const embeds = [...container.children];
      const { consent } = gated({ analytics: 'granted' });
      for (const isGranted of [false, true, false]) {
        consent.choose({ analytics: isGranted ? 'granted' : 'denied' });
        expect(embeds.map((embed) => embed.hasAttribute('src'))).to.deep.equal([isGranted, isGranted]);
        expect(embeds[1]?.hasAttribute('srcset')).to.equal(isGranted);
      }
    });

    it('removes what a template without scripts brought, and brings it again on the next yes', () => {
      const container = place(templated('<b>map</b>text'));
      const { consent } = gated({ analytics: 'granted' });
      consent.choose({ analytics: 'denied' });
      expect(container.textContent).to.equal('');
      consent.choose({ analytics: 'granted' });
      expect(container.textContent).to.equal('maptext');
    });

    it('leaves alone what another purpose still allows', () => {
      const container = place('<iframe data-consent="analytics|marketing" data-src="about:blank#either"></iframe><iframe data-consent="taste" data-src="about:blank#taste"></iframe>');
      const { consent } = gated({ analytics: 'granted', marketing: 'granted', taste: 'granted' });
      const frames = [...container.children];
      consent.choose({ analytics: 'denied' });
      expect(frames.map((frame) => frame.hasAttribute('src'))).to.deep.equal([true, true]);
      consent.choose({ marketing: 'denied' });
      expect(frames.map((frame) => frame.hasAttribute('src'))).to.deep.equal([false, true]);
    });

    it('empties an embed that needs two purposes when one of them goes', () => {
      const frame = place('<iframe data-consent="analytics marketing" data-src="about:blank#both"></iframe>').firstElementChild;
      const { consent } = gated({ analytics: 'granted', marketing: 'granted' });
      expect(frame?.hasAttribute('src')).to.equal(true);
      consent.choose({ marketing: 'denied' });
      expect(frame?.hasAttribute('src')).to.equal(false);
    });

    it('never lets a script run that waits for the press to be painted', async () => {
      const container = place(held('waiting'));
      const { consent } = gated();
      consent.choose({ analytics: 'granted' });
      consent.choose({ analytics: 'denied', taste: 'granted' });
      await allRan(container);
      expect(globalThis.ran).to.deep.equal(['last']);
    });
  });
});
