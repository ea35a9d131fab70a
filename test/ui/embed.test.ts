import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Config } from '../../src/core/config.js';
import type { Consent } from '../../src/core/consent.js';
import type { ConsentErrorEvent, ZgodaChooseEvent } from '../../src/core/events.js';
import { connect } from '../../src/elements.js';
import { dialog, embed as english } from '../../src/i18n/en.js';
import * as words from '../../src/i18n/en.js';
import type { EmbedEvent } from '../../src/ui/embed/load-event.js';
import type { ZgodaEmbedView } from '../../src/ui/embed/zgoda-embed-view.js';
import { answered, askedFor } from '../helpers/asked-for.js';
import { emulateMedia, withMedia } from '../helpers/emulate-media.js';
import { eventOf } from '../helpers/event-of.js';
import { eventsOf } from '../helpers/events-of.js';
import { HELD, heldAt, heldConfig, WHEEL } from '../helpers/held-config.js';
import { gated, place as makePlace, tidyGates } from '../helpers/open-gate.js';
import { forgetRan, hasRun, noting } from '../helpers/ran-scripts.js';
import { sampleConfig } from '../helpers/sample-config.js';
import { skipIn } from '../helpers/skip-in.js';
import { spaced } from '../helpers/spaced.js';
import { until } from '../helpers/until.js';
import { contrast, looksOf, nextFrame } from './helpers.js';

type Gated = ReturnType<typeof gated>['consent'];

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const undo: (() => void)[] = [];

/** What an embed of the counter says, unless a test says otherwise. */
const counted = (more: Record<string, string> = {}) => ({ consent: 'analytics', title: 'How we count', src: heldAt(), ...more });

const attributesOf = (all: Record<string, string>) => Object.entries(all).map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`).join(' ');

/** A page with a gate, whose services have hosts, and that hears what elements ask. */
function open(answers: Parameters<typeof gated>[0] = {}, more: Partial<Config> = {}) {
  const { consent, errors } = gated(answers, { ...heldConfig, ...more });
  const choose = (event: Event) => {
    const { choices, source, without, notice, defaultPrevented } = event as ZgodaChooseEvent;
    if (!defaultPrevented) consent.choose(choices, { source, without, notice });
  };
  addEventListener('zgoda-choose', choose);
  undo.push(() => removeEventListener('zgoda-choose', choose));
  return { consent, errors };
}

/** An embed in the page, connected. */
async function show(consent: Consent | Gated, attributes: Record<string, string> = counted(), inside = '', texts = {}): Promise<HTMLElement> {
  const place = makePlace(`<zgoda-embed ${attributesOf(attributes)}>${inside}</zgoda-embed>`).firstElementChild as HTMLElement;
  await connect(place, consent as Consent, Object.keys(texts).length ? { language: 'ar', texts: Promise.resolve({ ...words, ...texts }) } : { language: 'en', texts: undefined });
  await viewIn(place).updateComplete;
  return place;
}

const viewIn = (place: Element): ZgodaEmbedView => place.shadowRoot?.firstElementChild as ZgodaEmbedView;
const panelIn = (place: Element) => viewIn(place).querySelector('.panel') as HTMLElement;
const button = (place: Element, name: 'once' | 'always') => viewIn(place).querySelector<HTMLButtonElement>(`[data-zgoda=${name}]`);
const frameIn = (place: Element) => place.querySelector<HTMLIFrameElement>(':scope > iframe');
const isWaiting = (place: Element) => Boolean(panelIn(place)) && getComputedStyle(panelIn(place)).visibility === 'visible';
const saidIn = (place: Element) => panelIn(place).innerText.replace(/\s+/g, ' ');

async function press(place: Element, name: 'once' | 'always'): Promise<void> {
  button(place, name)?.click();
  await viewIn(place).updateComplete;
}

describe('embed', () => {
  beforeEach(forgetRan);
  afterEach(async () => {
    for (const one of undo.splice(0)) one();
    tidyGates();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen' });
    await setViewport({ width: 1280, height: 800 });
  });

  describe('while it waits', () => {
    it('asks nobody for anything, and has no iframe', async () => {
      const attributes = counted();
      const place = await show(open().consent, attributes);
      await answered();
      expect(askedFor(attributes.src)).to.equal(0);
      expect(frameIn(place)).to.equal(null);
    });

    it('says what it is, who learns what, and where to read more', async () => {
      const place = await show(open().consent);
      expect(saidIn(place)).to.contain('How we count').and.to.contain(english.sends('Counter Ltd', 'New Zealand')).and.to.contain(english.note);
      expect(panelIn(place).querySelector('a')?.href).to.equal('https://counter.example/privacy');
      expect(panelIn(place).querySelector('a')?.innerText).to.equal('Counter: Privacy policy');
    });

    it('is a group named by its title, with the title as a heading below the one before it', async () => {
      makePlace('<h1>A page</h1>');
      const place = await show(open().consent);
      expect([panelIn(place).role, panelIn(place).ariaLabel, panelIn(place).lang, panelIn(place).dir]).to.deep.equal(['group', english.label('How we count'), 'en', 'ltr']);
      const heading = panelIn(place).querySelector('[role=heading]');
      expect([heading?.textContent, heading?.ariaLevel]).to.deep.equal(['How we count', '2']);
    });

    it('reads in order: title, what is sent, once, always, what can be taken back', async () => {
      const said = saidIn(await show(open().consent));
      const order = ['How we count', 'If you show it', english.once, 'Always show', english.note].map((words) => said.indexOf(words));
      expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
      expect(order[0]).to.equal(0);
    });

    it('names the service that it says, where no other has the address among its hosts', async () => {
      const place = await show(open().consent, counted({ service: 'shared', src: 'https://maps.example/embed' }));
      expect(saidIn(place)).to.contain(english.sends('Shared BV', 'Netherlands'));
    });

    it('names the service whose host it is, which learns of it, whatever the place says', async () => {
      const place = await show(open().consent, counted({ service: 'shared' }));
      expect(saidIn(place)).to.contain(english.sends('Counter Ltd', 'New Zealand'));
    });

    it('names the host where no service does', async () => {
      const place = await show(open().consent, counted({ src: 'https://maps.example/embed' }));
      expect(saidIn(place)).to.contain(english.sendsTo('maps.example'));
    });

    it('tells of a service by the address inside its template', async () => {
      const place = await show(open().consent, { consent: 'analytics', title: 'A map' }, `<template><iframe src="${heldAt()}"></iframe></template>`);
      expect(saidIn(place)).to.contain('Counter Ltd');
    });

    it('hides its own children, which are shown where there is no script', async () => {
      const place = makePlace(`<zgoda-embed ${attributesOf(counted())}><a href="/film">The film</a></zgoda-embed>`).firstElementChild as HTMLElement;
      const link = place.querySelector('a') as HTMLElement;
      expect(link.checkVisibility()).to.equal(true);
      await connect(place, open().consent, { language: 'en', texts: undefined });
      await viewIn(place).updateComplete;
      expect(link.checkVisibility()).to.equal(false);
    });

    it('names the purpose on the button where a yes turns all of it on, and the service where the others stay off', async () => {
      const { consent } = open();
      expect(button(await show(consent, counted({ consent: 'marketing', service: 'wheel', title: 'A', src: '/a' })), 'always')?.innerText).to.equal(english.always('AdWheel'));
      expect(button(await show(consent, counted({ src: 'https://maps.example/' })), 'always')?.innerText).to.equal(english.always('Count visits'));
      expect(button(await show(consent, counted({ src: 'https://maps.example/', consent: 'taste analytics' })), 'always')?.innerText).to.equal(english.always('Remember your taste and Count visits'));
    });
  });

  describe('shown once', () => {
    it('loads that one, with what the place says for it, past what is held by hosts', async () => {
      const attributes = counted({ allow: 'fullscreen', allowfullscreen: '', sandbox: 'allow-scripts', referrerpolicy: 'no-referrer', loading: 'eager' });
      const { consent } = open();
      const [place, other] = [await show(consent, attributes), await show(consent)];
      await press(place, 'once');
      await until(() => askedFor(attributes.src) === 1);
      const frame = frameIn(place) as HTMLIFrameElement;
      expect([frame.src, frame.title, frame.allow, frame.allowFullscreen, frame.sandbox.value, frame.referrerPolicy]).to.deep.equal([attributes.src, 'How we count', 'fullscreen', true, 'allow-scripts', 'no-referrer']);
      expect([isWaiting(place), isWaiting(other), frameIn(other)]).to.deep.equal([false, true, null]);
    });

    it('grants nothing and remembers nothing', async () => {
      const { consent } = open();
      const changes = eventsOf(consent, 'consent-change');
      const place = await show(consent);
      const heard = eventsOf(place, 'zgoda-choose');
      await press(place, 'once');
      expect(consent.record()).to.equal(undefined);
      expect([consent.state.analytics, changes.length, heard.length]).to.deep.equal(['unasked', 0, 0]);
    });

    for (const [name, inside, selector] of [['a picture', `<img alt="" src="${PICTURE}">`, 'img'], ['a frame', '<iframe title="a" src="SRC"></iframe>', 'iframe'], ['a video', '<video controls src="SRC"></video>', 'video'], ['a sound', '<audio controls><source src="SRC"></audio>', 'audio']] as const) {
      it(`shows ${name} of a template, past what is held by hosts`, async () => {
        const src = heldAt();
        const place = await show(open().consent, { consent: 'analytics', title: 'A', service: 'counter' }, `<template>${inside.replace('SRC', src)}</template>`);
        await press(place, 'once');
        const content = place.querySelector(`:scope > ${selector}`) as HTMLElement;
        expect(content.slot).to.equal('content');
        expect(place.querySelector('[data-held]')).to.equal(null);
        if (selector !== 'img') await until(() => askedFor(src) === 1);
      });
    }

    it('is not offered for code, which may load anything later', async () => {
      const place = await show(open().consent, { consent: 'analytics', title: 'A' }, '<template><iframe title="a"></iframe><script></script></template>');
      expect(button(place, 'once')).to.equal(null);
      expect(button(place, 'always')).not.to.equal(null);
    });

    it('stays on a yes or a no to something else', async () => {
      const { consent } = open();
      const place = await show(consent);
      await press(place, 'once');
      const frame = frameIn(place);
      consent.choose({ marketing: 'denied', taste: 'granted' });
      expect(frameIn(place)).to.equal(frame);
    });

    it('stays, without loading anew, on a yes to it', async () => {
      const { consent } = open();
      const place = await show(consent);
      await press(place, 'once');
      const frame = frameIn(place);
      consent.choose({ analytics: 'granted' });
      expect(frameIn(place)).to.equal(frame);
      expect(frame?.isConnected).to.equal(true);
    });

    it('is emptied when the visitor says no', async () => {
      const { consent } = open();
      const place = await show(consent);
      await press(place, 'once');
      consent.choose({ analytics: 'denied' });
      await viewIn(place).updateComplete;
      expect([frameIn(place), isWaiting(place)]).to.deep.equal([null, true]);
    });

    it('is emptied by another no after a no, which changes nothing else', async () => {
      const { consent } = open({ analytics: 'denied' });
      const place = await show(consent);
      await press(place, 'once');
      expect(frameIn(place)).not.to.equal(null);
      dispatchEvent(Object.assign(new Event('zgoda-choose'), { choices: { analytics: 'denied' } }));
      expect(frameIn(place)).to.equal(null);
    });

    it('is emptied when its service is turned off by itself', async () => {
      const { consent } = open();
      const place = await show(consent);
      await press(place, 'once');
      consent.choose({ analytics: 'granted' }, { without: { analytics: ['counter'] } });
      expect(frameIn(place)).to.equal(null);
    });
  });

  describe('always shown', () => {
    it('asks for the purpose, as chosen in an embed, without the other services, with the hash of what it showed', async () => {
      const { consent } = open();
      const place = await show(consent);
      const heard = eventsOf<ZgodaChooseEvent>(place, 'zgoda-choose');
      await until(() => viewIn(place).notice !== undefined);
      await press(place, 'always');
      expect(heard.map(({ choices, source, without, notice }) => ({ choices, source, without, notice }))).to.deep.equal([{ choices: { analytics: 'granted' }, source: 'embed', without: { analytics: ['shared'] }, notice: viewIn(place).notice }]);
      expect(heard[0]?.notice).to.match(/^sha256-[\w-]{43}$/);
      expect(consent.refused).to.deep.equal(['shared']);
    });

    it('loads all of that kind in the page, and those that come later', async () => {
      const { consent } = open();
      const all = [counted(), counted(), counted()];
      const [first, second] = [await show(consent, all[0]), await show(consent, all[1])];
      await press(first, 'always');
      const third = await show(consent, all[2]);
      for (const { src } of all) await until(() => askedFor(src) === 1);
      expect([first, second, third].map((place) => frameIn(place)?.src)).to.deep.equal(all.map(({ src }) => src));
    });

    it('loads none of another service of the same purpose', async () => {
      const { consent } = open();
      const [place, other] = [await show(consent), await show(consent, counted({ service: 'shared', src: '/shared' }))];
      await press(place, 'always');
      expect([frameIn(other), isWaiting(other)]).to.deep.equal([null, true]);
      await press(other, 'always');
      expect(frameIn(other)).not.to.equal(null);
      expect(consent.refused).to.deep.equal([]);
    });

    it('needs all the purposes it names', async () => {
      const { consent } = open({ taste: 'granted' });
      const place = await show(consent, counted({ consent: 'taste analytics' }));
      expect(frameIn(place)).to.equal(null);
      consent.choose({ analytics: 'granted' });
      expect(frameIn(place)).not.to.equal(null);
    });

    it('turns a service on again that was turned off by itself, and leaves the others off', async () => {
      const { consent } = open();
      consent.choose({ analytics: 'granted' }, { without: { analytics: ['counter', 'shared'] } });
      const place = await show(consent);
      expect(frameIn(place)).to.equal(null);
      await press(place, 'always');
      expect(frameIn(place)).not.to.equal(null);
      expect(consent.refused).to.deep.equal(['shared']);
    });

    it('shows nothing, and keeps the question, where the wish is cancelled', async () => {
      const { consent } = open();
      const place = await show(consent);
      place.addEventListener('zgoda-choose', (event) => event.preventDefault());
      await press(place, 'always');
      expect([frameIn(place), isWaiting(place), consent.state.analytics]).to.deep.equal([null, true, 'unasked']);
    });

    it('is there at once, without a word of a question, on a page with a yes', async () => {
      const place = await show(open({ analytics: 'granted' }).consent);
      expect(frameIn(place)).not.to.equal(null);
      expect(panelIn(place)).to.equal(null);
    });

    it('runs the scripts of a template in their order, by the gate', async () => {
      const { consent } = open();
      const place = await show(consent, { consent: 'analytics', title: 'A map', service: 'counter' }, `<template><div id="map"></div><script src="${heldAt('map')}"></script><script>${noting('init')}</script></template>`);
      await answered();
      expect(globalThis.ran).to.deep.equal([]);
      await press(place, 'always');
      await hasRun('init');
      expect(globalThis.ran).to.deep.equal(['map', 'init']);
      expect(place.querySelector('#map')?.checkVisibility()).to.equal(true);
    });

    it('says so where the yes cannot be taken', async () => {
      const { consent } = open();
      consent.isChecked = false;
      Object.assign(consent, { verify: () => consent.attempt('config', () => Promise.reject(new Error('broken'))) });
      const place = await show(consent);
      await press(place, 'always');
      await until(() => viewIn(place).querySelector('[role=status]')?.textContent === english.failed);
      expect(isWaiting(place)).to.equal(true);
      expect(button(place, 'always')).not.to.equal(null);
    });
  });

  describe('where a yes to its purpose is not enough', () => {
    const STRANGER = 'https://maps.example/embed';
    const wheelAt = () => heldAt('x', WHEEL);

    it('offers a stranger once and not always, where strangers are held: a yes would be kept and show nothing', async () => {
      const { consent } = open({}, { unknown: 'hold' });
      const place = await show(consent, counted({ src: STRANGER }));
      expect([button(place, 'always'), saidIn(place).includes(english.note)]).to.deep.equal([null, false]);
      await press(place, 'once');
      expect(frameIn(place)?.src).to.equal(STRANGER);
      expect(frameIn(place)?.hasAttribute('data-held')).to.equal(false);
    });

    it('has no empty box for a stranger that is held although its purpose is granted: it asks, and can be shown once', async () => {
      const place = await show(open({ analytics: 'granted' }, { unknown: 'hold' }).consent, counted({ src: STRANGER }));
      expect([frameIn(place), isWaiting(place)]).to.deep.equal([null, true]);
      await press(place, 'once');
      expect(frameIn(place)?.src).to.equal(STRANGER);
    });

    it('tells the site, once, that a stranger can be shown once only, and what to write', async () => {
      const { consent, errors } = open({}, { unknown: 'hold' });
      const place = await show(consent, counted({ src: STRANGER }));
      await press(place, 'once');
      expect(errors.filter(({ code, message }) => code === 'config' && message.includes('no service has maps.example among its hosts')).length).to.equal(1);
    });

    for (const [name, more] of [['strangers are only told of', { unknown: 'report' }], ['its host is the site’s own', { unknown: 'hold', ownHosts: ['maps.example'] }], ['no element is held', { unknown: 'hold', hold: { elements: false } }]] as [string, Partial<Config>][]) {
      it(`shows an address of no service for always where ${name}`, async () => {
        const { consent, errors } = open({}, more);
        const place = await show(consent, counted({ src: STRANGER }));
        await press(place, 'always');
        expect([frameIn(place)?.src, errors.filter(({ code }) => code === 'config').length]).to.deep.equal([STRANGER, 0]);
      });
    }

    it('says that nothing can be shown where code of a stranger is held, and asks nothing that would not help', async () => {
      const place = await show(open({ analytics: 'granted' }, { unknown: 'hold' }).consent, { consent: 'analytics', title: 'A post' }, `<template><p>Post</p><script src="${STRANGER}"></script></template>`);
      expect([button(place, 'once'), button(place, 'always'), isWaiting(place)]).to.deep.equal([null, null, true]);
      expect(panelIn(place).querySelector('.failed')?.textContent).to.equal(english.failed);
      expect(panelIn(place).querySelectorAll('.failed[aria-hidden], a').length, 'silent for those who listen, or a link to code').to.equal(0);
    });

    it('does not load from a service that waits for another purpose, whatever service the place names', async () => {
      const src = wheelAt();
      const { consent, errors } = open({ analytics: 'granted' });
      const place = await show(consent, counted({ service: 'counter', src }));
      expect([frameIn(place), isWaiting(place), button(place, 'always')]).to.deep.equal([null, true, null]);
      expect(errors.map(({ message }) => message).join()).to.contain('its address belongs to the service "wheel", not to "counter"');
      consent.choose({ marketing: 'granted' });
      await until(() => askedFor(src) === 1);
      consent.withdraw('marketing');
      await viewIn(place).updateComplete;
      expect([frameIn(place), isWaiting(place)]).to.deep.equal([null, true]);
    });

    it('does not load from a service that was turned off by itself, whatever service the place names, until it is turned on here', async () => {
      const { consent } = open();
      consent.choose({ analytics: 'granted' }, { without: { analytics: ['counter'] } });
      const attributes = counted({ service: 'shared' });
      const place = await show(consent, attributes);
      expect([frameIn(place), isWaiting(place)]).to.deep.equal([null, true]);
      await press(place, 'always');
      await until(() => askedFor(attributes.src) === 1);
      expect(consent.refused).to.deep.equal([]);
    });

    it('waits for the purpose of a service without hosts too', async () => {
      const { consent } = open({ taste: 'granted' });
      const place = await show(consent, { consent: 'taste', title: 'A', service: 'shared', src: '/shared' });
      expect([frameIn(place), isWaiting(place)]).to.deep.equal([null, true]);
      consent.choose({ marketing: 'granted' });
      expect(frameIn(place)?.hasAttribute('src')).to.equal(true);
    });

    it('loads from a service that the site cannot do without, once its purposes are granted', async () => {
      const { consent } = open({ taste: 'granted' }, { necessary: [{ title: 'Stock', reason: 'It counts what is left.', services: ['counter'] }] });
      consent.config = { ...consent.config, purposes: { ...sampleConfig.purposes, analytics: { ...sampleConfig.purposes.analytics, services: [] } } };
      expect(frameIn(await show(consent, counted({ consent: 'taste' })))).not.to.equal(null);
    });

    it('belongs, of several services at one place, to the one that serves its purpose', async () => {
      const { counter, shared, wheel } = sampleConfig.services;
      const { consent } = open({ analytics: 'granted' }, { services: { wheel: { ...wheel, hosts: [HELD] }, counter: { ...counter, hosts: [HELD] }, shared } });
      const attributes = counted();
      const place = await show(consent, attributes);
      await until(() => frameIn(place)?.src === attributes.src);
    });

    it('waits for the services that the site only names, tells nothing before they are written out, and is shown then', async () => {
      const { consent, errors } = open({ analytics: 'granted' }, { unknown: 'hold', services: {} });
      consent.isReady = false;
      const place = await show(consent, counted({ src: 'https://counter.test/film' }));
      expect([frameIn(place), isWaiting(place)]).to.deep.equal([null, true]);
      consent.config = { ...consent.config, ...heldConfig };
      consent.isReady = true;
      consent.dispatchEvent(new Event('consent-ready'));
      expect(frameIn(place)).not.to.equal(null);
      expect(errors.filter(({ code }) => code === 'config')).to.deep.equal([]);
    });
  });

  describe('on a withdrawal', () => {
    for (const [name, inside] of [['a frame', ''], ['a template', '<template><iframe title="a" src="SRC"></iframe></template>'], ['a template with code', '<template><p>Post</p><script src="SRC"></script></template>']] as const) {
      it(`is emptied of ${name}, and asks again`, async () => {
        const src = heldAt();
        const { consent } = open({ analytics: 'granted' });
        const place = await show(consent, inside ? { consent: 'analytics', title: 'A', service: 'counter' } : counted({ src }), inside.replace('SRC', src));
        await until(() => askedFor(src) === 1);
        const before = place.querySelectorAll('[slot=content]').length;
        consent.withdraw('analytics');
        await viewIn(place).updateComplete;
        expect(before).to.equal(1);
        expect(place.querySelector('[slot=content], :scope > :not(template)')).to.equal(null);
        expect(isWaiting(place)).to.equal(true);
      });
    }

    it('is emptied when its service alone is turned off, with or without a host', async () => {
      const { consent } = open({ analytics: 'granted' });
      const [place, other] = [await show(consent), await show(consent, counted({ service: 'shared', src: '/shared' }))];
      consent.choose({ analytics: 'granted' }, { without: { analytics: ['counter'] } });
      expect([frameIn(place) === null, frameIn(other) === null]).to.deep.equal([true, false]);
      consent.choose({ analytics: 'granted' }, { without: { analytics: ['counter', 'shared'] } });
      expect(frameIn(other)).to.equal(null);
    });

    it('empties a template with code when its service alone is turned off', async () => {
      const { consent } = open({ analytics: 'granted' });
      const place = await show(consent, { consent: 'analytics', title: 'A', service: 'shared' }, '<template><p id="post">Post</p><script></script></template>');
      await until(() => document.querySelector('#post') !== null);
      consent.choose({ analytics: 'granted' }, { without: { analytics: ['shared'] } });
      expect(document.querySelector('#post')).to.equal(null);
      expect(place.querySelector('[slot=content]')).to.equal(null);
    });

    it('loads again on a yes after a no', async () => {
      const { consent } = open({ analytics: 'granted' });
      const place = await show(consent);
      consent.withdraw('analytics');
      consent.choose({ analytics: 'granted' });
      expect(frameIn(place)?.hasAttribute('src')).to.equal(true);
    });

    it('leaves the children that the page wrote', async () => {
      const { consent } = open({ analytics: 'granted' });
      const place = await show(consent, counted(), '<a href="/film">The film</a>');
      consent.withdraw('analytics');
      expect(Array.from(place.childNodes, ({ textContent }) => textContent)).to.deep.equal(['The film']);
    });
  });

  describe('events', () => {
    it('tells before it loads, when nothing is asked for yet, and after it has loaded', async () => {
      const attributes = counted();
      const place = await show(open().consent, attributes);
      const order: unknown[] = [];
      document.addEventListener('zgoda-load', (event) => order.push(event.type, frameIn(place), (event as EmbedEvent).address, (event as EmbedEvent).service, (event as EmbedEvent).isOnce), { once: true });
      const loaded = eventOf<EmbedEvent>(place, 'zgoda-loaded');
      await press(place, 'once');
      expect(order).to.deep.equal(['zgoda-load', null, attributes.src, 'counter', true]);
      const { cancelable } = await loaded;
      expect([cancelable, askedFor(attributes.src)]).to.deep.equal([false, 1]);
    });

    for (const [name, inside] of [['a picture', `<template><img alt="" src="${PICTURE}"></template>`], ['markup with code', '<template><p>Post</p><script></script></template>'], ['a video', '<template><video preload="none" src="/x"></video></template>']] as const) {
      it(`tells once when ${name} has loaded`, async () => {
        const { consent } = open();
        const place = await show(consent, { consent: 'taste', title: 'A' }, inside);
        const heard = eventsOf(place, 'zgoda-loaded');
        const loaded = eventOf(place, 'zgoda-loaded');
        consent.choose({ taste: 'granted' });
        await loaded;
        await nextFrame();
        expect(heard.length).to.equal(1);
      });
    }

    for (const name of ['once', 'always'] as const) {
      it(`loads nothing where it is cancelled after "${name}", and shows what the page puts there`, async () => {
        const attributes = counted();
        const place = await show(open().consent, attributes);
        const told = eventsOf(place, 'zgoda-loaded');
        place.addEventListener('zgoda-load', (event) => {
          event.preventDefault();
          place.append(Object.assign(document.createElement('p'), { textContent: 'My own player' }));
        });
        await press(place, name);
        await answered();
        expect([askedFor(attributes.src), frameIn(place), isWaiting(place), told.length]).to.deep.equal([0, null, false, 0]);
        expect(place.querySelector('p')?.checkVisibility()).to.equal(true);
      });
    }

    it('takes away what the page had put there, on a withdrawal', async () => {
      const { consent } = open();
      const place = await show(consent);
      place.addEventListener('zgoda-load', (event) => {
        event.preventDefault();
        place.append(document.createElement('video'));
      });
      await press(place, 'always');
      consent.withdraw('analytics');
      await viewIn(place).updateComplete;
      expect([place.childElementCount, isWaiting(place)]).to.deep.equal([0, true]);
    });
  });

  describe('in a page that changes', () => {
    it('asks anew where a framework gives it another address, and loads that on a yes', async () => {
      const { consent } = open({ analytics: 'granted' });
      const place = await show(consent);
      const src = heldAt();
      place.setAttribute('src', src);
      await until(() => frameIn(place)?.src === src);
      consent.withdraw('analytics');
      expect(frameIn(place)).to.equal(null);
    });

    it('takes a template that comes later', async () => {
      const place = await show(open({ taste: 'granted' }).consent, { consent: 'taste', title: 'A' });
      const template = document.createElement('template');
      template.content.append(Object.assign(document.createElement('img'), { src: PICTURE }));
      place.append(template);
      place.setAttribute('title', 'B');
      await until(() => place.querySelector(':scope > img') !== null);
    });

    it('keeps what it shows when it is moved', async () => {
      const { consent } = open({ analytics: 'granted' });
      const place = await show(consent);
      const frame = frameIn(place);
      document.body.append(place);
      expect(frameIn(place)).to.equal(frame);
      consent.withdraw('analytics');
      expect(frameIn(place)).to.equal(null);
      place.remove();
    });

    it('hears nothing any more once it has left the page', async () => {
      const { consent } = open();
      const place = await show(consent);
      place.remove();
      consent.choose({ analytics: 'granted' });
      expect(frameIn(place)).to.equal(null);
    });

    it('is emptied when it comes back to a page where the yes was taken back', async () => {
      const { consent } = open({ analytics: 'granted' });
      const place = await show(consent);
      const parent = place.parentElement as HTMLElement;
      place.remove();
      consent.withdraw('analytics');
      parent.append(place);
      expect(frameIn(place)).to.equal(null);
    });
  });

  describe('faults of a site', () => {
    const faults: [string, Record<string, string>, string][] = [
      ['a poster of another site', counted({ poster: 'https://i.tube.example/1.jpg' }), 'poster="https://i.tube.example/1.jpg" is not on your site'],
      ['a purpose that there is none of', counted({ consent: 'media' }), 'consent="media" is none of taste, analytics, marketing'],
      ['no purpose', counted({ consent: '' }), 'it needs consent="…"'],
      ['a service that there is none of', counted({ service: 'tube' }), 'service="tube" is none of counter, wheel, shared'],
      ['a service of another purpose', counted({ consent: 'taste' }), 'its service "counter" serves analytics'],
      ['no title', { consent: 'analytics', src: heldAt() }, 'it needs a title'],
    ];
    for (const [name, attributes, words] of faults) {
      it(`tells of ${name}, once`, async () => {
        const { consent, errors } = open();
        const place = await show(consent, attributes);
        place.setAttribute('ratio', '4/3');
        await nextFrame();
        expect(errors.filter(({ message }: ConsentErrorEvent) => message.includes(words)).map(({ code }) => code)).to.deep.equal(['config']);
      });
    }

    it('is silent where nothing is wrong', async () => {
      const { consent, errors } = open();
      await show(consent, counted({ poster: '/poster.jpg' }));
      expect(errors).to.deep.equal([]);
    });

    it('asks for no picture of another site', async () => {
      const poster = 'https://i.tube.example/1.jpg';
      const place = await show(open().consent, counted({ poster }));
      expect(viewIn(place).querySelector('img')).to.equal(null);
      expect(askedFor(poster)).to.equal(0);
    });

    it('never loads without a purpose, whatever is granted', async () => {
      const { consent } = open({ taste: 'granted', analytics: 'granted', marketing: 'granted' });
      for (const one of ['', 'media', 'taste media']) expect(frameIn(await show(consent, counted({ consent: one }))), one).to.equal(null);
    });

    it('loads no code for an address', async () => {
      const { consent } = open({ taste: 'granted' });
      const place = await show(consent, { consent: 'taste', title: 'A', src: ['javascript', "parent.ran.push('code')"].join(':') });
      await answered();
      expect([frameIn(place), globalThis.ran.length]).to.deep.equal([null, 0]);
    });

    it('says that a picture or a video could not be loaded, also to those who listen', async () => {
      const place = await show(open({ taste: 'granted' }).consent, { consent: 'taste', title: 'A' }, '<template><img alt="" src="/nothing-here.jpg"></template>');
      await until(() => panelIn(place)?.innerText.includes(english.failed));
      expect(viewIn(place).querySelector('[role=status]')?.textContent).to.equal(english.failed);
      expect(place.querySelector(':scope > img')).to.equal(null);
      expect(button(place, 'once')).to.equal(null);
    });
  });

  describe('keyboard', () => {
    it('reaches once before always, and the focus goes to what a press has shown', async () => {
      const place = await show(open().consent);
      (panelIn(place).querySelector('a') as HTMLElement).focus();
      await sendKeys({ press: 'Tab' });
      expect(place.shadowRoot?.activeElement).to.equal(button(place, 'once'));
      await sendKeys({ press: 'Tab' });
      expect(place.shadowRoot?.activeElement).to.equal(button(place, 'always'));
      await sendKeys({ press: 'Enter' });
      await until(() => document.activeElement === frameIn(place));
      expect(frameIn(place)?.hasAttribute('tabindex'), 'or nobody could go on into it').to.equal(false);
    });

    it('puts the focus into markup with no place for it', async () => {
      const place = await show(open().consent, { consent: 'taste', title: 'A post' }, '<template><p>Post</p><script></script></template>');
      button(place, 'always')?.focus();
      await press(place, 'always');
      await until(() => document.activeElement === place.querySelector('[slot=content]'));
      expect(document.activeElement?.ariaLabel).to.equal('A post');
    });

    it('leaves the focus where it is when something is shown without a press here', async () => {
      const { consent } = open();
      const [place, other] = [await show(consent), await show(consent)];
      button(place, 'always')?.focus();
      await press(place, 'always');
      await until(() => document.activeElement === frameIn(place));
      expect(frameIn(other)).not.to.equal(null);
      const mine = place.parentElement?.appendChild(document.createElement('button')) as HTMLElement;
      mine.focus();
      consent.withdraw('analytics');
      consent.choose({ analytics: 'granted' });
      await nextFrame();
      expect(document.activeElement).to.equal(mine);
    });

    it('has nothing to press behind what is shown', async () => {
      const place = await show(open().consent);
      await press(place, 'once');
      for (const one of viewIn(place).querySelectorAll<HTMLElement>('button, a')) expect(one.checkVisibility({ visibilityProperty: true })).to.equal(false);
    });
  });

  describe('look', () => {
    for (const [width, height] of [[320, 568], [360, 800], [768, 1024], [1280, 800]] as const) {
      it(`has two buttons of one look and size, at least 44 px high, and cuts nothing off, at ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        const place = await show(open().consent, counted({ title: 'A title that is rather long, as those of films about bread and other things often are' }));
        const [once, always] = [button(place, 'once') as HTMLElement, button(place, 'always') as HTMLElement];
        expect(looksOf(once)).to.deep.equal(looksOf(always));
        expect(once.offsetHeight).to.be.at.least(44);
        expect([once.offsetWidth, once.offsetHeight]).to.deep.equal([always.offsetWidth, always.offsetHeight]);
        const [inner, outer] = [panelIn(place).getBoundingClientRect(), place.getBoundingClientRect()];
        expect([inner.top >= outer.top, inner.bottom <= outer.bottom + 0.5, inner.left >= outer.left, inner.right <= outer.right + 0.5]).to.deep.equal([true, true, true, true]);
        expect(panelIn(place).scrollWidth).to.be.at.most(panelIn(place).clientWidth + 1);
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
      });

      it(`cuts nothing off with the spacing a reader may ask for, at ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        for (const more of [{}, { poster: PICTURE }, { ratio: '3/1' }] as Record<string, string>[]) {
          const place = await show(open().consent, counted(more));
          place.shadowRoot?.adoptedStyleSheets.push(spaced());
          await nextFrame();
          expect(parseFloat(getComputedStyle(panelIn(place)).letterSpacing)).to.be.above(1);
          const outer = place.getBoundingClientRect();
          for (const one of panelIn(place).querySelectorAll<HTMLElement>('.title, p, a, button')) {
            if (!one.checkVisibility()) continue;
            const { top, bottom, left, right } = one.getBoundingClientRect();
            expect([top >= outer.top, bottom <= outer.bottom, left >= outer.left, right <= outer.right], one.textContent).to.deep.equal([true, true, true, true]);
          }
          const [once, always] = [button(place, 'once') as HTMLElement, button(place, 'always') as HTMLElement];
          for (const one of [once, always]) expect([one.scrollWidth <= one.clientWidth, one.scrollHeight <= one.clientHeight], one.textContent).to.deep.equal([true, true]);
          expect([once.offsetWidth, once.offsetHeight]).to.deep.equal([always.offsetWidth, always.offsetHeight]);
          expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
          tidyGates();
        }
      });

      it(`keeps its size from the question to the answer and back, at ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        for (const more of [{}, { ratio: '4/3' }, { width: '300', height: '200' }, { height: '240' }, { poster: PICTURE }] as Record<string, string>[]) {
          const { consent } = open();
          const place = await show(consent, counted(more));
          const before = place.getBoundingClientRect().toJSON() as object;
          await press(place, 'once');
          expect(place.getBoundingClientRect().toJSON(), JSON.stringify(more)).to.deep.equal(before);
          const { width: w, height: h } = frameIn(place)?.getBoundingClientRect() as DOMRect;
          expect([w, h]).to.deep.equal([place.getBoundingClientRect().width, place.getBoundingClientRect().height]);
          consent.choose({ analytics: 'denied' });
          await viewIn(place).updateComplete;
          expect(place.getBoundingClientRect().toJSON()).to.deep.equal(before);
          tidyGates();
        }
      });
    }

    it('has the shape it says, where the words leave it', async () => {
      const { consent } = open({ analytics: 'granted' });
      const sizeOf = async (more: Record<string, string>) => {
        const { width, height } = (await show(consent, counted(more))).getBoundingClientRect();
        return [Math.round(width), Math.round(height)];
      };
      const [width = 0, height = 0] = await sizeOf({});
      expect(width / height).to.be.closeTo(16 / 9, 0.01);
      expect(await sizeOf({ width: '640', height: '480' })).to.deep.equal([640, 480]);
      expect((await sizeOf({ height: '200' }))[1]).to.equal(200);
    });

    it('stays within a size that the page gives it, and fills it', async () => {
      document.head.append(Object.assign(document.createElement('style'), { id: 'page', textContent: 'zgoda-embed { inline-size: 700px; block-size: 500px } iframe { height: 10px; max-width: 20px }' }));
      undo.push(() => document.querySelector('#page')?.remove());
      const place = await show(open({ analytics: 'granted' }).consent);
      expect([place.offsetWidth, place.offsetHeight, frameIn(place)?.offsetWidth, frameIn(place)?.offsetHeight]).to.deep.equal([700, 500, 700, 500]);
    });

    it('grows for its words where the page cuts off what is too much, but not for what has loaded', async () => {
      document.head.append(Object.assign(document.createElement('style'), { id: 'page', textContent: 'zgoda-embed { display: block; inline-size: 300px; aspect-ratio: 3/1; overflow: hidden }' }));
      undo.push(() => document.querySelector('#page')?.remove());
      const place = await show(open().consent);
      expect(panelIn(place).getBoundingClientRect().bottom).to.be.at.most(place.getBoundingClientRect().bottom);
      expect((await show(open({ analytics: 'granted' }).consent)).offsetHeight).to.equal(100);
    });

    it('fills what the page has reserved for its words', async () => {
      document.head.append(Object.assign(document.createElement('style'), { id: 'page', textContent: 'zgoda-embed { display: grid; aspect-ratio: 16/9; inline-size: 300px; min-block-size: 500px }' }));
      undo.push(() => document.querySelector('#page')?.remove());
      const place = await show(open().consent);
      const wait = panelIn(place).parentElement as HTMLElement;
      await press(place, 'once');
      expect([place, wait, frameIn(place)].map((one) => one?.offsetHeight)).to.deep.equal([500, 500, 500]);
    });

    for (const display of ['grid', 'block']) {
      (display === 'grid' ? it : skipIn(['webkit'], 'what is as high as a block with a shape is two pixels higher'))(`has no other size after the script than the page has reserved in a ${display}, where the words fit`, async () => {
        document.head.append(Object.assign(document.createElement('style'), { id: 'page', textContent: `zgoda-embed { display: ${display}; aspect-ratio: 16/9; inline-size: 700px }` }));
        undo.push(() => document.querySelector('#page')?.remove());
        const place = await show(open().consent);
        const wait = panelIn(place).parentElement as HTMLElement;
        expect([place.offsetWidth, place.offsetHeight, wait.offsetWidth, wait.offsetHeight]).to.deep.equal([700, 394, 700, 394]);
      });
    }

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const more of [{}, { poster: PICTURE }] as Record<string, string>[]) {
        it(`is readable in ${colorScheme}${more.poster ? ' before a picture' : ''}: words 4.5 to 1`, async () => {
          await emulateMedia({ colorScheme });
          const place = await show(open().consent, counted(more));
          const box = getComputedStyle(more.poster ? panelIn(place) : (panelIn(place).parentElement as Element)).backgroundColor;
          for (const one of panelIn(place).querySelectorAll('p, [role=heading], a')) expect(contrast(getComputedStyle(one).color, box), one.textContent).to.be.at.least(4.5);
          for (const one of panelIn(place).querySelectorAll('button')) expect(contrast(getComputedStyle(one).color, getComputedStyle(one).backgroundColor)).to.be.at.least(4.5);
        });
      }
    }

    it('takes nothing of the page into its words, and gives the page its content', async () => {
      document.head.append(Object.assign(document.createElement('style'), { id: 'page', textContent: 'main { font: 30px serif; color: rgb(255, 0, 0); text-align: right; letter-spacing: 3px }' }));
      undo.push(() => document.querySelector('#page')?.remove());
      const { consent } = open();
      const place = await show(consent, { consent: 'taste', title: 'A' }, '<template><p id="post">Post</p><script></script></template>');
      const looks = getComputedStyle(panelIn(place).querySelector('p, .title') as Element);
      expect([looks.fontSize === '30px', looks.color === 'rgb(255, 0, 0)', looks.letterSpacing]).to.deep.equal([false, false, 'normal']);
      consent.choose({ taste: 'granted' });
      await until(() => document.querySelector('#post') !== null);
      expect(getComputedStyle(document.querySelector('#post') as Element).letterSpacing).to.equal('3px');
    });

    it('is written from right to left where the language is', async () => {
      const place = await show(open().consent, counted(), '', { dialog: { ...dialog, dir: 'rtl' } });
      expect(panelIn(place).dir).to.equal('rtl');
      expect((button(place, 'once') as HTMLElement).getBoundingClientRect().left).to.be.above((button(place, 'always') as HTMLElement).getBoundingClientRect().right);
    });

    withMedia('has its title and its address on paper, and no buttons', async () => {
      const attributes = counted();
      const place = await show(open().consent, attributes);
      expect(saidIn(place)).not.to.contain(attributes.src);
      await emulateMedia({ media: 'print' });
      expect(saidIn(place)).to.contain('How we count').and.to.contain(attributes.src);
      expect(button(place, 'once')?.checkVisibility()).to.equal(false);
    });

    it('has no style attribute anywhere, for the strictest page', async () => {
      const place = await show(open().consent, counted({ ratio: '4/3', width: '300' }));
      await press(place, 'once');
      expect([...(place.shadowRoot?.querySelectorAll('[style], style') ?? []), ...place.querySelectorAll('[style]')]).to.deep.equal([]);
      expect(place.hasAttribute('style')).to.equal(false);
    });
  });

  it('shows the site\'s own picture, or its own markup, behind the words', async () => {
    const { consent } = open();
    const picture = viewIn(await show(consent, counted({ poster: '/poster.jpg' }))).querySelector('img');
    expect([picture?.src, picture?.alt]).to.deep.equal([`${location.origin}/poster.jpg`, '']);
    const place = await show(consent, counted(), '<b slot="poster">Drawn</b>');
    expect(place.querySelector('b')?.checkVisibility()).to.equal(true);
    await press(place, 'once');
    expect(place.querySelector('b')?.checkVisibility({ visibilityProperty: true })).to.equal(false);
  });

  it('says everything in a config with words by language', async () => {
    const purposes = { ...sampleConfig.purposes, analytics: { ...sampleConfig.purposes.analytics, title: { en: 'Count visits', nl: 'Bezoeken tellen' }, services: [] } };
    const place = await show(open({}, { purposes, languages: ['en', 'nl'] }).consent, counted({ src: 'https://maps.example/' }));
    expect(saidIn(place)).to.contain(english.always('Count visits'));
  });
});

