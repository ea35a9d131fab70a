import type { Page } from '@playwright/test';
import { addPage, configFor, ranOn, type AnyConfig } from './helpers/add-page.js';
import { acceptAll } from './helpers/ask.js';
import { whenReady, whenStored } from './helpers/consent.js';
import { expect, test, type Demo } from './helpers/test.js';

const HOST = 'www.corner.example'; // where nothing is checked before it is released

/** A visitor who said yes comes back to the page. */
async function comeBack(page: Page, demo: Demo, path: string): Promise<void> {
  await page.goto(demo.atHost(HOST) + path);
  await acceptAll(page);
  await whenStored(page, 'granted');
  await page.reload();
}

const notes = (page: Page) => page.evaluate(() => window.noted);
const note = (what: string) => `<script>window.noted = { ...window.noted, ${what} };</script>`;
const ran = (name: string) => `<script>(window.ran ||= []).push('${name}');</script>`;

test.describe('a returning visitor with the mirror', () => {
  /** Each kind of held node, and how a script right after it sees that it was released. */
  const KINDS: Record<string, [node: string, isReleased: string]> = {
    'a template': [`<template data-consent="analytics">${ran('it')}</template>`, `Boolean(window.ran)`],
    'a template without scripts': ['<template data-consent="analytics"><p id="it">Here.</p></template>', `Boolean(document.getElementById('it'))`],
    'an inline script': [`<script type="text/plain" data-consent="analytics">(window.ran ||= []).push('it');</script>`, `Boolean(window.ran)`],
    'a script file': [`<script type="text/plain" data-consent="analytics" data-src="{{collector}}/ok.js"></script>`, `Boolean(document.querySelector('script[src$="/ok.js"]:not([type])'))`],
    'a video': [`<iframe data-consent="analytics" data-src="{{player}}/watch" title="A video"></iframe>`, `Boolean(document.querySelector('iframe[src]'))`],
    'an image': [`<img data-consent="analytics" data-src="/assets/icon.svg" alt="">`, `Boolean(document.querySelector('img[src]'))`],
  };

  for (const [what, [node, isReleased]] of Object.entries(KINDS)) {
    test(`finds ${what} released when the parser reaches the script right after it`, async ({ page, demo }) => {
      await comeBack(page, demo, addPage({ main: `<h1>A page</h1>${node}${note(`released: ${isReleased}`)}` }));
      expect(await notes(page)).toEqual({ released: true });
    });

    test(`finds ${what} released in the task in which the parser inserts it`, async ({ page, demo }) => {
      // What document.write writes is parsed within the task of the script; microtasks run before the next one.
      const write = `<script>document.write(${JSON.stringify(`${node}\n<p></p>`).replaceAll('</', '<\\/')}); queueMicrotask(() => { window.noted = { released: ${isReleased} }; });</script>`;
      await comeBack(page, demo, addPage({ main: `<h1>A page</h1>${write}` }));
      await expect.poll(() => notes(page)).toEqual({ released: true });
    });
  }

  test('finds nothing released that was held by another purpose', async ({ page, demo }) => {
    const path = addPage({ config: configFor(['analytics', 'marketing']), main: `<h1>A page</h1><template data-consent="analytics marketing">${ran('both')}</template><template data-consent="analytics">${ran('one')}</template>` });
    await page.goto(demo.atHost(HOST) + path);
    await expect.poll(() => page.evaluate(() => window.zgoda.isReady)).toBe(true);
    await page.evaluate(() => window.zgoda.choose({ analytics: 'granted', marketing: 'denied' }));
    await whenStored(page, 'granted');
    await page.reload();
    await whenReady(page);
    expect(await ranOn(page)).toEqual(['one']);
  });

  test('finds the whole of a template released, though the head got another node while the template was parsed', async ({ page, demo }) => {
    // The template is open when its first half is looked at: a stylesheet, a preload or a tracker puts itself behind it.
    const first = `<script>document.write('<template data-consent="analytics"><script>(window.ran ||= []).push("one");<\\/script>'); document.head.append(document.createElement('link'));</script>`;
    await comeBack(page, demo, addPage({ head: `${first}\n${ran('two')}</template>\n` }));
    await whenReady(page);
    await expect.poll(() => ranOn(page)).toEqual(['one', 'two']);
  });

  test('reads the mirror before anything of the page below it is parsed', async ({ page, demo }) => {
    await comeBack(page, demo, addPage({ head: note('state: { ...zgoda.state }') }));
    expect(await notes(page)).toEqual({ state: { analytics: 'granted' } });
  });
});

test.describe('a returning visitor without the mirror', () => {
  const withoutMirror = (): AnyConfig => configFor(['analytics'], { mirror: false });

  test('has what releases on its way before the record is read, so that nothing waits for it afterwards', async ({ page, demo }) => {
    await page.addInitScript(() => {
      window.noted = {};
      const get = IDBObjectStore.prototype.get;
      IDBObjectStore.prototype.get = function (key) {
        const request = get.call(this, key);
        request.addEventListener('success', () => (window.noted.readAt ??= performance.now()));
        return request;
      };
    });
    const main = '<h1>A page</h1><template data-consent="analytics"><script>window.noted.ran = true;</script></template>';
    await comeBack(page, demo, addPage({ config: withoutMirror(), main }));
    await expect.poll(async () => (await notes(page)).ran).toBe(true);
    const [asked] = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/dist/release.js')).map(({ startTime }) => startTime));
    expect(asked).toBeLessThan((await notes(page)).readAt as number);
  });

  for (const mirror of ['local', false] as const) {
    test(`(mirror: ${mirror}) has the record opened before zgoda.js touches anything else`, async ({ page, demo }) => {
      await page.addInitScript(() => {
        const log: string[] = [];
        window.noted = { log };
        const { get: currentScript } = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')!;
        const isOurs = () => ((currentScript as () => HTMLScriptElement | null).call(document)?.src ?? '').endsWith('/dist/zgoda.js');
        const spy = (owner: object, key: string) => {
          const property = Object.getOwnPropertyDescriptor(owner, key);
          for (const kind of ['get', 'set', 'value'] as const) {
            const original: unknown = property?.[kind];
            if (typeof original !== 'function') continue;
            property![kind] = function (this: unknown, ...words: unknown[]): unknown {
              if (isOurs()) log.push(key);
              return (original as (...words: unknown[]) => unknown).apply(this, words);
            };
          }
          if (property?.configurable) Object.defineProperty(owner, key, property);
        };
        for (const owner of [IDBFactory, Document, Node, Element, HTMLElement, EventTarget, Storage, MutationObserver, CustomElementRegistry]) {
          for (const key of Object.getOwnPropertyNames(owner.prototype)) if (key !== 'constructor') spy(owner.prototype, key);
        }
        for (const key of ['localStorage', 'sessionStorage', 'customElements', 'fetch', 'setTimeout', 'requestIdleCallback']) spy(window, key);
      });
      await page.goto(demo.atHost(HOST) + addPage({ config: configFor(['analytics'], { mirror }) }));
      await whenReady(page);
      const { log } = (await notes(page)) as { log: string[] };
      expect(log[0]).toBe('open');
      expect(log.length, 'what it does afterwards is seen too').toBeGreaterThan(3);
    });
  }
});

test('a first visit has the record opened, and not created, before a choice', async ({ page, demo }) => {
  await page.goto(demo.atHost(HOST) + addPage());
  await whenReady(page);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});
