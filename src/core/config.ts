/**
 * What a site writes down before it may ask: who it is, what it wants data for, and what the visitor gets back.
 * The schema is the single source: the types below follow from it, and so do the sentences of `ConfigError`.
 * This file pulls in zod/mini, so the visitor's path imports its types only.
 */
import * as z from 'zod/mini';
import { duration, links, ownPicture, text, texts, words, wordsList } from './config-fields.js';
import { LAYOUTS } from './layouts.js';
import { service } from './config-service.js';

const days = (from: number, to: number) => z.int().check(z.minimum(from), z.maximum(to));
const consentType = z.optional(text);

const facts = {
  /** Two or three words: "Count visits". */
  title: words,
  /** What the site does with the data, in a sentence or two. */
  why: words,
  /** Which data. */
  data: wordsList,
  /** What the visitor gets back for it. */
  youGet: words,
  /** What a no changes for the visitor. */
  ifNot: words,
  /** How long the data is kept: an ISO 8601 duration. */
  keptFor: duration,
  /** Who receives it: names out of `services`. An empty list means nobody but the site itself. */
  services: z.readonly(z.array(text)),
};

/** Why data is used. Every field is shown to the visitor, so every field is asked for. */
const purpose = z.strictObject({
  /** Raise it when the purpose changes: visitors are asked again for this purpose alone. */
  version: z._default(z.int().check(z.minimum(1)), 1),
  ...facts,
  /**
   * What was written in older versions, by their number, where it is another thing now: `{ 1: { keptFor: 'P6M' } }`. Visitors who answered
   * that version are shown the old words beside the new ones (WP260, paragraphs 29 to 31).
   */
  earlier: z.optional(z.record(z.string().check(z.regex(/^[1-9]\d*$/)), z.partial(z.strictObject(facts)))),
});

/** A step of "how much data for how much service": a bundle of purposes with one name. */
const level = z.strictObject({
  /** Two or three words: "Only what is needed". */
  title: words,
  /** What this step needs from the visitor, in a sentence. */
  needs: words,
  /** What the visitor gets with it, in a sentence. */
  youGet: words,
  /** Names out of `purposes`; none in the first step. */
  purposes: z.readonly(z.array(text)),
});

/** What the site cannot work without: shown with its reason, without a switch. */
const necessary = z.strictObject({
  title: words,
  /** Why the site does not work without it (the burden of proof is the owner's: Cookie Banner Taskforce, paragraph 28). */
  reason: words,
  /** Which data or which cookie. */
  data: z.optional(wordsList),
  keptFor: z.optional(duration),
  /** Services it cannot do without: names out of `services`. They are not held. Only those that may serve `necessary`. */
  services: z.optional(texts),
});

/** Google Consent Mode v2. Which purpose stands for which of Google's types; a type without one stays denied. */
const googleConsentMode = z.strictObject({
  /** Purpose for `analytics_storage`. Default: `analytics`. */
  analytics_storage: consentType,
  /** Purpose for `ad_storage`. Default: `marketing`. */
  ad_storage: consentType,
  /** Purpose for `ad_user_data`. Default: `marketing`. */
  ad_user_data: consentType,
  /** Purpose for `ad_personalization`. Default: `marketing`. */
  ad_personalization: consentType,
  /** Purpose for `functionality_storage`. Default: `functional`. */
  functionality_storage: consentType,
  /** Purpose for `personalization_storage`. Default: `functional`. */
  personalization_storage: consentType,
  /**
   * Lets Google's tags load before a yes, with all types denied: they then send an address and a browser name without asking.
   * No data protection authority endorses it; it is reported in the console on development hosts.
   */
  advanced: z.optional(z.boolean()),
});

export const configSchema = z.strictObject({
  /** Who asks: shown first. */
  controller: z.strictObject({
    name: text,
    /** The privacy policy of the site. */
    policy: links,
    /** Where questions go: an address for mail or a link. */
    contact: text,
    /** Your logo, shown at the head of the dialog: a path on your own site, such as `/logo.svg`. Default: none. */
    logo: z.optional(ownPicture),
    /** A sentence of yours, shown in the dialog below ours. Default: none. */
    intro: z.optional(words),
    /** More links for the end of the dialog, such as the imprint. Default: none. */
    links: z.optional(z.readonly(z.array(z.strictObject({ title: words, href: links })))),
  }),
  purposes: z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/i)), purpose),
  services: z.optional(z.record(text, service)),
  necessary: z.optional(z.array(necessary)),
  /**
   * Steps of how much data for how much service, two to four; the first needs nothing that can be refused. None is picked in advance, and refusing stays
   * one press away.
   */
  levels: z.optional(z.readonly(z.array(level).check(z.minLength(2), z.maxLength(4)))),
  /** Language to speak where the language of the page (`<html lang>`) is none of ours, or none of `languages`: a BCP 47 tag such as `nl`. */
  language: z.optional(text),
  /** The languages the site's own words are in, by our tags, where each is written as `{ en: '…', nl: '…' }`: only these are spoken. */
  languages: z.optional(texts),
  /** Where question and settings stand on the screen. */
  layout: z.optional(z.strictObject({ banner: z.optional(z.enum(LAYOUTS.banner)), dialog: z.optional(z.enum(LAYOUTS.dialog)) })),
  /**
   * How long an answer holds, in days: a yes 30 to 395 (default 180), a no 180 to 730 (default 365),
   * a no never shorter than a yes.
   */
  lifetime: z.optional(z.strictObject({ granted: z.optional(days(30, 395)), denied: z.optional(days(180, 730)) })),
  /** Where the small synchronous copy lives: `local` (localStorage, default), `cookie` (the server can read it), or `false`. */
  mirror: z.optional(z.union([z.literal('local'), z.literal('cookie'), z.literal(false)])),
  /** Domain of the cookie mirror, to share a choice over sub-domains: `corner.example`. */
  mirrorDomain: z.optional(text),
  /** What is held without a mark, by the hosts of the services: elements (scripts, iframes, images, styles), requests. Default: both. */
  hold: z.optional(z.strictObject({ elements: z.optional(z.boolean()), requests: z.optional(z.boolean()) })),
  /**
   * What happens to a third-party host that no service names: `hold` it, `report` it by `consent-error`, or `allow` it.
   * Default: `report` on development hosts, `allow` elsewhere.
   */
  unknown: z.optional(z.union([z.literal('hold'), z.literal('report'), z.literal('allow')])),
  /** Hosts that are the site's own although they look like another's: `shop-static.example`, each with its sub-domains. */
  ownHosts: z.optional(texts),
  /** Tells Google's tags what was chosen (Consent Mode v2): `true`, or which purpose stands for which of Google's types. */
  googleConsentMode: z.optional(z.union([z.boolean(), googleConsentMode])),
  /** Who else is told what was chosen. */
  signals: z.optional(z.readonly(z.array(z.enum(['shopify', 'wordpress', 'hubspot', 'segment'])))),
  /** How long one held script may take before the next one runs, in milliseconds. Default 5000. */
  scriptTimeout: z.optional(z.int().check(z.minimum(100))),
});

/** What a site hands to `createConsent`. */
export type Config = z.input<typeof configSchema>;
/** One purpose, as the site writes it. */
export type Purpose = Config['purposes'][string];
/** One service, as the site writes it. */
export type Service = NonNullable<Config['services']>[string];
/** One step of how much data for how much service. */
export type Level = NonNullable<Config['levels']>[number];
/** What a purpose said in an older version, where it says something else now. */
export type Earlier = NonNullable<Purpose['earlier']>[string];
/** One item the site cannot work without. */
export type Necessary = NonNullable<Config['necessary']>[number];
/** A cookie, key or database of a service. */
export type Stored = NonNullable<Service['cookies']>[number];
/** A call to a service: a global name, and what it is called with. */
export type Call = NonNullable<Service['hold']>[number];
/** The names of the purposes of a config: `'analytics' | 'marketing'`. */
export type PurposeName<C extends Config> = Extract<keyof C['purposes'], string>;
/** A service of the catalogue, with everything there is to say about it. Storage it does not use is left out. */
export type CatalogueService = Service & Required<Pick<Service, 'kind' | 'purposes' | 'hosts' | 'afterRevoke' | 'queuesBeforeGrant' | 'leaks' | 'sources' | 'checked'>>;
