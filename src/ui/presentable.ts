import type { Config, Level, Necessary, Purpose, Service, Stored } from '../core/config.js';
import type { StorageKind } from '../core/report.js';

/** A shape whose words are in one language. */
type Said<T> = { readonly [K in keyof T]: T[K] extends string | Record<string, string> ? string : T[K] extends string | Record<string, string> | undefined ? string | undefined : T[K] };

/** A purpose in one language. */
export type SaidPurpose = Said<Omit<Purpose, 'data' | 'earlier'>> & { readonly data: readonly string[]; readonly earlier?: Readonly<Record<string, Partial<SaidFacts>>> };
/** What is said about a purpose. */
export interface SaidFacts {
  readonly title: string;
  readonly why: string;
  readonly data: readonly string[];
  readonly youGet: string;
  readonly ifNot: string;
  readonly keptFor: string;
  readonly services: readonly string[];
}
/** What a service stores, in one language. */
export type SaidStored = Said<Stored>;
/** A service in one language. */
export type SaidService = Omit<Service, 'policy' | StorageKind> & { readonly policy: string } & { readonly [K in StorageKind]?: readonly SaidStored[] };
/** A step in one language. */
export type SaidLevel = Said<Level>;
/** What the site cannot work without, in one language. */
export type SaidNecessary = Said<Omit<Necessary, 'data'>> & { readonly data?: readonly string[] };

/** Who asks, in one language. */
export interface SaidController {
  readonly name: string;
  readonly policy: string;
  readonly contact: string;
  readonly logo?: string;
  readonly intro?: string;
  readonly links: readonly { readonly title: string; readonly href: string }[];
}

/** A config as it is shown: whole, and in one language. */
export interface SaidConfig {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  readonly controller: SaidController;
  readonly purposes: Readonly<Record<string, SaidPurpose>>;
  readonly services: Readonly<Record<string, SaidService>>;
  readonly necessary: readonly SaidNecessary[];
  readonly levels: readonly SaidLevel[];
  readonly layout: NonNullable<Config['layout']>;
}

const listOf = <T>(value: readonly T[] | undefined): T[] => (Array.isArray(value) ? (value as T[]) : []);

/** How a tag begins: two or three letters. The one field of a config that looks like a tag is `why`. */
const TAG = /^(?!why)...?(\b|_)/;

/**
 * The words of one language out of a config: whatever is written by language is replaced by what it says there; by what it says first where that is missing, which
 * the checker refuses, but anyone must be able to read. Functions are left out.
 */
export const inLanguage = (config: unknown, language: string): Partial<Omit<SaidConfig, 'language'>> =>
  JSON.parse(JSON.stringify(config), (_, value: Record<string, { at?: unknown }> | null) =>
    // Of all that JSON knows, only texts and lists have `at`: a purpose named "no" is none of them.
    value?.at ? value : (value?.[[language, ...Object.keys(value)].find((tag) => TAG.test(tag) && value[tag]?.at) as string] ?? value),
  ) as Partial<Omit<SaidConfig, 'language'>>;

const purposeOf = (name: string, purpose: Partial<SaidPurpose>): SaidPurpose => {
  const whole = { title: name, why: '', youGet: '', ifNot: '', keptFor: '', ...purpose };
  return { ...whole, data: listOf(whole.data), services: listOf(whole.services) };
};

function make(config: Config, language: string): SaidConfig {
  const said = inLanguage(config, language);
  const controller = { name: location.hostname, policy: '#', contact: '', ...said.controller, links: listOf(said.controller?.links) };
  const purposes = Object.entries(Object(said.purposes) as SaidConfig['purposes']).map(([name, purpose]) => [name, purposeOf(name, purpose)]);
  return { language, controller, purposes: Object.fromEntries(purposes) as SaidConfig['purposes'], services: said.services ?? {}, necessary: listOf(said.necessary), levels: listOf(said.levels), layout: said.layout ?? {} };
}

/** What was made so far, by language: a config is never edited, another one takes its place. */
const made = new WeakMap<object, Map<string, SaidConfig>>();

/**
 * A config that can be drawn, whatever the site wrote: in one language, and with what is missing left blank. A broken config grants nothing (the
 * checker sees to that), but the visitor can still be asked, and say no. Made once: elements ask for it whenever they draw.
 */
export function presentable(config: Config, language: string): SaidConfig {
  const key = Object(config) as object;
  const inLanguages = made.get(key) ?? new Map<string, SaidConfig>();
  const said = inLanguages.get(language) ?? make(config, language);
  made.set(key, inLanguages.set(language, said));
  return said;
}
