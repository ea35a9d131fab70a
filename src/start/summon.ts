import type { Consent } from '../core/consent.js';
import { whenParsed } from '../page/moments.js';

/** A function with which a file does its work: it takes more than one argument, which tells it from whoever waits for it. */
type Tool = (consent: Consent, ...rest: never[]) => unknown;

const page = globalThis as unknown as Record<symbol, Tool | undefined>;

/**
 * Gets a function out of a file of ours: what was handed in, what stands in the page under the key already, or else what `load` brings, which calls
 * back. One that does not come is told by `consent-error`, and nothing happens.
 */
export function summon<T extends Tool>(consent: Consent, key: symbol, load: () => unknown, take: (tool: T) => unknown, given?: T): void {
  const tool = given ?? page[key];
  if (tool && tool.length > 1) return void take(tool as T); // else somebody waits there who was stopped
  page[key] = take as never;
  void consent.attempt('load', load);
  if (document.readyState === 'loading') whenParsed(() => page[key] === (take as never) && consent.report('load', `${String(key.description).slice(6)}.js did not come`));
}
