import type { Page } from '@playwright/test';
import type { Heard } from './globals.js';

/** Writes down, from the first moment of every page on, what the document hears. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heard = [];
    for (const type of ['consent-ready', 'consent-ask', 'consent-change', 'consent-error']) {
      document.addEventListener(type, (event) => {
        const { reason, changed, state, code, message, purposes } = event as Event & Heard;
        window.heard.push(JSON.parse(JSON.stringify({ type, reason, changed, state, code, message, purposes })) as Heard);
      });
    }
  });
}

/** What the document has heard since it was opened. */
export const heardBy = (page: Page): Promise<Heard[]> => page.evaluate(() => window.heard);

/** The sentences of `consent-error`, each after its code. */
export const errorsOf = async (page: Page): Promise<string[]> => (await heardBy(page)).filter(({ type }) => type === 'consent-error').map(({ code, message }) => `${code}: ${message}`);
