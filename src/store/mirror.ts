/**
 * The mirror: a small synchronous copy of the choices, so that a returning visitor waits for nothing. One line of text such
 * as `1k3x9.2026-11-22.analytics:g.marketing:d`: the fingerprint of the config it belongs to, the day of the oldest choice,
 * and a letter a purpose (g granted, p granted for some services, which only the record names, d denied, w withdrawn with a sweep due).
 */
import type { Config } from '../core/config.js';
import { versionOf, type State } from '../core/decide.js';
import type { ConsentRecord, StoredChoice } from '../core/record.js';

const KEY = 'zgoda';

/** The line for a record; a yes is written only where `previous` granted it too, if that is given. */
export function mirrorText({ config: mark, choices }: ConsentRecord, previous?: State): string {
  const kept = Object.entries(choices).filter(([purpose, { value }]) => value === 'denied' || !previous || previous[purpose] === 'granted');
  const [oldest = ''] = kept.map(([, { at }]) => at.slice(0, 10)).sort();
  return [mark, oldest, ...kept.map(([purpose, { value, sweep, without }]) => `${purpose}:${without?.[0] ? 'p' : sweep ? 'w' : value[0]}`)].join('.');
}

/** Reads such a line as a record whose choices are all as old as the oldest. One of another config, or anything else, counts as no mirror. */
export function parseMirror(text: string | null | undefined, config: Config, fingerprint: string): ConsentRecord | undefined {
  const [mark, at = '', ...pairs] = text?.split('.') ?? [];
  if (mark !== fingerprint) return undefined;
  const choices = pairs.map((pair) => {
    const [purpose = '', letter] = pair.split(':');
    const isPart = letter === 'p'; // a version that no purpose has: unasked until the record says more
    return [purpose, { value: isPart || letter === 'g' ? 'granted' : 'denied', version: isPart ? 0 : versionOf(config, purpose), at, sweep: letter === 'w' }];
  });
  return { schema: 1, config: mark, choices: Object.fromEntries(choices) as Record<string, StoredChoice> };
}

const readCookie = (): string | undefined => /(?:^|; )zgoda=([^;]*)/.exec(document.cookie)?.[1];

/** The stored line, or none; a storage that throws counts as none. */
export function readMirror({ mirror }: Config): string | null | undefined {
  try {
    return mirror === 'cookie' ? readCookie() : mirror === false ? undefined : localStorage.getItem(KEY);
  } catch {
    return undefined;
  }
}

/** Stores the line; throws where the browser does not take it, and then leaves no older one behind. */
export function writeMirror(text: string, { mirror, mirrorDomain }: Config): void {
  if (mirror === false) return;
  if (mirror !== 'cookie') {
    localStorage.removeItem(KEY);
    return localStorage.setItem(KEY, text);
  }
  const attributes = `;path=/;samesite=lax${mirrorDomain ? `;domain=${mirrorDomain}` : ''}${location.protocol === 'https:' ? ';secure' : ''}`;
  document.cookie = `${KEY}=;max-age=0${attributes}`;
  document.cookie = `${KEY}=${text};max-age=63072000${attributes}`;
  // Browsers drop a cookie over 4096 bytes, or for a foreign domain, without a word.
  if (readCookie() !== text) throw new Error('cookie not taken');
}
