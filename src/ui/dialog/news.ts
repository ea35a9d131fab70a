/** What is new in a purpose since the visitor answered, as plain functions. */
import type { ConsentRecord } from '../../core/record.js';
import { durationInWords } from '../../i18n/duration-words.js';
import { listInWords } from '../../i18n/list-in-words.js';
import type { DialogTexts } from '../../i18n/texts.js';
import type { SaidConfig, SaidFacts, SaidPurpose } from '../presentable.js';
import type { Say } from '../site-words.js';

/** One fact that is another one now. */
export interface Difference {
  readonly head: unknown;
  readonly before: unknown;
  readonly now: unknown;
}

/** In which words it is told. */
export interface NewsWords {
  readonly texts: DialogTexts;
  readonly language: string;
  /** How words of the site stand among ours. */
  readonly say: Say;
}

/** What is new: the whole purpose, or some of what is said about it. */
export type News = 'new' | readonly Difference[];

/** Whether the visitor was ever asked for everything: a yes beside a single video was an answer to that alone. */
export const wasAsked = (record: ConsentRecord | undefined): boolean => Object.values(record?.choices ?? {}).some(({ source }) => source !== 'embed');

/** What was said in a version: of everything written about it and the versions after it, the oldest. */
export function factsOf({ earlier = {} }: Pick<SaidPurpose, 'earlier'>, version: number): Partial<SaidFacts> {
  const later = Object.keys(earlier).map(Number).filter((one) => one >= version);
  return Object.assign({}, ...later.sort((a, b) => b - a).map((one) => earlier[one])) as Partial<SaidFacts>;
}

/** Each fact with its head, and whether it is in words of the site. */
const inWords = ({ title, why, data, youGet, ifNot, keptFor, services }: SaidFacts, config: SaidConfig, { texts, language }: NewsWords): [head: string, words: string, isSaid?: true][] => [
  [title, title, true],
  [texts.why, why, true],
  [texts.data, listInWords(data, config.language), true],
  [texts.youGet, youGet, true],
  [texts.keptFor, durationInWords(keptFor, language, texts.duration)],
  [texts.ifNot, ifNot, true],
  [texts.services(services.length), services.length ? listInWords(services.map((id) => config.services[id]?.name ?? id), language) : texts.nobody],
];

/** What is said otherwise about a purpose than in a version, in words. */
function differences(config: SaidConfig, name: string, version: number, words: NewsWords): Difference[] {
  const purpose = config.purposes[name] as SaidPurpose;
  const before = inWords({ ...purpose, ...factsOf(purpose, version) }, config, words);
  return inWords(purpose, config, words).flatMap(([head, now, isSaid], index) => {
    const old = before[index]?.[1] ?? '';
    const put: Say = isSaid ? words.say : (one) => one;
    return old === now ? [] : { head: head === now ? put(head) : head, before: put(old), now: put(now) };
  });
}

/** What is new in a purpose without an answer, where there were answers before; nothing where its answer has only run out. */
export function newsOf(name: string, record: ConsentRecord | undefined, config: SaidConfig, words: NewsWords): News | undefined {
  if (!wasAsked(record)) return undefined;
  const version = record?.choices[name]?.version;
  if (!version) return 'new';
  return version < (config.purposes[name]?.version ?? 1) ? differences(config, name, version, words) : undefined;
}
