import { html } from 'lit';
import { listInWords } from '../i18n/list-in-words.js';

/** Puts words of the site among ours; a list becomes one of its language. */
export type Say = (words: string | readonly string[]) => unknown;

/** Says words of the site as they are, or, where ours are in another language, marked with the language they are in. */
export const siteWords =
  (theirs: string, ours: string): Say =>
  (words) => {
    const said = Array.isArray(words) ? listInWords(words as string[], theirs) : words;
    return theirs === ours ? said : html`<bdi lang=${theirs}>${said}</bdi>`;
  };
