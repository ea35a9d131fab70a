import { expect } from 'chai';
import { holdLoads } from '../helpers/hold-loads.js';
import { markup } from '../helpers/markup.js';
import { nextTask } from '../helpers/next-task.js';
import { gated, place, tidyGates } from '../helpers/open-gate.js';
import { forgetRan, hasRun, noting, notingSource } from '../helpers/ran-scripts.js';
import { until } from '../helpers/until.js';

const held = (name: string, need = 'analytics', more = '') => `<script type="text/plain" data-consent="${need}" ${more}>${noting(name)}</script>`;
const heldSource = (name: string, more = '', before = '') => `<script type="text/plain" data-consent="analytics" data-src="${notingSource(name, before)}" ${more}></script>`;
const released = (container: HTMLElement) => container.querySelector('script:not([type="text/plain"])') as HTMLScriptElement;

/** Releases the one script in markup, and hands out its successor. */
async function successorOf(html: string): Promise<HTMLScriptElement> {
  const container = place(html);
  gated({ analytics: 'granted' });
  await until(() => Boolean(container.querySelector('script:not([type="text/plain"])')));
  return released(container);
}

describe('released scripts', () => {
  let loads: ReturnType<typeof holdLoads> | undefined;

  beforeEach(forgetRan);
  afterEach(() => {
    loads?.stop();
    loads = undefined;
    tidyGates();
  });

  describe('keep', () => {
    it('their attributes, without our marks', async () => {
      const script = await successorOf(heldSource('x', 'id="me" class="a b" integrity="" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low" data-site="7" charset="utf-8"'));
      const kept = Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value]));
      expect(kept).to.include({ id: 'me', class: 'a b', integrity: '', crossorigin: 'anonymous', referrerpolicy: 'no-referrer', fetchpriority: 'low', 'data-site': '7', charset: 'utf-8' });
      expect(kept).not.to.have.any.keys('data-consent', 'data-src', 'data-type', 'type');
      expect(script.src).to.equal(notingSource('x'));
      await hasRun('x');
    });

    it('their place among their neighbours', async () => {
      const script = await successorOf(`<b></b>${held('x')}<i></i>`);
      expect([script.previousElementSibling?.localName, script.nextElementSibling?.localName]).to.deep.equal(['b', 'i']);
      expect(script.text).to.equal(noting('x'));
    });

    for (const attribute of ['async', 'defer', 'nomodule']) {
      it(`their ${attribute}`, async () => {
        const script = await successorOf(heldSource('x', attribute));
        expect(script.hasAttribute(attribute)).to.equal(true);
        if (attribute !== 'nomodule') await hasRun('x');
      });
    }

    it('their nonce, which the attribute no longer shows', () => {
      const container = place(held('x'));
      (container.firstElementChild as HTMLElement).nonce = 'abc';
      gated({ analytics: 'granted' });
      expect(released(container).nonce).to.equal('abc');
    });

    it('being a module, by data-type', async () => {
      place(held('module', 'analytics', 'data-type="module"').replace(noting('module'), `await 0; ${noting('module')}`));
      gated({ analytics: 'granted' });
      await hasRun('module');
      expect(document.querySelector<HTMLScriptElement>('main script')?.type).to.equal('module');
    });

    it('being data, by data-type or in a template', async () => {
      const container = place(`${held('data', 'analytics', 'data-type="application/ld+json"')}<template data-consent="analytics"><script type="application/json">${noting('json')}</script></template>${held('end')}`);
      gated({ analytics: 'granted' });
      await hasRun('end');
      expect(globalThis.ran).to.deep.equal(['end']);
      expect([...container.querySelectorAll('script')].map(({ type }) => type)).to.deep.equal(['application/ld+json', 'application/json', '']);
    });

    it('their handlers', async () => {
      place(heldSource('x', `onload="${noting('onload')}"`));
      gated({ analytics: 'granted' });
      await hasRun('onload');
      expect(globalThis.ran).to.deep.equal(['x', 'onload']);
    });
  });

  describe('order', () => {
    it('is that of the document where the first of two is slow', async () => {
      loads = holdLoads('slow');
      const container = place(heldSource('slow') + heldSource('fast'));
      gated({ analytics: 'granted' }, { scriptTimeout: 4000 });
      await hasRun('slow');
      for (const _ of [1, 2, 3]) await nextTask();
      expect(globalThis.ran).to.deep.equal(['slow']);
      loads.tell();
      await hasRun('fast');
      expect(globalThis.ran).to.deep.equal(['slow', 'fast']);
      expect(container.querySelectorAll('script')).to.have.lengthOf(2);
    });

    it('keeps nobody from being fetched: what waits for its turn is on its way', async () => {
      const fetched: (string | null)[] = [];
      const observer = new MutationObserver((mutations) => mutations.forEach(({ addedNodes }) => addedNodes.forEach((node) => fetched.push((node as Element).getAttribute('href')))));
      observer.observe(document.head, { childList: true });
      place(heldSource('first') + heldSource('second', 'crossorigin="anonymous"') + heldSource('third', 'data-type="module"'));
      gated({ analytics: 'granted' });
      await hasRun('third');
      observer.disconnect();
      expect(fetched).to.deep.equal(['second', 'third'].map((name) => notingSource(name)));
    });

    it('does not bind async scripts', async () => {
      loads = holdLoads('slow');
      place(heldSource('slow') + heldSource('quick', 'async'));
      gated({ analytics: 'granted' }, { scriptTimeout: 4000 });
      await hasRun('quick');
    });

    it('lets a task that the first posts run before the second', async () => {
      const post = `setTimeout(() => ${noting('between')})`; // timers come in order in every engine, other tasks do not
      place(`${held('one')}${held('two')}${held('three')}`.replace(noting('two'), `${noting('two')};${post}`));
      gated({ analytics: 'granted' });
      await hasRun('three');
      expect(globalThis.ran).to.deep.equal(['one', 'two', 'between', 'three']);
    });

    it('lets the press that accepted be painted first', async () => {
      place(held('x'));
      const { consent } = gated();
      const frame = new Promise<number>((resolve) => requestAnimationFrame(() => resolve(globalThis.ran.length)));
      consent.choose({ analytics: 'granted' });
      expect(globalThis.ran).to.deep.equal([]);
      expect(await frame).to.equal(0);
      await hasRun('x');
    });
  });

  describe('that fail', () => {
    it('by hanging are reported by name, and the ones after them run', async () => {
      loads = holdLoads('hanging');
      place(heldSource('hanging') + heldSource('next'));
      const { errors } = gated({ analytics: 'granted' }, { scriptTimeout: 100 });
      await hasRun('next');
      expect(errors.map(({ code }) => code)).to.deep.equal(['script']);
      expect(errors[0]?.message).to.contain(notingSource('hanging'));
    });

    it('to load are reported by name, and the ones after them run', async () => {
      place('<script type="text/plain" data-consent="analytics" data-src="/no/such/script.js"></script>' + held('next'));
      const { errors } = gated({ analytics: 'granted' }, { scriptTimeout: 4000 });
      await hasRun('next');
      expect(errors.map(({ code, message }) => [code, message.includes('/no/such/script.js')])).to.deep.equal([['script', true]]);
    });

    it('to load late are reported once', async () => {
      loads = holdLoads('hanging');
      const container = place(heldSource('hanging') + held('next'));
      const { errors, consent } = gated({ analytics: 'granted' }, { scriptTimeout: 100 });
      await hasRun('next');
      loads.tell('error');
      consent.choose({ taste: 'granted' });
      container.append(markup(held('last', 'taste')));
      await hasRun('last');
      expect(errors).to.have.lengthOf(1);
    });

    it('without an address, or as data, keep nobody waiting', async () => {
      place(`${held('module', 'analytics', 'data-type="module"')}<script type="text/plain" data-consent="analytics" data-type="text/x-template" data-src="/x"></script>${heldSource('old', 'nomodule')}${held('end')}`);
      const { errors } = gated({ analytics: 'granted' }, { scriptTimeout: 60_000 });
      await hasRun('end');
      expect(errors).to.deep.equal([]);
    });
  });

  describe('of a withdrawn purpose', () => {
    it('never run where they still waited for their turn', async () => {
      loads = holdLoads('slow');
      const container = place(heldSource('slow') + heldSource('second') + held('third') + `<template data-consent="analytics"><div><script>${noting('fourth')}</script></div></template>`);
      const { consent } = gated({ analytics: 'granted', taste: 'granted' }, { scriptTimeout: 4000 });
      await hasRun('slow');
      consent.choose({ analytics: 'denied' });
      container.append(markup(held('last', 'taste')));
      loads.tell();
      await hasRun('last');
      expect(globalThis.ran).to.deep.equal(['slow', 'last']);
    });

    it('that waited in a template keep nobody else waiting', async () => {
      loads = holdLoads('slow');
      const container = place(`${heldSource('slow')}<template data-consent="analytics"><script src="${notingSource('inner')}"></script></template>`);
      const { consent, errors } = gated({ analytics: 'granted', taste: 'granted' }, { scriptTimeout: 1500 });
      await hasRun('slow');
      consent.choose({ analytics: 'denied' });
      container.append(markup(held('last', 'taste')));
      loads.tell();
      await hasRun('last');
      expect(globalThis.ran).to.deep.equal(['slow', 'last']);
      expect(errors).to.deep.equal([]);
    });

    it('run once it is granted again, where they never ran', async () => {
      loads = holdLoads('slow');
      place(heldSource('slow') + held('second'));
      const { consent } = gated({ analytics: 'granted' }, { scriptTimeout: 4000 });
      await hasRun('slow');
      consent.choose({ analytics: 'denied' });
      consent.choose({ analytics: 'granted' });
      loads.tell();
      await hasRun('second');
      expect(globalThis.ran).to.deep.equal(['slow', 'second']);
    });
  });

  describe('of somebody else', () => {
    const own = () => {
      const script = place('').appendChild(document.createElement('script'));
      script.nonce = 'page';
      script.setAttribute('nonce', 'page');
    };

    it('are not released where the page has a nonce that they lack', async () => {
      own();
      const container = place(held('foreign', 'analytics', 'nonce="other"') + held('none') + held('own', 'analytics', 'nonce="page"') + held('end', 'analytics', 'nonce="page"'));
      gated({ analytics: 'granted' });
      await hasRun('end');
      expect(globalThis.ran).to.deep.equal(['own', 'end']);
      expect(container.querySelectorAll('script[type="text/plain"]')).to.have.lengthOf(2);
    });

    it('are not released out of a template either, which would pass strict-dynamic by our hand', async () => {
      own();
      place(`<template data-consent="analytics"><script nonce="other" src="${notingSource('foreign')}"></script><script src="${notingSource('none')}"></script><script nonce="page">${noting('own')}</script></template>${held('end', 'analytics', 'nonce="page"')}`);
      gated({ analytics: 'granted' });
      await hasRun('end');
      expect(globalThis.ran).to.deep.equal(['own', 'end']);
    });
  });
});
