import type { Config } from '../core/config.js';
import { mainPart } from './limits.js';

/** What a config says about one purpose, item or step. */
export type Facts = Readonly<Record<string, unknown>>;

/** One text of a config, in one language. */
export interface SiteText {
  /** `purposes.analytics.why`. */
  path: string;
  /** What it is part of: `purposes.analytics`. */
  part: string;
  /** `why`. */
  field: string;
  text: string;
}

/** One purpose, necessary item, level or link, and which of its fields a visitor reads. */
export interface Part {
  place: string;
  path: string;
  fields: readonly string[];
  facts: Facts;
}

const FIELDS = { purposes: ['title', 'why', 'data', 'youGet', 'ifNot'], necessary: ['title', 'reason', 'data'], levels: ['title', 'needs', 'youGet'] } as const;

const isObject = (value: unknown): value is Facts => typeof value === 'object' && value !== null;

/** The texts of a field: a text or a list, as they are or by language. Empty where the language has none. */
export function saidIn(value: unknown, lang: string): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => saidIn(one, lang));
  return isObject(value) ? saidIn(value[lang] ?? value[mainPart(lang)], lang) : [];
}

const partsOf = (path: string, fields: readonly string[], from: unknown): Part[] =>
  Object.entries<unknown>(Object(from) as Facts).flatMap(([name, facts]) => (isObject(facts) ? [{ place: path, path: `${path}.${name}`, fields, facts }] : []));

/** What the site says about itself: a sentence, and the titles of its links. */
function ownParts({ controller }: Partial<Config>): Part[] {
  if (!isObject(controller)) return [];
  return [{ place: 'controller', path: 'controller', fields: ['intro'], facts: controller }, ...partsOf('controller.links', ['title'], controller.links)];
}

/** Whatever a visitor reads: what the site says about itself, every purpose, necessary item and level. */
export function fieldsOf(config: Partial<Config>): Part[] {
  return [...ownParts(config), ...(Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((place) => partsOf(place, FIELDS[place], config[place]))];
}

/** Every text of a config that a visitor reads, in one language: the site's own sentence and links, purposes, necessary items and levels. What services store is not among them. */
export function siteTexts(config: Partial<Config>, lang: string): SiteText[] {
  return fieldsOf(config).flatMap(({ path: part, fields, facts }) =>
    fields.flatMap((field) => saidIn(facts[field], lang).map((text, index) => ({ path: field === 'data' ? `${part}.data.${index}` : `${part}.${field}`, part, field, text }))),
  );
}
