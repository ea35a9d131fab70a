/**
 * What a site writes down before it may ask: who it is, what it wants data for, and what the visitor gets back.
 * The schema is the single source: the types below follow from it, and so do the sentences of `ConfigError`.
 * This file pulls in zod/mini, so the visitor's path imports its types only.
 */
import * as z from 'zod/mini';
import { isDuration } from './duration.js';
import { isLink } from './link.js';

const text = z.string().check(z.trim(), z.minLength(1));
const texts = z.array(text).check(z.minLength(1));
const link = z.string().check(z.refine(isLink, { params: { expected: 'a link such as "/privacy" or "https://shop.example/privacy"' } }));
const duration = z.string().check(z.refine(isDuration, { params: { expected: 'an ISO 8601 duration such as "P13M" or "P30D"' } }));
const days = (from: number, to: number) => z.int().check(z.minimum(from), z.maximum(to));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const method = z.union([text, z.custom<() => unknown>((value) => typeof value === 'function')]);

/** One cookie or storage key a service leaves behind. `name` may hold `*` for any run of characters: `_pk_id.*`. */
const stored = z.strictObject({
  /** Name or pattern; `*` stands for any run of characters. */
  name: text,
  /** What it is for, in plain words; shown on layer three. */
  what: z.optional(text),
  /** How long it stays: an ISO 8601 duration. Absent: until the browser or tab closes (cookies, sessionStorage), or until it is removed (localStorage, IndexedDB). */
  keptFor: z.optional(duration),
});

/** A named third party: data, not code. */
const service = z.strictObject({
  /** The name visitors know: "PostHog". */
  name: text,
  /** The company that receives the data. */
  provider: text,
  /** Where that company is seated: two letters, ISO 3166-1. */
  country,
  /** Its privacy policy. */
  policy: link,
  /** The purposes it may serve here; any other use is refused. Absent: whichever purpose names it. */
  purposes: z.optional(z.array(text)),
  /** Cookies it sets; removed on withdrawal. */
  cookies: z.optional(z.array(stored)),
  /** Keys it writes to localStorage; removed on withdrawal. */
  localStorage: z.optional(z.array(stored)),
  /** Keys it writes to sessionStorage; removed on withdrawal. */
  sessionStorage: z.optional(z.array(stored)),
  /** IndexedDB databases it opens; removed on withdrawal. */
  indexedDB: z.optional(z.array(stored)),
  /** Called on withdrawal: a function, or the dotted name of a global one, such as `posthog.opt_out_capturing`. */
  stop: z.optional(method),
});

/** Why data is used. Every field is shown to the visitor, so every field is asked for. */
const purpose = z.strictObject({
  /** Raise it when the purpose changes: visitors are asked again for this purpose alone. */
  version: z._default(z.int().check(z.minimum(1)), 1),
  /** Two or three words: "Count visits". */
  title: text,
  /** What the site does with the data, in a sentence or two. */
  why: text,
  /** Which data. */
  data: texts,
  /** What the visitor gets back for it. */
  youGet: text,
  /** What a no changes for the visitor. */
  ifNot: text,
  /** How long the data is kept: an ISO 8601 duration. */
  keptFor: duration,
  /** Who receives it: names out of `services`. An empty list means nobody but the site itself. */
  services: z.array(text),
});

/** What the site cannot work without: shown with its reason, without a switch. */
const necessary = z.strictObject({
  title: text,
  /** Why the site does not work without it (the burden of proof is the owner's: Cookie Banner Taskforce, paragraph 28). */
  reason: text,
  /** Which data or which cookie. */
  data: z.optional(texts),
  keptFor: z.optional(duration),
});

export const configSchema = z.strictObject({
  /** Who asks: shown first. */
  controller: z.strictObject({
    name: text,
    /** The privacy policy of the site. */
    policy: link,
    /** Where questions go: an address for mail or a link. */
    contact: text,
  }),
  purposes: z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/i)), purpose),
  services: z.optional(z.record(text, service)),
  necessary: z.optional(z.array(necessary)),
  /** Language of our words: `en`, `nl`, `pl`. Absent: the language of the page. */
  language: z.optional(text),
  /**
   * How long an answer holds, in days: a yes 30 to 395 (default 180), a no 180 to 730 (default 365),
   * a no never shorter than a yes.
   */
  lifetime: z.optional(z.strictObject({ granted: z.optional(days(30, 395)), denied: z.optional(days(180, 730)) })),
  /** Where the small synchronous copy lives: `local` (localStorage, default), `cookie` (the server can read it), or `false`. */
  mirror: z.optional(z.union([z.literal('local'), z.literal('cookie'), z.literal(false)])),
  /** Domain of the cookie mirror, to share a choice over sub-domains: `corner.example`. */
  mirrorDomain: z.optional(text),
  /** How long one held script may take before the next one runs, in milliseconds. Default 5000. */
  scriptTimeout: z.optional(z.int().check(z.minimum(100))),
  /** Draw the small reopen button where the page has none. Default true: leaving must stay as easy as joining (GDPR 7(3)). */
  button: z.optional(z.boolean()),
});

/** What a site hands to `createConsent`. */
export type Config = z.input<typeof configSchema>;
/** One purpose, as the site writes it. */
export type Purpose = Config['purposes'][string];
/** One service, as the site writes it. */
export type Service = NonNullable<Config['services']>[string];
/** One item the site cannot work without. */
export type Necessary = NonNullable<Config['necessary']>[number];
/** A cookie, key or database of a service. */
export type Stored = NonNullable<Service['cookies']>[number];
/** The names of the purposes of a config: `'analytics' | 'marketing'`. */
export type PurposeName<C extends Config> = Extract<keyof C['purposes'], string>;
