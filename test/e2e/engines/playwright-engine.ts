import type { BrowserContext, BrowserType, LaunchOptions } from '@playwright/test';
import { findControl } from './find-control.js';
import { waitFor } from './wait-for.js';
import type { Engine, Visitor } from './visitor.js';

/** One tab of a browser that Playwright drives. */
async function tabIn(context: BrowserContext): Promise<Visitor> {
  const page = await context.newPage();
  return {
    open: (url) => page.goto(url),
    reload: () => page.reload(),
    back: () => page.goBack(),
    newTab: () => tabIn(context),
    press: async (within, name) => (await waitFor(`"${name}" in ${within}`, async () => (await page.evaluateHandle(findControl, [within, name] as const)).asElement())).click(),
    key: (name) => page.keyboard.press(name),
    evaluate: (fn, argument) => page.evaluate(fn as (argument: unknown) => never, argument),
    cookies: async () => (await context.cookies(page.url())).map(({ name }) => name).sort(),
    close: () => context.close(),
  };
}

/** Visitors with a browser that Playwright drives. */
export async function playwrightEngine(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const browser = await type.launch(options);
  return { newVisitor: async () => tabIn(await browser.newContext()), end: () => browser.close() };
}
