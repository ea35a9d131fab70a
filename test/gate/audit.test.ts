import { expect } from 'chai';
import type { ConsentErrorEvent } from '../../src/core/events.js';
import { audit, faultOf } from '../../src/gate/audit.js';
import { eventsOf } from '../helpers/events-of.js';
import { makeConsent } from '../helpers/make-consent.js';
import { markup } from '../helpers/markup.js';
import { nextTask } from '../helpers/next-task.js';
import { openGate, place, tidyGates } from '../helpers/open-gate.js';

const KNOWN = ['taste', 'analytics', 'marketing'];
const faultIn = (html: string) => faultOf(markup(html).firstElementChild as Element, KNOWN);

const SOUND = [
  '<template data-consent="analytics"></template>',
  '<script type="text/plain" data-consent="analytics" data-src="/a.js"></script>',
  '<script type="TEXT/plain" data-consent="analytics"></script>',
  '<script type="text/plain" data-consent="analytics marketing" src="/a.js"></script>',
  '<iframe data-consent="analytics|marketing" data-src="/a"></iframe>',
  '<img data-consent="taste" data-src="/a.png">',
];

const FAULTS: [html: string, fault: RegExp][] = [
  ['<script data-consent="analytics" src="/a.js"></script>', /^<script src="\/a\.js" data-consent="analytics"> is live and was not held: write type="text\/plain", or put it into a <template data-consent>\.$/],
  ['<script type="module" data-consent="analytics"></script>', /is live and was not held: write type="text\/plain"/],
  ['<iframe data-consent="analytics" src="/a"></iframe>', /^<iframe src="\/a" data-consent="analytics"> is live and was not held: write data-src in place of src\.$/],
  ['<img data-consent="analytics" src="/a.png">', /write data-src in place of src/],
  ['<img data-consent="analytics" src="/small.png" data-src="/a.png">', /live|write data-src|src/],
  ['<link rel="stylesheet" href="/a.css" data-consent="analytics">', /cannot be held: put it into a <template data-consent>/],
  ['<div data-consent="analytics"></div>', /cannot be held: put it into a <template data-consent>/],
  ['<iframe data-consent="analytics"></iframe>', /cannot be held/],
  ['<template data-consent></template>', /names no purpose: write one of taste, analytics, marketing\.$/],
  ['<template data-consent=" | "></template>', /names no purpose/],
  ['<template data-consent="analitics"></template>', /^<template data-consent="analitics"> names "analitics", which is not one of taste, analytics, marketing\.$/],
  ['<script type="text/plain" data-consent="analytics ads"></script>', /names "ads"/],
  ['<template data-consent="constructor"></template>', /names "constructor"/],
];

describe('audit of marks', () => {
  afterEach(tidyGates);

  for (const html of SOUND) it(`finds nothing wrong with ${html}`, () => expect(faultIn(html)).to.equal(undefined));
  for (const [html, fault] of FAULTS) it(`says what is wrong with ${html}`, () => expect(faultIn(html)).to.match(fault));

  it('says that a script lacks the nonce of the page, and which do not', async () => {
    const own = place('').appendChild(document.createElement('script'));
    own.setAttribute('nonce', 'page');
    await nextTask();
    const script = (nonce: string) => faultIn(`<script type="text/plain" data-consent="analytics" nonce="${nonce}"></script>`);
    expect(script('other')).to.match(/lacks the nonce of the page/);
    expect(script('page')).to.equal(undefined);
    expect(faultIn('<script type="text/plain" data-held data-src="/a.js"></script>')).to.equal('<script src="/a.js"> lacks the nonce of the page: write nonce="…" as on its other scripts.');
    expect(faultIn('<iframe data-consent="analytics" data-src="/a"></iframe>')).to.equal(undefined);
  });

  it('finds nothing wrong with what was released', () => {
    const container = place(SOUND.filter((html) => !html.startsWith('<script')).join(''));
    const marked = [...container.children];
    const consent = makeConsent({ taste: 'granted', analytics: 'granted', marketing: 'granted' });
    openGate(consent);
    for (const element of marked) expect(faultOf(element, KNOWN), element.localName).to.equal(undefined);
  });

  it('reports each fault once, those that come later too, until it ends', async () => {
    const container = place('<div data-consent="analytics"></div>');
    const consent = makeConsent();
    const errors = eventsOf<ConsentErrorEvent>(consent, 'consent-error');
    const stop = audit(consent);
    expect(errors.map(({ code }) => code)).to.deep.equal(['tag']);
    container.append(markup('<template data-consent="late"></template><template data-consent="taste"></template>'));
    await nextTask();
    expect(errors.map(({ message }) => message.split(' ')[0])).to.deep.equal(['<div', '<template']);
    stop();
    container.append(markup('<template data-consent="later"></template>'));
    await nextTask();
    expect(errors).to.have.lengthOf(2);
  });
});
