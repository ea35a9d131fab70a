import { expect } from 'chai';
import { answered, askedFor } from '../helpers/asked-for.js';
import { heldAt, heldConfig, ownAt } from '../helpers/held-config.js';
import { markup } from '../helpers/markup.js';
import { holdLoads } from '../helpers/hold-loads.js';
import { makeConsent } from '../helpers/make-consent.js';
import { gated, openGateWithoutHold, place, tidyGates } from '../helpers/open-gate.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { forgetRan, hasRun, noting } from '../helpers/ran-scripts.js';
import { until } from '../helpers/until.js';

const refusing = () => gated({ analytics: 'denied' }, heldConfig).consent;
const region = (html: string) => `<template data-hold>${html}</template>`;
const inline = (name: string) => `<script>${noting(name)}</script>`;
const tagsIn = (parent: Element) => [...parent.children].map(({ localName }) => localName).join();

describe('a region', () => {
  beforeEach(forgetRan);
  afterEach(tidyGates);

  it('lets what is free come in its order, and runs each script in it once', async () => {
    const parent = place(region(`<p>a</p>${inline('one')}<script src="${ownAt('two')}"></script>${inline('three')}<b>b</b>`));
    const consent = refusing();
    await hasRun('three');
    consent.acceptAll();
    await answered();
    expect([globalThis.ran, tagsIn(parent)]).to.deep.equal([['one', 'two', 'three'], 'template,p,script,script,script,b']);
  });

  it('keeps back what has to wait, and lets the rest pass it', async () => {
    const [frame, image, script] = [heldAt(), heldAt(), heldAt('held')];
    const parent = place(region(`<iframe src="${frame}"></iframe><script src="${script}"></script>${inline('free')}<img src="${image}">`));
    const consent = refusing();
    await hasRun('free');
    await answered();
    expect([frame, image, script].map(askedFor)).to.deep.equal([0, 0, 0]);
    expect(tagsIn(parent)).to.equal('template,iframe,script,script,img');
    consent.acceptAll();
    await hasRun('held');
    await until(() => askedFor(frame) === 1 && askedFor(image) === 1);
    expect(globalThis.ran).to.deep.equal(['free', 'held']);
  });

  it('plays what is free and holds what has to wait, of videos and sounds with sources too', async () => {
    const [free, inside, held] = [ownAt(), ownAt(), heldAt()];
    place(region(`<audio><source src="${free}"></audio><p><video><source src="${inside}"></video><audio><source src="${held}"></audio></p>`));
    const consent = refusing();
    await until(() => askedFor(free) === 1 && askedFor(inside) === 1);
    await answered();
    expect(askedFor(held)).to.equal(0);
    consent.acceptAll();
    await until(() => askedFor(held) === 1);
  });

  it('runs held scripts in their order', async () => {
    place(region(['one', 'two', 'three'].map((name) => `<script src="${heldAt(name)}"></script>`).join('')));
    const consent = refusing();
    await answered();
    expect(globalThis.ran).to.deep.equal([]);
    consent.acceptAll();
    await hasRun('three');
    expect(globalThis.ran).to.deep.equal(['one', 'two', 'three']);
  });

  it('fetches held scripts while the ones before them are still on their way', async () => {
    const loads = holdLoads('name=one');
    const second = heldAt('two');
    place(region(`<script src="${heldAt('one')}"></script><script src="${second}"></script>`));
    const consent = refusing();
    consent.acceptAll();
    await hasRun('one');
    await until(() => askedFor(second) === 1);
    expect(globalThis.ran).to.deep.equal(['one']);
    loads.tell();
    await hasRun('two');
  });

  it('stays shut where what holds is not here yet, and opens with it', async () => {
    const [frame, script] = [heldAt(), heldAt('held')];
    place(region(`<iframe src="${frame}"></iframe><script src="${script}"></script>${inline('free')}`));
    const consent = makeConsent({ analytics: 'denied', marketing: 'denied' }, { ...sampleConfig, ...heldConfig });
    const arrive = openGateWithoutHold(consent);
    await answered();
    expect([globalThis.ran, askedFor(frame), askedFor(script)]).to.deep.equal([[], 0, 0]);
    arrive();
    await hasRun('free');
    await answered();
    expect([globalThis.ran, askedFor(frame), askedFor(script)]).to.deep.equal([['free'], 0, 0]);
    consent.acceptAll();
    await hasRun('held');
  });

  it('leaves marks and templates in it to themselves', async () => {
    const parent = place(region(`<script type="text/plain" data-consent="analytics">${noting('marked')}</script><template data-consent="marketing"><i></i></template><template><u></u></template>${region(inline('inner'))}`));
    const consent = refusing();
    await hasRun('inner');
    await answered();
    expect([globalThis.ran, parent.querySelector('i, u')]).to.deep.equal([['inner'], null]);
    consent.choose({ analytics: 'granted' });
    await hasRun('marked');
    expect(parent.querySelector('i, u')).to.equal(null);
    consent.choose({ marketing: 'granted' });
    expect(parent.querySelectorAll('i')).to.have.lengthOf(1);
  });

  it('in a root that is watched comes there', async () => {
    const consent = refusing();
    const root = (place('<div></div>').firstElementChild as Element).attachShadow({ mode: 'closed' });
    const address = heldAt();
    root.append(markup(region(`<p>a</p><iframe src="${address}"></iframe>${inline('inside')}`)));
    consent.watch(root);
    await hasRun('inside');
    expect([root.querySelectorAll('p').length, askedFor(address)]).to.deep.equal([1, 0]);
    consent.acceptAll();
    await until(() => askedFor(address) === 1);
  });

  it('that comes later comes too', async () => {
    refusing();
    const address = heldAt();
    place(region(`${inline('late')}<img src="${address}">`));
    await hasRun('late');
    await answered();
    expect(askedFor(address)).to.equal(0);
  });

  it('runs no script without the nonce of the page', async () => {
    const own = document.head.appendChild(document.createElement('script'));
    own.nonce = 'abc';
    own.setAttribute('nonce', 'abc');
    place(region(`${inline('foreign')}<script nonce="abc">${noting('own')}</script>`));
    refusing();
    await hasRun('own');
    own.remove();
    expect(globalThis.ran).to.deep.equal(['own']);
  });

  for (const [what, more] of [
    ['there is nothing to hold', { scriptTimeout: 5000 }],
    ['elements are not held', { ...heldConfig, hold: { elements: false } }],
  ] as const) {
    it(`comes as a whole where ${what}`, async () => {
      const address = heldAt();
      place(region(`<script src="${heldAt('one')}"></script>${inline('two')}<img src="${address}">`));
      gated({ analytics: 'denied' }, more);
      await hasRun('two');
      await until(() => askedFor(address) === 1);
      expect(globalThis.ran).to.deep.equal(['one', 'two']);
    });
  }
});
