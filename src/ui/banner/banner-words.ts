import { durationInWords, longestDuration } from '../../i18n/duration-words.js';
import type { BannerTexts } from '../../i18n/texts.js';
import type { Asked } from '../../receipts/notice.js';

/** One flat child of the banner, by its name in `data-zgoda`. */
export function word<T extends 'h2' | 'h3' | 'p' | 'a' | 'button'>(tag: T, name: string, textContent: string, more?: Partial<HTMLElementTagNameMap[T]>): HTMLElementTagNameMap[T] {
  const child: HTMLElementTagNameMap[T] & HTMLElement = Object.assign(document.createElement(tag), { textContent }, more);
  child.dataset.zgoda = name;
  return child;
}

/** Who else gets data and for how long, and that a no is free and never final. */
function terms({ purposes, services }: Asked, texts: BannerTexts, language: string): string {
  const companies = new Set(Object.values(services).map(({ provider }) => provider));
  const longest = longestDuration(Object.values(purposes).map(({ keptFor }) => keptFor));
  return `${texts.partners(companies.size)} ${texts.keptFor(durationInWords(longest, language))} ${texts.change(texts.settings)}`;
}

/** What layer one says, in order: who asks, what for and what one gets for it, how far it goes, where to read more. */
export const bannerWords = (asked: Asked, texts: BannerTexts, language: string, isAgain: boolean, remembers: boolean): HTMLElement[] => [
  word('h2', 'title', texts.title(asked.controller.name)),
  ...(isAgain ? [word('p', 'again', texts.again)] : []),
  ...Object.values(asked.purposes).flatMap(({ title, why, youGet }) => [word('h3', 'purpose', title), word('p', 'why', texts.purpose(why, youGet))]),
  word('p', 'terms', terms(asked, texts, language)),
  ...(remembers ? [] : [word('p', 'note', texts.notRemembered)]),
  word('a', 'policy', texts.policy, { href: asked.controller.policy }),
];
