import { ZgodaChooseEvent, openEvent } from '../../core/events.js';
import type { BannerTexts } from '../../i18n/texts.js';
import { askedOf, noticeHash } from '../../receipts/notice.js';
import type { ConsentView } from '../consent-view.js';
import { presentable } from '../presentable.js';
import { sealedBox } from '../sealed-box.js';
import { bannerWords, word } from './banner-words.js';
import { bannerStyles } from './zgoda-banner.styles.js';

/** An element of the box with slots in it, by name. */
function box(...names: string[]): HTMLElement {
  const div = document.createElement('div');
  div.append(...names.map((name) => Object.assign(document.createElement('slot'), { name })));
  return div;
}

/**
 * Layer one: who asks, what for, and three ways to answer. A region of the page, not a trap: it takes no focus and
 * closes nothing off. All words are flat children, so that translation, checkers and assistants can read them.
 *
 * @slot - the words
 * @slot answer - refuse and accept, one look
 * @slot more - the button that opens the settings
 * @event zgoda-choose - the visitor answered; cancel it to keep the banner and the choice as they are
 * @event zgoda-open - the visitor wants to choose one by one
 */
export class ZgodaBanner extends HTMLElement {
  /** Whose choices these are. */
  declare consent: ConsentView;
  /** The words of the language. */
  declare texts: BannerTexts;
  /** Hash of everything shown; there as soon as it has been computed. */
  declare notice: string | undefined;
  /** The one thing asked of the page while the banner is there. */
  readonly #page = new CSSStyleSheet();

  connectedCallback(): void {
    const { consent, texts, lang } = this;
    if (!this.shadowRoot) this.#drawBox();
    Object.assign(this, { role: 'region', ariaLabel: texts.label, dir: texts.dir, popover: 'manual' });
    const asked = askedOf(presentable(consent.config), consent.unasked);
    const isAgain = consent.unasked.length < Object.keys(consent.state).length;
    this.replaceChildren(...bannerWords(asked, texts, lang, isAgain, consent.remembers), ...this.#buttons(consent.unasked));
    const words = Array.from(this.children, ({ textContent }) => textContent);
    void noticeHash({ ...asked, language: lang, words }).then((notice) => (this.notice = notice));
    // The top layer: no transform, filter, opacity or z-index of the page moves or covers the question.
    this.showPopover?.();
    document.adoptedStyleSheets.push(this.#page);
    consent.addEventListener('consent-change', this);
  }

  disconnectedCallback(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#page);
    this.consent.removeEventListener('consent-change', this);
  }

  /** Answered elsewhere, in the dialog or in another tab: nothing is left to ask. */
  handleEvent(): void {
    if (!this.consent.unasked.length) this.remove();
  }

  #drawBox(): void {
    const words = box('');
    sealedBox(this, bannerStyles(), words, box('answer', 'more'));
    new ResizeObserver(() => {
      // Words that scroll can be reached with the keyboard.
      words.tabIndex = words.scrollHeight > words.clientHeight ? 0 : -1;
      // What is focused in the page is scrolled to where the banner does not cover it (WCAG 2.4.11).
      this.#page.replaceSync(`html{scroll-padding-bottom:${this.offsetHeight + 24}px!important}`);
    }).observe(this);
  }

  /** Refusing comes before accepting, here and on every layer: it is never one key further away (DP-3). */
  #buttons(purposes: readonly string[]): HTMLElement[] {
    const answer = (name: 'refuse' | 'accept', value: 'denied' | 'granted') => {
      const choices = Object.fromEntries(purposes.map((purpose) => [purpose, value]));
      const button = word('button', name, this.texts[name], { slot: 'answer', onclick: () => this.#answer(choices) });
      button.dataset.action = `${name}-all`;
      return button;
    };
    const choose = word('button', 'choose', this.texts.choose, { slot: 'more', onclick: () => choose.dispatchEvent(openEvent()) });
    return [answer('refuse', 'denied'), answer('accept', 'granted'), choose];
  }

  #answer(choices: ZgodaChooseEvent['choices']): void {
    if (this.dispatchEvent(new ZgodaChooseEvent({ choices, source: 'banner', notice: this.notice }))) this.remove();
  }
}
