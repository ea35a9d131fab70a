import type { BannerTexts } from '../../i18n/texts.js';
import type { ConsentView } from '../consent-view.js';
import type { SaidConfig, SaidPurpose } from '../presentable.js';
import { longestInWords } from './longest-duration.js';

/** One flat child of the banner, by its name in `data-zgoda`. */
export function word<T extends 'h2' | 'h3' | 'p' | 'small' | 'a' | 'button'>(tag: T, name: string, textContent: string, more?: Partial<HTMLElementTagNameMap[T]>): HTMLElementTagNameMap[T] {
  const child: HTMLElementTagNameMap[T] & HTMLElement = Object.assign(document.createElement(tag), { textContent }, more);
  child.dataset.zgoda = name;
  return child;
}

/** Who else gets data and for how long, and that a no is free and never final. */
function terms(purposes: readonly Partial<SaidPurpose>[], services: SaidConfig['services'] | undefined, texts: BannerTexts, language: string): string {
  const companies = new Set(purposes.flatMap((purpose) => purpose.services).map((id) => services?.[id as string]?.provider));
  return `${texts.partners(companies.size)} ${texts.keptFor(longestInWords(purposes.map((purpose) => purpose.keptFor), language, texts.duration))} ${texts.change(texts.settings)}`;
}

/**
 * What layer one says, in order: who asks, what for and what one gets for it, how far it goes, where to read more. What a broken config lacks is
 * left blank: it grants nothing, but the visitor can still be asked, and say no.
 */
export function bannerWords(said: Partial<SaidConfig>, { unasked, state, remembers }: ConsentView, texts: BannerTexts, language: string, lang: string): HTMLElement[] {
  const { name, policy } = { name: location.hostname, policy: '#', ...said.controller };
  const purposes = unasked.map((id) => ({ title: id, why: '', youGet: '', ...said.purposes?.[id] }));
  return [
    word('h2', 'title', texts.title(name)),
    ...(unasked.length < Object.keys(state).length ? [word('small', 'again', texts.again)] : []),
    ...purposes.flatMap(({ title, why, youGet }) => [word('h3', 'purpose', title, { lang }), word('p', 'why', texts.purpose(why, youGet), { lang })]),
    word('small', 'terms', terms(purposes, said.services, texts, language)),
    ...(remembers ? [] : [word('small', 'note', texts.notRemembered)]),
    word('a', 'policy', texts.policy, { href: policy }),
  ];
}
