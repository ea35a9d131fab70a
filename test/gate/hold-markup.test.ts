import { expect } from 'chai';
import { answered, askedFor } from '../helpers/asked-for.js';
import { heldAt, heldConfig, ownAt } from '../helpers/held-config.js';
import { gated, place, tidyGates } from '../helpers/open-gate.js';
import { forgetRan } from '../helpers/ran-scripts.js';
import { until } from '../helpers/until.js';

const refusing = () => gated({ analytics: 'denied' }, heldConfig).consent;

/** Writes markup as whoever does not know us. */
const write = (target: object, html: unknown, property = 'innerHTML') => Reflect.set(target, property, html);
const call = (target: object, method: string, ...words: unknown[]): unknown => Reflect.apply(Reflect.get(target, method) as () => unknown, target, words);
/** What stands in an element. */
const read = (target: object, property = 'innerHTML') => String(Reflect.get(target, property));

const WAYS: Record<string, (parent: HTMLElement, html: string) => unknown> = {
  innerHTML: (parent, html) => write(parent, html),
  outerHTML: (parent, html) => write(parent.appendChild(document.createElement('b')), html, 'outerHTML'),
  'insertAdjacentHTML before': (parent, html) => call(parent.appendChild(document.createElement('b')), 'insertAdjacentHTML', 'beforebegin', html),
  'insertAdjacentHTML at the start': (parent, html) => call(parent, 'insertAdjacentHTML', 'afterBegin', html),
  'insertAdjacentHTML at the end': (parent, html) => call(parent, 'insertAdjacentHTML', 'BEFOREEND', html),
  'insertAdjacentHTML after': (parent, html) => call(parent.appendChild(document.createElement('b')), 'insertAdjacentHTML', 'afterend', html),
  setHTMLUnsafe: (parent, html) => call(parent, 'setHTMLUnsafe', html),
  'innerHTML of a root': (parent, html) => write(parent.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }), html),
  'setHTMLUnsafe of a root': (parent, html) => call(parent.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }), 'setHTMLUnsafe', html),
  'a template': (parent, html) => {
    const template = document.createElement('template');
    write(template, html);
    parent.append(template.content);
  },
  'a copy of a template': (parent, html) => {
    const template = document.createElement('template');
    write(template, html);
    parent.append(document.importNode(template.content, true));
  },
  createContextualFragment: (parent, html) => {
    const range = document.createRange();
    range.selectNodeContents(parent);
    parent.append(range.createContextualFragment(html));
  },
};

/** What markup makes in an element, written with something held in it or without. */
function bothIn(tag: string, html: (address: string) => string, namespace = 'http://www.w3.org/1999/xhtml') {
  const [natural, ours] = [0, 1].map(() => place('').appendChild(document.createElementNS(namespace, tag)));
  write(natural as Element, html(new URL('/nobody/x', location.href).href));
  refusing();
  const address = heldAt();
  write(ours as Element, html(address));
  return [read(natural as Element), read(ours as Element).replaceAll(address.replace('&', '&amp;'), new URL('/nobody/x', location.href).href).replaceAll(address, new URL('/nobody/x', location.href).href).replace(/data-(src|href)="([^"]*)" data-held=""/g, '$1="$2"')];
}

describe('held markup', () => {
  beforeEach(forgetRan);
  afterEach(tidyGates);

  for (const [what, put] of Object.entries(WAYS)) {
    it(`asks nobody before a yes, and once after it: ${what}`, async () => {
      const consent = refusing();
      const addresses = [heldAt(), heldAt(), heldAt()];
      put(place(''), `<p>a<iframe src="${addresses[0]}"></iframe><img src="${addresses[1]}"></p><link rel="stylesheet" href="${addresses[2]}">`);
      await answered();
      expect(addresses.map(askedFor)).to.deep.equal([0, 0, 0]);
      consent.acceptAll();
      await until(() => addresses.every((address) => askedFor(address) > 0));
      await answered();
      expect(addresses.map(askedFor)).to.deep.equal([1, 1, 1]);
    });
  }

  it('asks nobody while a fragment stands nowhere', async () => {
    refusing();
    const address = heldAt();
    document.createRange().createContextualFragment(`<img src="${address}">`);
    await answered();
    expect(askedFor(address)).to.equal(0);
  });

  it('lets scripts of createContextualFragment run, as natively, and others not', async () => {
    refusing();
    const script = `<script>globalThis.ran.push('run')</script><img src="${heldAt()}">`;
    const parent = place('');
    parent.append(document.createRange().createContextualFragment(script));
    write(parent.appendChild(document.createElement('div')), script);
    await answered();
    expect(globalThis.ran).to.deep.equal(['run']);
  });

  for (const [tag, html] of [
    ['table', (address: string) => `<tr><td><img src="${address}"></td></tr>`],
    ['tbody', (address: string) => `<tr><td><img src="${address}"></td></tr>`],
    ['tr', (address: string) => `<td><iframe src="${address}"></iframe></td>`],
    ['select', (address: string) => `<option>a</option><optgroup label="${address}"><option>b</option></optgroup>`],
    ['p', (address: string) => `<div><img src="${address}"></div>`],
    ['a', (address: string) => `<a><img src="${address}"></a>`],
    ['textarea', (address: string) => `<img src="${address}">`],
    ['style', (address: string) => `<img src="${address}">`],
    ['iframe', (address: string) => `<img src="${address}">`],
    ['noscript', (address: string) => `<img src="${address}">`],
    ['div', (address: string) => `<noscript><img src="${address}"></noscript><iframe src="${address}"></iframe>`],
    ['div', (address: string) => `<noscript>a &amp;lt; b<!-- c --></noscript><noscript>a &amp;amp; b</noscript><noscript>a &lt; b</noscript><iframe src="${address}"></iframe>`],
    ['div', (address: string) => `<textarea><img src="${address}"></textarea><img src="${address}">`],
    ['div', (address: string) => `text <!-- comment --> <b>unclosed <img src="${address}"><tr>`],
    ['div', (address: string) => `<template><img src="${address}"></template><img src="${address}">`],
    ['div', (address: string) => `<img alt="&amp;&quot;<>" data-x='"' src='${address}'>`],
  ] as const) {
    it(`makes what it makes natively: ${html('x')} in <${tag}>`, () => {
      const [natural, ours] = bothIn(tag, html);
      expect(ours).to.equal(natural);
    });
  }

  it('makes what it makes natively in SVG', () => {
    const [natural, ours] = bothIn('svg', (address) => `<g><foreignObject><img src="${address}"></foreignObject></g><path d="M0 0"/>`, 'http://www.w3.org/2000/svg');
    expect(ours).to.equal(natural);
  });

  it('asks for nothing of a <noscript>, not even after a yes', async () => {
    const consent = refusing();
    const [pixel, frame] = [heldAt(), heldAt()];
    write(place(''), `<noscript><img src="${pixel}"></noscript><iframe src="${frame}"></iframe>`);
    consent.acceptAll();
    await until(() => askedFor(frame) === 1);
    await answered();
    expect(askedFor(pixel)).to.equal(0);
  });

  it('keeps handlers in the markup', async () => {
    const consent = refusing();
    write(place(''), `<p onclick="globalThis.ran.push('clicked')">a<img src="/test/helpers/held/none.png" onerror="globalThis.ran.push('failed')"></p>`);
    document.querySelector<HTMLElement>('p[onclick]')?.click();
    expect(globalThis.ran).to.deep.equal(['clicked']);
    consent.acceptAll();
    await until(() => globalThis.ran.includes('failed'));
  });

  it('upgrades custom elements once, in the page', () => {
    let count = 0;
    const name = `held-markup-${performance.now().toFixed(0)}`;
    customElements.define(name, class extends HTMLElement {
      constructor() {
        super();
        count += 1;
      }
    });
    refusing();
    write(place(''), `<${name}><img src="${heldAt()}"></${name}>`);
    expect(count).to.equal(1);
  });

  it('sees no child of the page that is not in the markup, and one change', async () => {
    refusing();
    const parent = place('');
    const records: MutationRecord[] = [];
    new MutationObserver((list) => records.push(...list)).observe(parent, { childList: true });
    write(parent, `<b></b><img src="${heldAt()}"><i></i>`);
    await answered();
    expect(records.map(({ addedNodes }) => addedNodes.length)).to.deep.equal([3]);
  });

  describe('with nothing held in it', () => {
    it('goes to the original', async () => {
      refusing();
      const own = ownAt();
      const parent = place('');
      write(parent, `<iframe src="${own}"></iframe><img src="data:,">`);
      await until(() => askedFor(own) === 1);
      expect(read(parent)).to.equal(`<iframe src="${own.replace('&', '&amp;')}"></iframe><img src="data:,">`);
      write(parent, null);
      expect(read(parent)).to.equal('');
      write(parent, 7);
      expect(read(parent)).to.equal('7');
    });
  });

  it('fails as natively', () => {
    refusing();
    const html = `<img src="${heldAt()}">`;
    const alone = document.createElement('div');
    write(alone, html, 'outerHTML');
    expect(read(alone, 'outerHTML')).to.equal('<div></div>');
    expect(() => call(alone, 'insertAdjacentHTML', 'beforebegin', html)).to.throw(DOMException).with.property('name', 'NoModificationAllowedError');
    expect(() => call(alone, 'insertAdjacentHTML', 'wrong', html)).to.throw(DOMException).with.property('name', 'SyntaxError');
    expect(() => call(document.documentElement, 'insertAdjacentHTML', 'afterend', html)).to.throw(DOMException).with.property('name', 'NoModificationAllowedError');
    expect(() => write(document.documentElement, html, 'outerHTML')).to.throw(DOMException).with.property('name', 'NoModificationAllowedError');
    expect(() => Reflect.set(Element.prototype, 'innerHTML', html, {})).to.throw(TypeError);
  });

  it('takes the place of an element in a fragment', () => {
    refusing();
    const fragment = document.createDocumentFragment();
    const old = fragment.appendChild(document.createElement('div'));
    write(old, `<img src="${heldAt()}">`, 'outerHTML');
    expect([...fragment.children].map(({ localName }) => localName)).to.deep.equal(['img']);
  });
});
