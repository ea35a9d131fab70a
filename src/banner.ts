/** The banner entry: layer one alone, without Lit, with English inside. */
import type { Consent } from './core/consent.js';
import { banner as english } from './i18n/en.js';
import type { BannerTexts } from './i18n/texts.js';
import { drawBanner, TAG, type ZgodaBanner } from './ui/banner/zgoda-banner.js';
import type { ConsentView } from './ui/consent-view.js';
import type { ZgodaDialog } from './ui/dialog/zgoda-dialog.js';
import type { BannerWords, Loaders } from './ui/loaders.js';
import { afterPaint } from './page/moments.js';
import { wordsIn } from './ui/words.js';

/** In which words to ask. */
export interface BannerOptions {
  /** Language of the site's words, as a BCP 47 tag. */
  language: string;
  /** Our words in this language; English where they are absent. */
  texts?: { readonly banner: BannerTexts } | undefined;
}

/** Shows layer one as the first thing in the page; where it is shown already, that one stays. Returns how to remove it. */
export function showBanner(consent: ConsentView, { language, texts }: BannerOptions): () => void {
  let banner = document.querySelector<ZgodaBanner>(TAG);
  if (banner?.consent !== consent) {
    banner?.remove();
    banner = drawBanner(consent, texts ? language : 'en', language, texts?.banner ?? english);
  }
  return () => banner.remove();
}

/**
 * Asks for what has no answer, as soon as there are words and a page to put them in, and no settings stand open, which it would cover; never after the
 * signal has aborted. Fetched when the browser is idle after that: what keeps the page clear of it, and what an answer will need, the checker of the config and the dialog.
 */
export async function ask(consent: Consent, words: BannerWords, { dialog, later, release }: Loaders, signal: AbortSignal): Promise<void> {
  const texts = await wordsIn(words, consent);
  while (!document.body) await new Promise(requestAnimationFrame);
  await document.querySelector<ZgodaDialog>('zgoda-dialog')?.closed;
  if (signal.aborted || !consent.unasked.length) return;
  signal.addEventListener('abort', showBanner(consent, { ...words, texts }));
  afterPaint(() => (globalThis.requestIdleCallback ?? setTimeout)(() => void Promise.allSettled([later().then((more) => more.keepClear(document.querySelector(TAG))), consent.verify(), dialog(), release()]), { timeout: 2000 }));
}
