/** The banner entry: layer one alone, without Lit, with English inside. */
import type { Consent } from './core/consent.js';
import { banner as english } from './i18n/en.js';
import type { Texts } from './i18n/texts.js';
import { ZgodaBanner } from './ui/banner/zgoda-banner.js';
import type { ConsentView } from './ui/consent-view.js';
import type { Loaders, Words } from './ui/loaders.js';
import { afterPaint, whenBody, whenIdle } from './page/moments.js';
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

/**
 * Asks for what has no answer, as soon as there are words and a page to put them in. What an answer will need is fetched when
 * the browser is idle after that: the checker of the config, and the dialog.
 */
export async function ask(consent: Consent, words: Words, { dialog }: Loaders, signal: AbortSignal): Promise<void> {
  const [said] = await Promise.all([wordsIn(words, consent), whenBody()]);
  if (!consent.unasked.length) return;
  signal.addEventListener('abort', showBanner(consent, said));
  afterPaint(() => whenIdle(() => Promise.allSettled([consent.verify(), dialog()])));
}
