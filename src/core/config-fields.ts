/** The kinds of fields a config is made of. */
import * as z from 'zod/mini';
import { isDuration } from './duration.js';
import { isHost } from './host.js';
import { isLink, isOwnPicture } from './link.js';

/** Words: trimmed, never empty. */
export const text = z.string().check(z.trim(), z.minLength(1));
/** Words for the visitor: in the one language of the site, or in each by its BCP 47 tag: `{ en: 'Count visits', nl: 'Bezoeken tellen' }`. */
export const words = z.union([text, z.record(text, text)]);
/** At least one of them. */
export const texts = z.readonly(z.array(text).check(z.minLength(1)));
/** A list for the visitor, in the same two ways. */
export const wordsList = z.union([texts, z.record(text, texts)]);
/** An address a visitor can follow. */
export const link = z.string().check(z.refine(isLink, { params: { expected: 'a link such as "/privacy" or "https://shop.example/privacy"' } }));
/** ISO 8601, in years, months, weeks or days. */
export const duration = z.string().check(z.refine(isDuration, { params: { expected: 'an ISO 8601 duration such as "P13M" or "P30D"' } }));
/** ISO 3166-1, two letters. */
export const country = z.string().check(z.regex(/^[A-Z]{2}$/));
/** ISO 8601, a day: `2026-11-22`. */
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
/** A host, perhaps with a path. */
export const host = z.string().check(z.refine(isHost));
/** A link, or one in each language. */
export const links = z.union([link, z.record(text, link)]);
/** The address of a picture on the site itself. */
export const ownPicture = z.string().check(z.refine(isOwnPicture));
