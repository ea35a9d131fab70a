import type { Config, Purpose, Service } from '../core/config.js';

/** What the site wrote about some purposes: who asks, what for, and who gets data. */
export interface Asked {
  controller: Config['controller'];
  purposes: Readonly<Record<string, Purpose>>;
  services: Readonly<Record<string, Service>>;
}

/** Everything that is shown: what the site wrote, and every word on the screen in its order. */
export interface Notice extends Asked {
  /** Language of the words, as a BCP 47 tag. */
  language: string;
  words: readonly string[];
}

const pick = <T>(from: Readonly<Record<string, T>> = {}, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

/** The part of a config that is about these purposes. */
export function askedOf({ controller, purposes, services }: Config, names: readonly string[]): Asked {
  const shown = pick(purposes, names);
  return { controller, purposes: shown, services: pick(services, Object.values(shown).flatMap((purpose) => purpose.services)) };
}

const sorted = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** JSON with sorted keys and no spaces (as in RFC 8785): the same content is always the same text. Functions are left out. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted);

/**
 * The address of a notice: SHA-256 over its canonical JSON, base64url. `undefined` where the browser cannot say, such as on
 * a page that is not served securely.
 */
export async function noticeHash(shown: unknown): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(canonicalJson(shown)));
  return digest && `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest))).replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}`;
}
