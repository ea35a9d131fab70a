import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { showDialog } from '../../src/ask.js';
import { ask, showBanner } from '../../src/banner.js';
import { banner as english } from '../../src/i18n/en.js';
import { banner as nl } from '../../src/i18n/nl.js';
import { banner as pl } from '../../src/i18n/pl.js';
import type { Loaders } from '../../src/ui/loaders.js';
import { emulateMedia, withMedia } from '../helpers/emulate-media.js';
import { nextTask } from '../helpers/next-task.js';
import { replace } from '../helpers/replace.js';
import { keepClear } from '../../src/ui/banner/keep-clear.js';
import { until } from '../helpers/until.js';
import { addressOf } from '../../src/receipts/notice.js';
import { contrast } from '../../src/themes/contrast.js';
import { colorOf } from './color-of.js';
import { addPageStyle, banner, cleanUp, config, dialog, isShown, listenToChoices, looksOf, makeConsent, nextFrame, part } from './helpers.js';

const SIZES = [[320, 568], [360, 740], [599, 700], [768, 1024], [1280, 800], [640, 400]] as const;
const isHit = (element: HTMLElement) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === element;
};

/** Asks as a page does, with words that may be on their way. */
function askNow(signal = new AbortController().signal, texts?: Promise<{ banner: typeof nl }>): Promise<void> {
  const consent = Object.assign(makeConsent(), { verify: () => Promise.resolve(true) });
  const nothing = () => Promise.resolve({});
  return ask(consent, { language: texts ? 'nl' : 'en', texts }, { dialog: nothing, release: nothing, later: () => Promise.resolve({ keepClear }) } as unknown as Loaders, signal);
}

describe('banner', () => {
  afterEach(async () => {
    cleanUp();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await setViewport({ width: 1280, height: 800 });
  });

  it('says who asks, every purpose with what it gives back, how many companies, how long, and how to change one’s mind', () => {
    showBanner(makeConsent(), { language: 'en' });
    const said = banner()?.innerText;
    for (const words of ['Corner Shop asks', 'Count visits', 'We count which pages people read. You get: Pages that get clearer.', 'Remember your taste', 'Show fitting ads', '2 other companies', '1 year and 6 months', 'Change your mind at any time: press “Privacy settings”', 'Privacy policy']) expect(said).to.contain(words);
    expect(part('policy').getAttribute('href')).to.equal('/privacy');
  });

  it('is a named region, first in the page, in its own language', () => {
    document.body.append(document.createElement('main'));
    showBanner(makeConsent(), { language: 'pl', texts: { banner: pl } });
    expect(document.body.firstElementChild).to.equal(banner());
    expect(banner()?.getAttribute('role')).to.equal('region');
    expect(banner()?.getAttribute('aria-label')).to.equal(pl.label);
    expect(banner()?.lang).to.equal('pl');
    expect(banner()?.dir).to.equal('ltr');
    expect(banner()?.hasAttribute('aria-modal')).to.equal(false);
  });

  it('is marked as English where the words of a language cannot be had, and tells the site', async () => {
    const told: string[] = [];
    const attempt = (code: string, action: () => Promise<void>) => action().catch(() => void told.push(code));
    const consent = Object.assign(makeConsent(), { attempt, verify: () => Promise.resolve(true) });
    const none = () => Promise.reject(new Error('There is none.'));
    await ask(consent, { language: 'nl', texts: none() }, { dialog: none, later: none, release: none } as unknown as Loaders, new AbortController().signal);
    expect(told).to.deep.equal(['language']);
    expect(banner()?.lang).to.equal('en');
    expect(part('title').textContent).to.equal(english.title('Corner Shop'));
  });

  it('has the page kept clear of it as soon as the browser is idle', async () => {
    await askNow();
    await until(() => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 100);
  });

  it('does not come where everything is stopped while its words are on their way', async () => {
    const ending = new AbortController();
    const asked = askNow(ending.signal, Promise.resolve().then(() => ending.abort()).then(() => ({ banner: nl })));
    await asked;
    expect(isShown('banner')).to.equal(false);
  });

  it('waits until settings that stand open are closed, without a look at every frame', async () => {
    showDialog(makeConsent(), { language: 'en' });
    await dialog()?.updateComplete;
    let frames = 0;
    const restore = replace(globalThis, 'requestAnimationFrame', { value: () => (frames += 1) });
    const asked = askNow();
    await nextTask();
    await nextTask();
    restore();
    expect([frames, isShown('banner')]).to.deep.equal([0, false]);
    dialog()?.close();
    await asked;
    expect(isShown('banner')).to.equal(true);
  });

  it('does not come where everything is stopped while settings stand open', async () => {
    showDialog(makeConsent(), { language: 'en' });
    await dialog()?.updateComplete;
    const ending = new AbortController();
    const asked = askNow(ending.signal);
    await nextTask();
    ending.abort();
    dialog()?.close();
    await asked;
    expect(isShown('banner')).to.equal(false);
  });

  it('has flat children only: each holds one text and nothing else', () => {
    const consent = makeConsent();
    consent.remembers = false;
    showBanner(consent, { language: 'en' });
    for (const child of banner()?.children ?? []) {
      expect(child.childElementCount, child.textContent).to.equal(0);
      expect(child.childNodes, child.textContent).to.have.lengthOf(1);
      expect(child.hasAttribute('style')).to.equal(false);
    }
  });

  it('asks for what has no answer only, and says so', () => {
    const heard = listenToChoices();
    showBanner(makeConsent({ analytics: 'denied', taste: 'granted' }), { language: 'en' });
    expect(banner()?.innerText).to.contain('Show fitting ads').and.not.contain('Count visits');
    expect(part('again').textContent).to.equal(english.again);
    part('accept').click();
    expect(heard[0]?.choices).to.deep.equal({ marketing: 'granted' });
  });

  it('says that it cannot remember where it cannot', () => {
    const consent = makeConsent();
    consent.remembers = false;
    showBanner(consent, { language: 'en' });
    expect(part('note').textContent).to.equal(english.notRemembered);
  });

  for (const [name, value] of [['accept', 'granted'], ['refuse', 'denied']] as const) {
    it(`asks for "${value}" for every purpose on ${name}, and goes`, () => {
      const heard = listenToChoices();
      const consent = makeConsent();
      showBanner(consent, { language: 'en' });
      part(name).click();
      expect(heard.length).to.equal(1);
      expect(heard[0]?.source).to.equal('banner');
      expect(heard[0]?.choices).to.deep.equal({ analytics: value, taste: value, marketing: value });
      expect(consent.state).to.deep.equal({ analytics: value, taste: value, marketing: value });
      expect(isShown('banner')).to.equal(false);
    });
  }

  it('stays, and nothing changes, where the choice is cancelled', () => {
    listenToChoices(true);
    const consent = makeConsent();
    showBanner(consent, { language: 'en' });
    part('accept').click();
    expect(isShown('banner')).to.equal(true);
    expect(consent.unasked).to.have.lengthOf(3);
  });

  it('hands over everything it shows, to be addressed by its hash', async () => {
    const heard = listenToChoices();
    showBanner(makeConsent({ taste: 'denied' }), { language: 'en' });
    const words = Array.from(banner()?.children ?? [], ({ textContent }) => textContent);
    part('refuse').click();
    const noted = heard[0]?.notice;
    expect(JSON.parse(noted ?? '')).to.deep.equal({ ...JSON.parse(JSON.stringify(config)), language: 'en', words });
    expect(await addressOf(noted)).to.match(/^sha256-[\w-]{43}$/);
  });

  it('has another notice in another language, and the same one again', async () => {
    const hashes = [];
    for (const texts of [nl, pl, nl]) {
      showBanner(makeConsent(), { language: texts === nl ? 'nl' : 'pl', texts: { banner: texts } });
      hashes.push(await addressOf(banner()?.notice));
      banner()?.remove();
    }
    expect(hashes[0]).to.equal(hashes[2]);
    expect(hashes[0]).not.to.equal(hashes[1]);
  });

  it('speaks the language of its words where the site wrote several', () => {
    const analytics = { ...config.purposes.analytics, title: { en: 'Count visits', nl: 'Bezoeken tellen' } };
    // A purpose may be called like a language.
    showBanner(Object.assign(makeConsent(), { config: { ...config, purposes: { analytics, nl: analytics } }, state: { analytics: 'unasked', nl: 'unasked' } }), { language: 'nl', texts: { banner: nl } });
    expect(Array.from(banner()?.querySelectorAll('h3') ?? [], ({ textContent }) => textContent)).to.deep.equal(['Bezoeken tellen', 'Bezoeken tellen']);
  });

  const BROKEN = {
    'without a controller': { ...config, controller: undefined },
    'without services': { ...config, services: undefined },
    'whose purposes are nothing': { ...config, purposes: { analytics: null, taste: 5, marketing: 'x' } },
    'whose purposes are not there': {},
    'whose layout is none': { ...config, layout: { banner: 5 } },
  };
  for (const [what, broken] of Object.entries(BROKEN)) {
    it(`can be answered on a config ${what}, and never says "undefined"`, () => {
      const heard = listenToChoices();
      showBanner(Object.assign(makeConsent(), { config: broken }), { language: 'en' });
      expect(banner()?.innerText).not.to.contain('undefined');
      expect(isHit(part('refuse')) && isHit(part('accept'))).to.equal(true);
      part('refuse').click();
      expect(heard[0]?.choices).to.deep.equal({ analytics: 'denied', taste: 'denied', marketing: 'denied' });
    });
  }

  it('opens the settings from the button itself, and stays', () => {
    const heard: Event[] = [];
    document.addEventListener('zgoda-open', (event) => heard.push(event), { once: true });
    showBanner(makeConsent(), { language: 'en' });
    part('choose').click();
    expect(heard[0]?.target).to.equal(part('choose'));
    expect(heard[0]?.cancelable).to.equal(true);
    expect(isShown('banner')).to.equal(true);
  });

  it('goes when everything is answered elsewhere, not before', () => {
    const consent = makeConsent();
    showBanner(consent, { language: 'en' });
    consent.choose({ analytics: 'denied' });
    expect(isShown('banner')).to.equal(true);
    consent.choose({ taste: 'denied', marketing: 'granted' });
    expect(isShown('banner')).to.equal(false);
  });

  it('is there once, however often it is shown', () => {
    const consent = makeConsent();
    showBanner(consent, { language: 'en' });
    const first = banner();
    showBanner(consent, { language: 'en' });
    expect(document.querySelectorAll('zgoda-banner')).to.have.lengthOf(1);
    expect(banner()).to.equal(first);
  });

  it('asks anew for another consent object', () => {
    showBanner(makeConsent(), { language: 'en' });
    const first = banner();
    const hide = showBanner(makeConsent(), { language: 'en' });
    expect(banner()).not.to.equal(first);
    hide();
    expect(isShown('banner')).to.equal(false);
  });

  it('takes no focus, and Escape grants nothing', async () => {
    const consent = makeConsent();
    const heard = listenToChoices();
    const input = document.body.appendChild(document.createElement('main')).appendChild(document.createElement('input'));
    input.focus();
    showBanner(consent, { language: 'en' });
    await nextFrame();
    expect(document.activeElement).to.equal(input);
    part('accept').focus();
    await sendKeys({ press: 'Escape' });
    expect(heard.length).to.equal(0);
    expect(consent.unasked).to.have.lengthOf(3);
  });

  it('is walked through by the keyboard in reading order, refusing before accepting', async () => {
    await setViewport({ width: 1280, height: 1000 });
    showBanner(makeConsent(), { language: 'en' });
    await nextFrame();
    const walked = [];
    for (let step = 0; step < 4; step++) {
      await sendKeys({ press: 'Tab' });
      walked.push((document.activeElement as HTMLElement).dataset.zgoda);
    }
    expect(walked).to.deep.equal(['policy', 'refuse', 'accept', 'choose']);
  });

  it('can be refused with the keyboard alone, with a ring around what has the focus', async () => {
    const consent = makeConsent();
    showBanner(consent, { language: 'en' });
    await sendKeys({ press: 'Tab' });
    while ((document.activeElement as HTMLElement).dataset.zgoda !== 'refuse') await sendKeys({ press: 'Tab' });
    expect(getComputedStyle(part('refuse')).outlineStyle).to.equal('solid');
    expect(parseFloat(getComputedStyle(part('refuse')).outlineWidth)).to.be.at.least(2);
    await sendKeys({ press: 'Enter' });
    expect(Object.values(consent.state)).to.deep.equal(['denied', 'denied', 'denied']);
  });

  for (const [width, height] of SIZES) {
    it(`shows refuse and accept side by side, of one look and size, uncovered, at ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      for (const [language, texts] of [['en', english], ['nl', nl], ['pl', pl]] as const) {
        showBanner(makeConsent(), { language, texts: { banner: texts } });
        await nextFrame();
        const [refuse, accept] = [part('refuse'), part('accept')];
        const [one, other] = [refuse.getBoundingClientRect(), accept.getBoundingClientRect()];
        expect(looksOf(refuse)).to.deep.equal(looksOf(accept));
        expect(one.top).to.equal(other.top);
        expect(one.height).to.equal(other.height).and.to.be.at.least(44);
        expect(one.width).to.be.closeTo(other.width, 0.1);
        expect(one.right).to.be.below(other.left);
        for (const name of ['refuse', 'accept', 'choose']) expect(isHit(part(name)), `${name} in ${language}`).to.equal(true);
        expect(refuse.scrollWidth, language).to.be.at.most(refuse.clientWidth);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        banner()?.remove();
      }
    });
  }

  it('lets the keyboard reach words that do not fit', async () => {
    await setViewport({ width: 320, height: 568 });
    showBanner(makeConsent(), { language: 'en' });
    keepClear(banner());
    await nextFrame();
    const words = banner()?.shadowRoot?.querySelector('div');
    expect(words?.scrollHeight).to.be.above(words?.clientHeight ?? 0);
    expect(words?.tabIndex).to.equal(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is readable in ${colorScheme}: 5 to 1 and more for every word`, async () => {
      await emulateMedia({ colorScheme });
      addPageStyle(':root { color-scheme: light dark }');
      showBanner(makeConsent(), { language: 'en' });
      const box = colorOf(banner(), 'background-color');
      for (const child of banner()?.children ?? []) {
        expect(contrast(colorOf(child, 'color'), child.localName === 'button' ? colorOf(child, 'background-color') : box), child.textContent).to.be.at.least(5);
      }
      expect(contrast(colorOf(part('choose'), 'border-top-color'), box)).to.be.at.least(3);
      expect(contrast([1, 1, 1], box)).to.be[colorScheme === 'light' ? 'below' : 'above'](10);
    });
  }

  withMedia('is light on a page that is light only, though the visitor wishes for dark, and dark on a dark page', async () => {
    const isDark = () => contrast([1, 1, 1], colorOf(banner(), 'background-color')) > 10;
    for (const [page, wish, expected] of [['light', 'dark', false], ['normal', 'dark', false], ['light dark', 'dark', true], ['light dark', 'light', false], ['dark', 'light', true]] as const) {
      await emulateMedia({ colorScheme: wish });
      addPageStyle(`:root { color-scheme: ${page} }`);
      showBanner(makeConsent(), { language: 'en' });
      expect(isDark(), `${page} page, ${wish} wish`).to.equal(expected);
      banner()?.remove();
    }
  });

  it('takes its colours from the site, for both answers at once', () => {
    addPageStyle(':root { --zgoda-accent: rgb(122, 31, 75); --zgoda-radius: 3px } [data-zgoda=refuse] { --zgoda-accent: white !important; --z-accent: white !important; background: white !important }');
    showBanner(makeConsent(), { language: 'en' });
    expect(getComputedStyle(part('accept')).backgroundColor).to.equal('rgb(122, 31, 75)');
    expect(looksOf(part('refuse'))).to.include({ 'background-color': 'rgb(122, 31, 75)', color: getComputedStyle(part('accept')).color });
    expect(getComputedStyle(banner() as Element).borderTopLeftRadius).to.equal('3px');
  });

  it('keeps its look under styles that mean to change it', () => {
    showBanner(makeConsent(), { language: 'en' });
    const all = () => [banner() as Element, ...(banner()?.children ?? [])];
    const looks = () => all().map((element) => [looksOf(element), JSON.stringify(element.getBoundingClientRect())]);
    const before = looks();
    addPageStyle(`
      body * { all: unset !important; font: 30px serif !important; color: red !important; margin: 9px !important; letter-spacing: 3px !important; direction: rtl !important; transform: rotate(2deg) !important; opacity: .4 !important; display: none !important }
      *::before, *::after { content: "x" !important } p::first-letter, h2::first-letter, button::first-letter { font-size: 60px !important } [role] { position: static !important } html { font-size: 62.5% !important }
    `);
    expect(looks()).to.deep.equal(before);
    expect(getComputedStyle(part('why'), '::before').content).to.equal('none');
  });

  it('is drawn above everything in the page, even where the page is transformed', () => {
    addPageStyle('body { transform: translateY(-50px); filter: blur(1px) }');
    const cover = document.body.appendChild(document.createElement('main'));
    addPageStyle('main { position: fixed; inset: 0; z-index: 2147483647; background: red }');
    showBanner(makeConsent(), { language: 'en' });
    expect(cover.isConnected && isHit(part('refuse'))).to.equal(true);
    expect(banner()?.getBoundingClientRect().bottom).to.equal(innerHeight - 12);
  });

  it('is written from right to left where the language is', () => {
    showBanner(makeConsent(), { language: 'ar', texts: { banner: { ...english, dir: 'rtl' } } });
    expect(part('refuse').getBoundingClientRect().left).to.be.above(part('accept').getBoundingClientRect().right);
    expect(getComputedStyle(part('why')).direction).to.equal('rtl');
  });

  withMedia('keeps an edge around buttons in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    showBanner(makeConsent(), { language: 'en' });
    for (const name of ['refuse', 'accept', 'choose']) expect(getComputedStyle(part(name)).borderTopWidth).to.equal('1px');
    expect(looksOf(part('refuse'))).to.deep.equal(looksOf(part('accept')));
  });

  withMedia('is not printed', async () => {
    showBanner(makeConsent(), { language: 'en' });
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(banner() as Element).display).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });
});
