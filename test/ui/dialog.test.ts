import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { showDialog } from '../../src/ask.js';
import { showBanner } from '../../src/banner.js';
import type { Config } from '../../src/core/config.js';
import type { Consent } from '../../src/core/consent.js';
import { dialog as english } from '../../src/i18n/en.js';
import * as nl from '../../src/i18n/nl.js';
import * as pl from '../../src/i18n/pl.js';
import { contrast } from '../../src/themes/contrast.js';
import { emulateMedia } from '../helpers/emulate-media.js';
import { skipIn } from '../helpers/skip-in.js';
import { until } from '../helpers/until.js';
import { atRest } from './at-rest.js';
import { colorOf } from './color-of.js';
import { addPageStyle, cleanUp, config, dialog, isShown, listenToChoices, looksOf, makeConsent, nextFrame, part } from './helpers.js';

const root = () => dialog()?.renderRoot as ShadowRoot;
const native = () => root().querySelector('dialog') as HTMLDialogElement;
const switches = () => [...root().querySelectorAll<HTMLInputElement>('h3 input[role=switch]')];
const focused = () => dialog()?.shadowRoot?.activeElement;

async function tabTo(target: () => Element | undefined): Promise<void> {
  for (let step = 0; step < 20 && focused() !== target(); step++) await sendKeys({ press: 'Tab' });
}

async function show(consent: Consent, options: Partial<Parameters<typeof showDialog>[1]> = {}): Promise<void> {
  showDialog(consent, { language: 'en', ...options });
  await dialog()?.updateComplete;
  await atRest();
}

describe('dialog', () => {
  afterEach(async () => {
    cleanUp();
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await setViewport({ width: 1280, height: 800 });
  });

  it('is modal, named by its heading, which has the focus, in its own language', async () => {
    await show(makeConsent(), { language: 'nl', texts: nl });
    expect(native().matches(':modal')).to.equal(true);
    expect(focused()).to.equal(root().querySelector('h2'));
    expect(native().getAttribute('aria-labelledby')).to.equal(focused()?.id);
    expect(native().lang).to.equal('nl');
    expect(native().dir).to.equal('ltr');
  });

  it('shows the logo of the site, its own sentence and its links, in its language', async () => {
    const links = [{ title: 'Imprint', href: '/imprint' }, { title: 'Terms', href: 'https://corner.example/terms' }];
    const own = { ...config, controller: { ...config.controller, logo: '/test/helpers/own/logo.svg', intro: 'We bake your bread.', links } };
    const consent = Object.assign(makeConsent(), { config: own });
    await show(consent, { language: 'nl' });
    expect(root().querySelector('img')?.getAttribute('src')).to.equal('/test/helpers/own/logo.svg');
    expect(root().querySelector('img')?.alt, 'the name stands beside it').to.equal('');
    const intro = root().querySelector<HTMLElement>('.intro bdi');
    expect([intro?.lang, intro?.textContent]).to.deep.equal(['nl', 'We bake your bread.']);
    expect([...root().querySelectorAll('.end > a')].slice(1).map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal(links.map(({ title, href }) => [title, href]));
  });

  it('shows no picture of another host, and leaves no gap for one that does not come', async () => {
    const withLogo = (logo: string) => Object.assign(makeConsent(), { config: { ...config, controller: { ...config.controller, logo } } });
    await show(withLogo('https://cdn.example/logo.svg'));
    expect(root().querySelector('img')).to.equal(null);
    cleanUp();
    await show(withLogo('/test/helpers/own/nowhere.svg'));
    const logo = root().querySelector('img') as HTMLImageElement;
    await until(() => logo.getBoundingClientRect().height === 0);
  });

  it('tells everything about every purpose, with all switches off', async () => {
    await show(makeConsent());
    expect(switches().map(({ checked, name }) => [name, checked])).to.deep.equal([['analytics', false], ['taste', false], ['marketing', false]]);
    const said = root().querySelector('section')?.innerText ?? '';
    for (const words of ['Count visits', 'Off', 'We count which pages people read.', 'pages you open and kind of device', 'Pages that get clearer.', '13 months', 'Nothing changes for you.', 'Who gets this data (1)']) expect(said).to.contain(words);
    expect(root().querySelectorAll('section')[1]?.innerText).to.contain(english.nobody);
  });

  it('tells who gets data: company, country in words, policy, and what stays on the device for how long', async () => {
    await show(makeConsent());
    const details = root().querySelector('details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    details.open = true;
    for (const words of ['Matomo', 'InnoCraft Ltd', 'New Zealand', '_pk_id.*', 'A number to tell visits apart.', 'Kept for 13 months.', 'mtm-visit', english.untilClosed]) expect(details.innerText).to.contain(words);
    expect(details.querySelector('a')?.href).to.equal('https://matomo.example/privacy');
  });

  it('says of what localStorage or IndexedDB holds that it stays, not that it goes with the tab', async () => {
    const consent = makeConsent();
    const matomo = { ...config.services.matomo, cookies: [], sessionStorage: [], localStorage: [{ name: 'mtm-visitor' }], indexedDB: [{ name: 'mtm-database' }] };
    Object.assign(consent, { config: { ...config, services: { ...config.services, matomo } } satisfies Config });
    await show(consent);
    const details = root().querySelector('details') as HTMLDetailsElement;
    details.open = true;
    expect(details.innerText.split(english.untilRemoved).length - 1).to.equal(2);
    expect(details.innerText).not.to.contain(english.untilClosed);
  });

  it('lists what is necessary with its reason and without a switch', async () => {
    await show(makeConsent());
    const necessary = part('necessary');
    expect(necessary.innerText).to.contain('Without it your cart would be empty on every page.').and.to.contain('7 days');
    expect(necessary.querySelectorAll('input, button')).to.have.lengthOf(0);
  });

  it('shows the present choices when it is opened again, and follows them while it is open', async () => {
    const consent = makeConsent({ analytics: 'granted', marketing: 'denied' });
    await show(consent);
    expect(switches().map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    consent.choose({ analytics: 'denied', taste: 'granted' });
    await dialog()?.updateComplete;
    expect(switches().map(({ checked }) => checked)).to.deep.equal([false, true, false]);
  });

  it('names a switch by its purpose and says its state in words', async () => {
    await show(makeConsent());
    const [first] = switches();
    expect(first?.labels?.[0]?.innerText).to.match(/Count visits\s+Off/);
    first?.click();
    await dialog()?.updateComplete;
    expect(first?.labels?.[0]?.innerText).to.match(/Count visits\s+On/);
  });

  it('saves exactly what is switched on', async () => {
    const heard = listenToChoices();
    await show(makeConsent());
    switches()[1]?.click();
    part('save').click();
    expect(heard[0]?.choices).to.deep.equal({ analytics: 'denied', taste: 'granted', marketing: 'denied' });
    expect(heard[0]?.source).to.equal('dialog');
    expect(isShown('dialog')).to.equal(false);
  });

  it('refuses everything when nothing is switched on and it is saved', async () => {
    const consent = makeConsent();
    await show(consent);
    part('save').click();
    expect(Object.values(consent.state)).to.deep.equal(['denied', 'denied', 'denied']);
  });

  for (const [name, value] of [['accept', 'granted'], ['refuse', 'denied']] as const) {
    it(`asks for "${value}" for all purposes on ${name}, answered before or not`, async () => {
      const heard = listenToChoices();
      await show(makeConsent({ analytics: 'granted' }));
      part(name).click();
      expect(heard.length).to.equal(1);
      expect(Object.values(heard[0]?.choices ?? {})).to.deep.equal([value, value, value]);
      await nextFrame();
      expect(isShown('dialog')).to.equal(false);
    });
  }

  it('hands over the hash of what it shows, whatever the switches say', async () => {
    const hashes = [];
    for (const consent of [makeConsent(), makeConsent({ taste: 'denied' })]) {
      await show(consent);
      while (!dialog()?.notice) await nextFrame();
      hashes.push(dialog()?.notice);
      dialog()?.remove();
    }
    expect(hashes[0]).to.match(/^sha256-[\w-]{43}$/);
    expect(hashes[0]).to.equal(hashes[1]);
  });

  it('stays, and nothing changes, where the choice is cancelled', async () => {
    listenToChoices(true);
    const consent = makeConsent();
    await show(consent);
    part('accept').click();
    expect(native().open).to.equal(true);
    expect(consent.unasked).to.have.lengthOf(3);
  });

  const leavings = [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['the close button', () => part('close').click()],
    ['a press beside it', () => sendMouse({ type: 'click', position: [10, 10] })],
  ] as const;
  for (const [name, leave] of leavings) {
    it(`is gone after ${name}, and nothing that was switched counts`, async () => {
      const heard = listenToChoices();
      const consent = makeConsent({ analytics: 'denied' });
      await show(consent);
      for (const one of switches()) one.click();
      await leave();
      await nextFrame();
      expect(isShown('dialog')).to.equal(false);
      expect(heard.length).to.equal(0);
      expect(consent.state).to.deep.equal({ analytics: 'denied', taste: 'unasked', marketing: 'unasked' });
    });
  }

  it('gives the focus back to what opened it', async () => {
    const consent = makeConsent();
    showBanner(consent, { language: 'en' });
    part('choose').focus();
    await show(consent);
    await sendKeys({ press: 'Escape' });
    expect(document.activeElement).to.equal(document.querySelector('zgoda-banner > [data-zgoda=choose]'));
  });

  it('gives the focus to the opener it is told, where the press did not focus it', async () => {
    const opener = document.body.appendChild(document.createElement('main')).appendChild(document.createElement('button'));
    await show(makeConsent(), { opener });
    part('close').click();
    await nextFrame();
    expect(document.activeElement).to.equal(opener);
  });

  it('is there once, however often it is opened', async () => {
    const consent = makeConsent();
    await show(consent);
    await show(consent);
    expect(document.querySelectorAll('zgoda-dialog')).to.have.lengthOf(1);
  });

  it('works with the keyboard alone: switch on, save', async () => {
    const consent = makeConsent();
    await show(consent);
    await tabTo(() => switches()[0]);
    await sendKeys({ press: 'Space' });
    await tabTo(() => part('save'));
    await sendKeys({ press: 'Enter' });
    expect(consent.state).to.deep.equal({ analytics: 'granted', taste: 'denied', marketing: 'denied' });
  });

  it('keeps the keyboard inside, refusing before accepting', async () => {
    document.body.append(Object.assign(document.createElement('main'), { tabIndex: 0 }));
    await show(makeConsent());
    const walked: (string | undefined)[] = [];
    for (let step = 0; step < 14; step++) {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).not.to.equal(document.querySelector('main'));
      walked.push((focused() as HTMLElement | null)?.dataset.zgoda);
    }
    const order = walked.filter((name, index) => name && walked.indexOf(name) === index);
    expect(order).to.deep.equal(['close', 'save', 'refuse', 'accept']);
  });

  it('never hides what has the focus behind its head or foot', async () => {
    await setViewport({ width: 390, height: 600 });
    await show(makeConsent());
    const foot = root().querySelector('.foot')?.getBoundingClientRect().top as number;
    const head = root().querySelector('.head')?.getBoundingClientRect().bottom as number;
    for (let step = 0; step < 12; step++) {
      await sendKeys({ press: 'Tab' });
      const one = focused();
      if (!one?.closest('.words')) continue;
      await nextFrame();
      const { top, bottom } = one.getBoundingClientRect();
      expect(top, one.textContent).to.be.at.least(head - 1);
      expect(bottom, one.textContent).to.be.at.most(foot + 1);
    }
  });

  it('stays after a withdrawal that left code running, names it, and reloads on a press only', async () => {
    const consent = makeConsent({ analytics: 'granted', taste: 'granted', marketing: 'granted' });
    consent.addEventListener('consent-change', () => consent.needsReload.add('Matomo'), { once: true });
    await show(consent);
    part('refuse').click();
    await nextFrame();
    expect(native().open).to.equal(true);
    expect(root().querySelector('[role=status]')?.textContent).to.contain('Matomo');
    expect(part('reload').textContent).to.equal(english.reload);
    expect(switches().some(({ checked }) => checked)).to.equal(false);
  });

  it('says that what was sent stays sent, once something is on', async () => {
    await show(makeConsent());
    expect(root().textContent).not.to.contain(english.sentStays);
    dialog()?.remove();
    await show(makeConsent({ analytics: 'granted' }));
    expect(root().textContent).to.contain(english.sentStays);
  });

  it('says that it cannot remember where it cannot', async () => {
    const consent = makeConsent();
    consent.remembers = false;
    await show(consent);
    expect(part('note').textContent).to.equal(english.notRemembered);
  });

  it('opens even where a service names a country that is none', async () => {
    const consent = makeConsent();
    consent.config = { ...config, services: { ...config.services, matomo: { ...config.services.matomo, country: 'Nowhere' } } };
    await show(consent);
    expect(root().textContent).to.contain('Nowhere');
  });

  for (const [width, height] of [[320, 568], [390, 844], [768, 1024], [1280, 800], [640, 400]] as const) {
    (width === 320 ? skipIn(['firefox'], 'beside a scroll bar the Dutch words do not fit at 320 px') : it)(`shows refuse and accept side by side, of one look and size, in view, at ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      for (const [language, texts] of [['en', undefined], ['nl', nl], ['pl', pl]] as const) {
        await show(makeConsent(), { language, texts });
        const [refuse, accept] = [part('refuse'), part('accept')];
        const [one, other] = [refuse.getBoundingClientRect(), accept.getBoundingClientRect()];
        expect(looksOf(refuse)).to.deep.equal(looksOf(accept));
        expect([one.top, one.height]).to.deep.equal([other.top, other.height]);
        expect(one.width).to.be.closeTo(other.width, 0.1);
        expect(one.height).to.be.at.least(44);
        for (const button of [refuse, accept, part('save')]) {
          const { left, top, width: w, height: h } = button.getBoundingClientRect();
          expect(root().elementFromPoint(left + w / 2, top + h / 2) === button, `${language} ${button.dataset.zgoda ?? ''}`).to.equal(true);
        }
        expect(native().scrollWidth, language).to.be.at.most(native().clientWidth);
        dialog()?.remove();
      }
    });
  }

  it('is laid out for the window there is, not for the one it was last shown in', async () => {
    for (const [width, inline] of [[390, 390], [1280, 640], [390, 390]] as const) {
      await setViewport({ width, height: 700 });
      await show(makeConsent());
      expect(native().getBoundingClientRect().width).to.equal(inline);
      dialog()?.remove();
    }
  });

  it('fills a phone and is at most 640 px wide on a desk', async () => {
    await setViewport({ width: 390, height: 700 });
    await show(makeConsent());
    expect(native().getBoundingClientRect().toJSON()).to.include({ top: 0, left: 0, width: 390, height: 700 });
    await setViewport({ width: 1280, height: 800 });
    expect(native().getBoundingClientRect().width).to.equal(640);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is readable in ${colorScheme}: words 5 to 1, edges of switches 3 to 1`, async () => {
      await emulateMedia({ colorScheme });
      await show(makeConsent({ analytics: 'granted' }));
      const box = colorOf(native(), 'background-color');
      for (const one of root().querySelectorAll('h2, h3, dt, dd, p, .state')) expect(contrast(colorOf(one, 'color'), box), one.textContent).to.be.at.least(5);
      for (const one of root().querySelectorAll('.foot button')) expect(contrast(colorOf(one, 'color'), colorOf(one, 'background-color'))).to.be.at.least(5);
      for (const one of switches()) expect(contrast(colorOf(one, 'border-top-color'), box)).to.be.at.least(3);
    });
  }

  it('keeps its look under styles that mean to change it', async () => {
    await show(makeConsent());
    const looks = () => [native(), ...native().querySelectorAll('*')].map((element) => looksOf(element));
    const before = looks();
    addPageStyle('body *, dialog { all: unset !important; font: 30px serif !important; color: red !important; direction: rtl !important; display: none !important } html { font-size: 62.5% !important }');
    expect(looks()).to.deep.equal(before);
  });

  it('is written from right to left where the language is', async () => {
    await show(makeConsent(), { language: 'ar', texts: { dialog: { ...english, dir: 'rtl' } } });
    expect(part('refuse').getBoundingClientRect().left).to.be.above(part('accept').getBoundingClientRect().right);
  });

  it('leaves the names of what is stored as they are where the language is written from right to left', async () => {
    await show(makeConsent(), { language: 'ar', texts: { dialog: { ...english, dir: 'rtl' } } });
    const names = [...root().querySelectorAll('code')];
    expect(names.map(({ textContent }) => textContent)).to.include('_pk_id.*');
    for (const name of names) expect(getComputedStyle(name).direction, name.textContent).to.equal('ltr');
  });
});
