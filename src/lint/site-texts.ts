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

/** One purpose, necessary item or level, and which of its fields a visitor reads. */
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

/** Every purpose, necessary item and level of a config. */
export function fieldsOf(config: Partial<Config>): Part[] {
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((place) =>
    Object.entries<unknown>(config[place] ?? {}).flatMap(([name, facts]) => (isObject(facts) ? [{ place, path: `${place}.${name}`, fields: FIELDS[place], facts }] : [])),
  );
}

/** Every text of a config that a visitor reads about purposes, necessary items and levels, in one language. What services store is not among them. */
export function siteTexts(config: Partial<Config>, lang: string): SiteText[] {
  return fieldsOf(config).flatMap(({ path: part, fields, facts }) =>
    fields.flatMap((field) => saidIn(facts[field], lang).map((text, index) => ({ path: field === 'data' ? `${part}.data.${index}` : `${part}.${field}`, part, field, text }))),
  );
}
