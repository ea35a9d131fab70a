import type { ConsentRecord } from '../core/record.js';

/** What the site wrote about some purposes, in one language: who asks, what for, and who gets data. */
export interface Asked<P = object, S = object> {
  controller: { readonly name: string; readonly policy: string; readonly contact: string };
  purposes: Readonly<Record<string, P>>;
  services: Readonly<Record<string, S>>;
}

const pick = <T>(from: Readonly<Record<string, T>> | undefined, names: readonly unknown[]): Record<string, T> => Object.fromEntries(Object.entries(from ?? {}).filter(([name]) => names.includes(name)));

/** The part of a config that is about these purposes. */
export function askedOf<P extends { readonly services: readonly string[] }, S>({ controller, purposes, services }: Asked<P, S>, names: readonly string[]): Asked<P, S> {
  const shown = pick(purposes, names);
  return { controller, purposes: shown, services: pick(services, Object.values(shown).flatMap((purpose) => purpose?.services)) };
}

const sorted = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** JSON with sorted keys and no spaces (as in RFC 8785): the same content is always the same text. Functions are left out. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted);

/**
 * The address of a notice, which is everything shown: what the site wrote, the language, and every word on the screen in its order. SHA-256 over its canonical JSON, base64url. `undefined` where the browser cannot say, such as on
 * a page that is not served securely.
 */
export async function noticeHash(shown: unknown): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(canonicalJson(shown)));
  return digest && `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest))).replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}`;
}

/** The address of what the banner noted: a notice as text becomes its hash; a hash, or nothing, stays as it is. */
export const addressOf = async (noted: string | undefined): Promise<string | undefined> => (noted?.startsWith('{') ? noticeHash(JSON.parse(noted)) : noted);

/** Puts hashes in the place of notices that an answer carried as text, being faster than the hash. */
export async function addressNotices({ choices }: ConsentRecord): Promise<void> {
  for (const choice of Object.values(choices)) choice.notice = await addressOf(choice.notice);
}
