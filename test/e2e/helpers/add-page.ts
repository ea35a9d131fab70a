import { configFor } from '../../../demo/pages/config.mjs';
import { headers, pages } from '../../../demo/pages/index.mjs';
import { consentTag, page } from '../../../demo/pages/layout.mjs';

/** A config of the demo; anything may be changed in it, also into something that is none. */
export type AnyConfig = Record<string, unknown>;

let count = 0;

/** Puts a page, or the text of any other file, on the shop of this worker. Returns its path. */
export function addFile(content: string): string {
  const path = `/test/${(count += 1)}`;
  (pages as Record<string, string>)[path] = content;
  return path;
}

/** What can be said about a page. `first` comes before the SDK, `head` after it. */
export interface PageParts {
  config?: AnyConfig;
  consent?: string;
  first?: string;
  head?: string;
  main?: string;
  styles?: string[];
  isBare?: boolean;
}

/** Puts a page of one's own on the shop that a browser may keep for the way back: what the demo forbids for its own. Returns its path. */
export function addKeptPage(parts: PageParts): string {
  const path = addPage(parts);
  (headers as Record<string, Record<string, string>>)[path] = { 'cache-control': 'no-cache' };
  return path;
}

/** Puts a page of one's own on the shop: one purpose, nothing held, unless parts say otherwise. Returns its path. */
export function addPage({ config = configFor(['analytics']), ...parts }: PageParts = {}): string {
  return addFile(page({ title: 'A page', main: '<h1>A page</h1>', isBare: true, config, ...parts } as Parameters<typeof page>[0]));
}

export { configFor, consentTag };

const inline = (name: string) => `(window.ran ||= []).push('${name}');`;

/** Something held that writes its name into `window.ran` when it runs. */
export const held = {
  template: (name: string, purpose = 'analytics'): string => `<template data-consent="${purpose}"><script>${inline(name)}</script></template>`,
  inline: (name: string, purpose = 'analytics'): string => `<script type="text/plain" data-consent="${purpose}">${inline(name)}</script>`,
  external: (path: string, purpose = 'analytics'): string => `<script type="text/plain" data-consent="${purpose}" data-src="{{collector}}${path}"></script>`,
};

/** What held scripts wrote down. */
export const ranOn = (target: import('@playwright/test').Page): Promise<string[]> => target.evaluate(() => window.ran ?? []);
