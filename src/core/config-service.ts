/** What a service is: a named third party, as data. The same shape in a config and in the catalogue. */
import * as z from 'zod/mini';
import { country, day, duration, host, link, links, text, words } from './config-fields.js';

const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item));

/**
 * A call to a global function: its dotted name, then what it is called with: `['fbq', 'consent', 'revoke']`. A name that ends in
 * `.push` makes the queue where there is none: `['_paq.push', ['requireConsent']]`. One that ends in `=` is set:
 * `['_fs_capture_on_startup=', false]`. One on the way that ends in `()` is called for what it gives: `['Sentry.getClient().getOptions().enabled=', false]`.
 * A function that is not there is not called. In a `grant`, a word that depends on one purpose of several
 * is written `{ purpose: 'marketing', yes: 'granted', no: 'denied' }`.
 */
const call = z.readonly(z.tuple([text], z.unknown()));

/** One cookie or storage key a service leaves behind. `name` may hold `*` for any run of characters: `_pk_id.*`. */
const stored = z.strictObject({
  /** Name or pattern; `*` stands for any run of characters. */
  name: text,
  /** What it is for, in plain words; shown on layer three. */
  what: z.optional(words),
  /** How long it stays: an ISO 8601 duration. Absent: until the browser or tab closes (cookies, sessionStorage), or until it is removed (localStorage, IndexedDB). */
  keptFor: z.optional(duration),
});
const storage = z.optional(list(stored));

/** What it is, in the words of those who look for one. */
export const SERVICE_KINDS = ['analytics', 'advertising', 'tag-manager', 'ab-test', 'session-replay', 'errors', 'video', 'audio', 'maps', 'fonts', 'chat', 'captcha', 'payment', 'social', 'marketing-automation', 'customer-data', 'shop', 'feedback', 'consent-signal'] as const;

/** A named third party: data, not code. */
export const service = z.strictObject({
  /** The name visitors know: "PostHog". */
  name: text,
  /** The company that receives the data. */
  provider: text,
  /** Where that company is seated: two letters, ISO 3166-1. */
  country,
  /** Its privacy policy. */
  policy: links,
  /** The language of its plain words, a BCP 47 tag: elsewhere they are left out. Absent: that of the site. */
  language: z.optional(text),
  /** What kind of service it is. */
  kind: z.optional(z.enum(SERVICE_KINDS)),
  /**
   * The purposes it may serve. Of the usual names (`necessary`, `functional`, `analytics`, `marketing`, `media`) any other is
   * refused; a purpose with a name of your own may have any service. Absent: whichever purpose names it.
   */
  purposes: z.optional(list(text)),
  /**
   * Hosts it is loaded from and sends to, each with its sub-domains; a path may follow, which ends where a word does:
   * `www.facebook.com/tr` is `/tr`, `/tr/x` and `/tr.gif`, not `/track`. A path alone is one of your own host: `/matomo.js`. What goes
   * there waits for a yes without any mark.
   */
  hosts: z.optional(list(host)),
  /** Cookies it sets; removed on withdrawal. */
  cookies: storage,
  /** Keys it writes to localStorage; removed on withdrawal. */
  localStorage: storage,
  /** Keys it writes to sessionStorage; removed on withdrawal. */
  sessionStorage: storage,
  /** IndexedDB databases it opens; removed on withdrawal. */
  indexedDB: storage,
  /** Caches it fills (Cache Storage); removed on withdrawal. */
  cacheStorage: storage,
  /** Service workers it registers, by the path of their script; unregistered on withdrawal. */
  serviceWorkers: storage,
  /** Calls made before anything of it runs, on every page. */
  hold: z.optional(list(call)),
  /** Calls made on a yes, and on every later page with one. */
  grant: z.optional(list(call)),
  /** Called on withdrawal: calls, a function, or the dotted name of a global one, such as `posthog.opt_out_capturing`. */
  revoke: z.optional(z.union([text, list(call), z.custom<() => unknown>((value) => typeof value === 'function')])),
  /** What its running code does after `revoke`: `stops`, goes on without cookies, only stops storing, or nobody says. Absent: unknown. */
  afterRevoke: z.optional(z.enum(['stops', 'cookieless', 'stops-storage', 'unknown'])),
  /** It reads Google Consent Mode, and so needs no calls of its own. */
  signal: z.optional(z.literal('google-consent-mode')),
  /** Its snippet keeps what happens before a yes, to send it on one: then `revoke` is called on every no, so that nothing is kept. */
  queuesBeforeGrant: z.optional(z.boolean()),
  /** Parts of its usual snippet that no script can hold: a pixel in `<noscript>`, an iframe or a stylesheet in the markup. */
  leaks: z.optional(list(z.enum(['noscript', 'iframe', 'stylesheet']))),
  /** Where the above is written: the vendor's pages. */
  sources: z.optional(list(link)),
  /** The day it was checked against them: `2026-11-22`. */
  checked: z.optional(day),
});
