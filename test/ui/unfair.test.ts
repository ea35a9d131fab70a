import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Choice } from '../../src/core/decide.js';
import { ZgodaChooseEvent } from '../../src/core/events.js';
import { fairnessOf } from '../helpers/fairness.js';
import { few, PLACES, showIn, tidyUp, wear, type Place, type Surface } from './fairness-grid.js';
import { journeysOf } from './fairness-journeys.js';
import { wordsOf, type Spoken } from './fairness-words.js';
import { addPageStyle } from './helpers.js';

/** Something unfair that is built into a surface, and the rules it breaks. */
interface Plant {
  what: string;
  rules: readonly string[];
  language?: Spoken;
  into: (host: Surface) => void;
}

const placeOf = (name: string): Place => PLACES.find((place) => place.name === name) as Place;
const part = (host: Surface, name: string): HTMLElement => (host.querySelector(`[data-zgoda=${name}]`) ?? host.shadowRoot?.querySelector(`[data-zgoda=${name}]`)) as HTMLElement;
const rulesIn = (found: readonly { rule: string }[]): string[] => [...new Set(found.map(({ rule }) => rule))].sort();

/** A style sheet inside the shadow root, as a surface of one's own would have it: buttons go by their names: `@refuse`. */
const styled = (css: string) => (host: Surface): void => {
  const sheet = new CSSStyleSheet();
  const selector = (name: string) => (host.localName === 'zgoda-banner' ? `::slotted([data-zgoda=${name}])` : `[data-zgoda=${name}]`);
  sheet.replaceSync(css.replace(/@(refuse|accept|choose)/g, (_, name: string) => selector(name)).replace(/;|\}/g, (end) => ` !important${end}`));
  (host.shadowRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
};

/** An element among the words of a surface. */
const added = (tag: string, textContent: string, attributes: Record<string, string> = {}) => (host: Surface): void => {
  const element = Object.assign(document.createElement(tag), { textContent });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (host.localName === 'zgoda-banner' ? host : (host.shadowRoot?.querySelector('.words') as Element)).append(element);
};

const PLANTS: readonly Plant[] = [
  { what: 'refuse is hidden', rules: ['DP-1'], into: styled('@refuse { display: none }') },
  { what: 'refuse is not in it', rules: ['DP-1'], into: (host) => part(host, 'refuse').remove() },
  { what: 'refuse is see-through', rules: ['DP-1'], into: styled('@refuse { opacity: 0 }') },
  { what: 'refuse is a link to assistive technology', rules: ['DP-2'], into: (host) => part(host, 'refuse').setAttribute('role', 'link') },
  { what: 'refuse has a class of its own', rules: ['DP-2'], into: (host) => (part(host, 'refuse').className = 'text') },
  { what: 'accept is the first that Tab finds', rules: ['DP-3'], into: (host) => (part(host, 'accept').tabIndex = 1) },
  { what: 'Tab does not find refuse', rules: ['DP-3'], into: (host) => (part(host, 'refuse').tabIndex = -1) },
  { what: 'accept is taller', rules: ['DP-4'], into: styled('@refuse { align-self: start; block-size: 44px } @accept { block-size: 54px }') },
  { what: 'accept has bigger words', rules: ['DP-4'], into: styled('@accept { font-size: 16px }') },
  { what: 'accept is bold', rules: ['DP-4'], into: styled('@refuse { font-weight: 400 }') },
  { what: 'accept has another fill', rules: ['DP-5'], into: styled('@refuse { background: #767676; color: #fff } @accept { background: #000; color: #fff }') },
  { what: 'accept is filled, refuse is an outline', rules: ['DP-5'], into: styled('@refuse { background: #0000; color: #000 }') },
  { what: 'accept has a shadow', rules: ['DP-5'], into: styled('@accept { box-shadow: 0 0 9px #000 }') },
  { what: 'the words of both are grey on white', rules: ['DP-5'], into: styled('@refuse { background: #fff; color: #808080 } @accept { background: #fff; color: #808080 }') },
  { what: 'refuse is paler', rules: ['DP-6'], into: styled('@refuse { opacity: 0.6 }') },
  { what: 'refuse looks as if it could not be pressed', rules: ['DP-6'], into: styled('@refuse { cursor: not-allowed }') },
  { what: 'refuse is disabled', rules: ['DP-6'], into: (host) => part(host, 'refuse').setAttribute('aria-disabled', 'true') },
  { what: 'refuse is grey', rules: ['DP-6'], into: styled('@refuse { filter: grayscale(1) }') },
  { what: 'the words of refuse can hardly be seen', rules: ['DP-5', 'DP-6'], into: styled('@refuse { color: #2a6d86 } @accept { color: #fff }') },
  { what: 'both answers are below the fold', rules: ['DP-7'], into: styled('@refuse { translate: 0 100vh } @accept { translate: 0 100vh } @choose { translate: 0 100vh }') },
  { what: 'something lies over refuse', rules: ['DP-7'], into: (host) => cover(part(host, 'refuse')) },
  { what: 'the middle of refuse is cut off', rules: ['DP-7'], into: styled('@refuse { clip-path: inset(60% 0 0) }') },
  { what: 'a switch is on', rules: ['DP-8'], into: added('input', '', { type: 'checkbox', name: 'analytics', checked: '', 'aria-label': 'analytics' }) },
  { what: 'a switch of its own kind is on', rules: ['DP-8'], into: added('div', '', { role: 'switch', 'aria-checked': 'true' }) },
  { what: 'there is another button to accept', rules: ['DP-9'], into: added('button', 'Accept all') },
  { what: 'there is a link to accept', rules: ['DP-9'], into: added('a', 'Accept all', { href: '#' }) },
  { what: 'accept pulsates', rules: ['DP-17'], into: styled('@keyframes pulse { to { letter-spacing: 0 } } @accept { animation: pulse 1s infinite }') },
  { what: 'there is something to win', rules: ['DP-17'], into: added('p', 'Say yes and save €5.') },
  { what: 'there is a discount', rules: ['DP-17'], into: added('p', 'Say yes and get 10% off.') },
  { what: 'it names another legal basis', rules: ['DP-25'], into: added('p', 'We have a legitimate interest.') },
  { what: 'it names another legal basis in German', rules: ['DP-25'], language: 'de', into: added('p', 'Wir haben ein berechtigtes Interesse.') },
  { what: 'it is marked as another language', rules: ['DP-28'], language: 'fi', into: (host) => ((host.shadowRoot?.querySelector('dialog') ?? host).lang = 'en') },
  { what: 'one word is English', rules: ['DP-28'], language: 'nl', into: added('p', 'Privacy settings') },
  { what: 'one sentence is English', rules: ['DP-28'], language: 'de', into: added('p', 'Everything stays off until you turn it on.') },
  { what: 'one word has the letters of English', rules: ['DP-28'], language: 'ar', into: added('p', 'Cookies') },
  { what: 'accept is drawn before refuse', rules: ['DP-29'], into: styled('@accept { order: -1 }') },
  { what: 'accept is drawn before refuse, from right to left', rules: ['DP-29'], language: 'ar', into: styled('@accept { order: -1 }') },
  { what: 'a clock runs down', rules: ['DP-35'], into: added('p', '09:59') },
  { what: 'a bar runs down', rules: ['DP-35'], into: added('progress', '') },
];

function cover(element: HTMLElement): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const sheet = Object.assign(document.createElement('main'), { popover: 'manual' });
  Object.assign(sheet.style, { position: 'fixed', inset: 'auto', left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`, padding: '0', border: '0', opacity: '0', margin: '0' });
  (element.closest('zgoda-banner') ? document.body : (element.getRootNode() as ShadowRoot).querySelector('dialog'))?.append(sheet);
  sheet.showPopover();
}

const grantAll = (host: Surface): void => {
  if (host.consent.unasked.length) document.body.dispatchEvent(new ZgodaChooseEvent({ choices: Object.fromEntries(Object.keys(host.consent.state).map((name) => [name, 'granted' as const])), source: 'api' }));
};
/** Takes the first press on refuse for nothing. */
const askTwice = (host: Surface): void => part(host, 'refuse').addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true, once: true });

/** Folds something away, behind so many presses. */
const folded = (selector: string, folds: number) => (host: Surface): void => {
  for (let fold = 0; fold < folds; fold++) {
    const details = document.createElement('details');
    const target = host.shadowRoot?.querySelector(selector);
    target?.before(details);
    details.append(Object.assign(document.createElement('summary'), { textContent: 'More' }), target as Element);
  }
};
/** Makes every switch say the other word. */
const swapWords = (host: Surface): void => {
  const words = [...(host.shadowRoot?.querySelectorAll('.switch .state') ?? [])].flatMap(({ childNodes }) => [...childNodes]).filter((node) => node instanceof Text && node.data.trim());
  for (const word of words) word.nodeValue = word.nodeValue === 'On' ? 'Off' : 'On';
};
/** Makes "on" mean "do not": the switch itself hears the opposite of what is pressed. */
const turnAround = (host: Surface): void =>
  host.shadowRoot?.addEventListener('change', ({ target }) => Object.assign(target as HTMLInputElement, { checked: !(target as HTMLInputElement).checked }), { capture: true });

/** The same for rules that a visitor has to walk into. */
const WALKED: readonly (Omit<Plant, 'into'> & { into: (host: Surface, answer: Choice) => void })[] = [
  { what: 'refusing takes a second press', rules: ['DP-3'], into: (host, answer) => answer === 'unasked' && askTwice(host) },
  { what: 'closing is a yes', rules: ['DP-10'], into: (host) => host.shadowRoot?.querySelector('dialog')?.addEventListener('close', () => grantAll(host)) },
  { what: 'Escape is a yes', rules: ['DP-10'], into: (host) => host.shadowRoot?.querySelector('dialog')?.addEventListener('cancel', () => grantAll(host)) },
  { what: 'a press beside it is a yes', rules: ['DP-10'], into: (host) => host.shadowRoot?.addEventListener('pointerdown', ({ target }) => (target as Element).localName === 'dialog' && grantAll(host)) },
  { what: 'scrolling is a yes', rules: ['DP-10'], into: (host) => document.addEventListener('scroll', () => grantAll(host), { once: true }) },
  { what: 'leaving is a yes', rules: ['DP-10'], into: (host) => addEventListener('pagehide', () => grantAll(host), { once: true }) },
  { what: 'waiting is a yes', rules: ['DP-10'], into: (host) => setTimeout(() => grantAll(host), 60_000) },
  { what: 'withdrawing takes a second press', rules: ['DP-21'], into: (host, answer) => answer === 'granted' && askTwice(host) },
  { what: 'the purposes lie two folds down', rules: ['DP-23'], into: folded('[part=purposes]', 2) },
  { what: 'who gets the data lies a layer deeper', rules: ['DP-23'], into: folded('section > details', 1) },
  { what: 'a purpose cannot be found', rules: ['DP-23'], into: (host) => host.shadowRoot?.querySelector<HTMLElement>('[data-zgoda=purpose]')?.style.setProperty('display', 'none') },
  { what: 'switches say the other word', rules: ['DP-30'], into: swapWords },
  { what: 'on means no', rules: ['DP-30'], into: turnAround },
  { what: 'something counts', rules: ['DP-35'], into: () => setInterval(() => undefined, 60_000) },
];

/** What a page tries on our surfaces with style sheets of its own. */
const ATTEMPTS = [
  'zgoda-banner > [data-zgoda=accept] { font-size: 30px !important; padding: 30px !important; background: lime !important; box-shadow: 0 0 9px lime !important; animation: none 3s infinite !important }',
  'zgoda-banner > [data-zgoda=refuse] { display: none !important; opacity: 0 !important; visibility: hidden !important; clip-path: inset(50%) !important; pointer-events: none !important }',
  '[data-zgoda=refuse], [data-action=refuse-all] { --zgoda-accent: #eee !important; --z-accent: #eee !important; all: unset !important; order: 9 !important; position: absolute !important; top: 200vh !important }',
  'zgoda-banner, zgoda-dialog { transform: translateY(60vh) !important; clip-path: inset(0 0 50%) !important; opacity: 0.2 !important; direction: rtl !important; animation: none 3s infinite !important; zoom: 3 !important }',
  ...['dialog', 'head', 'words', 'purposes', 'foot', 'answers'].flatMap((part) => [
    `zgoda-banner::part(${part}), zgoda-dialog::part(${part}) { display: none !important; opacity: 0.2 !important; visibility: hidden !important; clip-path: inset(0 0 0 50%) !important; translate: -40% !important; animation: none 3s infinite !important }`,
    `zgoda-banner::part(${part}), zgoda-dialog::part(${part}) { position: fixed !important; inset: 0 !important; z-index: 99 !important; direction: rtl !important; rotate: 180deg !important; filter: opacity(0) !important; pointer-events: none !important }`,
  ]),
  'body * { translate: 0 99vh !important; order: -1 !important; min-height: 0 !important; max-width: 9px !important; overflow: hidden !important }',
];

describe('what is unfair is found', function () {
  this.timeout(20_000);
  afterEach(async () => {
    tidyUp();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const name of few(['banner bar', 'banner card', 'dialog centre'], ['banner bar', 'dialog centre'])) {
    for (const { what, rules, language = 'en', into } of PLANTS) {
      it(`${name}: ${what} (${rules})`, async () => {
        const host = await showIn(placeOf(name), language);
        expect(fairnessOf([host], wordsOf(language)), 'before').to.deep.equal([]);
        into(host);
        expect(rulesIn(fairnessOf([host], wordsOf(language)))).to.deep.equal(rules);
      });
    }

    it(`${name}: a theme whose answers cannot be read (DP-5, DP-6)`, async () => {
      const host = await showIn(placeOf(name), 'en');
      wear({ css: ':root { --zgoda-accent: #777; --zgoda-on-accent: #999 }' });
      expect(rulesIn(fairnessOf([host], wordsOf('en')))).to.deep.equal(['DP-5', 'DP-6']);
    });
  }

  for (const { what, rules, into } of WALKED) {
    it(`dialog centre: ${what} (${rules})`, async () => {
      const show = async (answer: Choice) => {
        const host = await showIn(placeOf('dialog centre'), 'en', answer);
        into(host, answer);
        return host;
      };
      expect(rulesIn(await journeysOf(show))).to.deep.equal(rules);
    });
  }

  it('two layers with their answers in another order (DP-29)', async () => {
    const host = await showIn(placeOf('banner bar'), 'en');
    const other = document.body.appendChild(document.createElement('main'));
    other.lang = 'en';
    for (const name of ['accept', 'refuse']) {
      const button = other.appendChild(document.createElement('button'));
      Object.assign(button.dataset, { zgoda: name, action: `${name}-all` });
      Object.assign(button, { textContent: name, tabIndex: name === 'refuse' ? 1 : 0 });
    }
    expect(rulesIn(fairnessOf([other], wordsOf('en'))), 'alone').to.deep.equal([]);
    expect(rulesIn(fairnessOf([host, other], wordsOf('en')))).to.deep.equal(['DP-29']);
  });
});

describe('what a page tries leaves it fair', () => {
  afterEach(tidyUp);

  for (const name of ['banner bar', 'banner card', 'dialog centre', 'dialog side']) {
    for (const css of ATTEMPTS) {
      it(`${name} under ${css.split('{')[0]?.trim()} { ${css.split('{')[1]?.slice(1, 40)}… }`, async () => {
        const host = await showIn(placeOf(name), 'en');
        addPageStyle(css);
        expect(fairnessOf([host], wordsOf('en'))).to.deep.equal([]);
      });
    }
  }
});
