import type { Wish } from '../../core/events.js';
import type { BannerTexts } from '../../i18n/texts.js';
import type { ConsentView } from '../consent-view.js';
import { inLanguage } from '../presentable.js';
import { sealedBox } from '../sealed-box.js';
import { bannerWords, word } from './banner-words.js';
import { bannerStyles } from './zgoda-banner.styles.js';

/** Layer one in the page. */
export interface ZgodaBanner extends HTMLElement {
  /** Whose choices these are. */
  consent: ConsentView;
  /** Everything shown, as text, and its hash as soon as that has been computed. */
  notice: string | undefined;
}

export const TAG = 'zgoda-banner';

/** Asks the page for something; whether it may go on. */
const wish = (target: HTMLElement, what: 'choose' | 'open', fields?: Wish): boolean => target.dispatchEvent(Object.assign(new Event(`zgoda-${what}`, { bubbles: true, composed: true, cancelable: true }), fields));

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
export function drawBanner(consent: ConsentView, lang: string, siteLanguage: string, texts: BannerTexts): ZgodaBanner {
  const { config, unasked } = consent;
  const said = inLanguage(config, siteLanguage);
  /** Refusing comes before accepting, here and on every layer: it is never one key further away (DP-3). */
  const answer = (name: 'refuse' | 'accept', value: 'denied' | 'granted') => {
    const choices = Object.fromEntries(unasked.map((purpose) => [purpose, value]));
    const button = word('button', name, texts[name], { slot: 'answer', onclick: () => wish(banner, 'choose', { choices, source: 'banner', notice: banner.notice }) && banner.remove() });
    button.dataset.action = `${name}-all`;
    return button;
  };
  const choose = word('button', 'choose', texts.choose, { slot: 'more', onclick: () => wish(choose, 'open') });
  const banner = Object.assign(document.createElement(TAG) as ZgodaBanner, { consent, lang, role: 'region', ariaLabel: texts.label, dir: texts.dir, popover: 'manual' });
  banner.append(...bannerWords(said, consent, texts, lang, siteLanguage), answer('refuse', 'denied'), answer('accept', 'granted'), choose);
  banner.notice = JSON.stringify({ ...said, language: lang, words: Array.from(banner.children, ({ textContent }) => textContent) });
  sealedBox(banner, bannerStyles(config.layout?.banner ?? 'bar', texts.dir), box(''), box('answer', 'more'));
  document.body.prepend(banner);
  // The top layer: no transform, filter, opacity or z-index of the page moves or covers the question.
  banner.showPopover?.();
  // Answered elsewhere, in the dialog or in another tab: nothing is left to ask.
  consent.addEventListener('consent-change', () => consent.unasked.length || banner.remove());
  return banner;
}
