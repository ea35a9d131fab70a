import type { banner, dialog } from './en.js';

type Words<T> = { [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Words<T[K]> };

/** What layer one says. */
export type BannerTexts = Words<typeof banner>;
/** What layers two and three say. */
export type DialogTexts = Words<typeof dialog>;
/** All words of one language: none may be missing. */
export interface Texts {
  banner: BannerTexts;
  dialog: DialogTexts;
}
