import { listInWords } from '../../i18n/list-in-words.js';
import type { SaidConfig } from '../presentable.js';

/** What a purpose is called; one that is no longer there by the name the site gave it. */
export const titleOf = ({ purposes }: SaidConfig, purpose: string): string => purposes[purpose]?.title ?? purpose;

/** What services are called, joined; one that is no longer there by the name the site gave it. */
export const servicesInWords = ({ services }: SaidConfig, ids: readonly string[], language: string): string => listInWords(ids.map((id) => services[id]?.name ?? id), language);
