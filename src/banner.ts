/** The banner entry: layer one alone, without Lit, with English inside; and the way back to the settings. */
import type { Consent } from './core/consent.js';
import { banner as english } from './i18n/en.js';
import type { Texts } from './i18n/texts.js';
import { cornerButton } from './ui/button/corner.js';
import { ZgodaBanner } from './ui/banner/zgoda-banner.js';
import type { ConsentView } from './ui/consent-view.js';
import type { Words } from './ui/loaders.js';
import { whenBody } from './page/moments.js';
import { wordsIn } from './ui/words.js';

/** In which words to ask. */
export interface BannerOptions {
  /** Language of the texts, as a BCP 47 tag. */
  language: string;
  /** The words; English where they are absent, whatever `language` says. */
  texts?: Pick<Texts, 'banner'> | undefined;
}

const TAG = 'zgoda-banner';

/** Shows layer one as the first thing in the page; where it is shown already, that one stays. Returns how to remove it. */
export function showBanner(consent: ConsentView, { language, texts }: BannerOptions): () => void {
  if (!customElements.get(TAG)) customElements.define(TAG, ZgodaBanner);
  let banner = document.querySelector<ZgodaBanner>(TAG);
  if (banner?.consent !== consent) {
    banner?.remove();
    banner = Object.assign(document.createElement(TAG) as ZgodaBanner, { consent, lang: texts ? language : 'en', texts: texts?.banner ?? english });
    document.body.prepend(banner);
  }
  return () => banner.remove();
}

/** Asks for what has no answer, as soon as there are words and a page to put them in. */
export async function ask(consent: Consent, words: Words): Promise<void> {
  const [said] = await Promise.all([wordsIn(words, consent), whenBody()]);
  if (consent.unasked.length) showBanner(consent, said);
}

/** Gives every `<zgoda-button>` without words its words; where the page has none, and does not want to go without, adds one in the corner. */
export async function offerOpener(consent: Consent, words: Words): Promise<void> {
  const { texts } = await wordsIn(words, consent);
  const label = (texts?.banner ?? english).settings;
  const buttons = document.querySelectorAll('zgoda-button');
  for (const button of buttons) button.textContent ||= label;
  if (!buttons.length && consent.config.button !== false) cornerButton(label);
}
