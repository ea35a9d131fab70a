import type { Page } from '@playwright/test';

/** What lies in the browser, by name. */
export interface Kept {
  cookies: string[];
  localStorage: string[];
  sessionStorage: string[];
  databases: string[];
}

/** Nothing at all. */
export const NOTHING: Kept = { cookies: [], localStorage: [], sessionStorage: [], databases: [] };

/** What is left of us where the visitor has answered. */
export const OURS: Kept = { ...NOTHING, localStorage: ['zgoda'], databases: ['zgoda'] };

/** Everything that lies in the browser: cookies of every host, keys and databases of this one. */
export async function storageOf(page: Page): Promise<Kept> {
  const cookies = (await page.context().cookies()).map(({ name }) => name).sort();
  const kept = await page.evaluate(async () => ({
    localStorage: Object.keys(localStorage).sort(),
    sessionStorage: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
  }));
  return { cookies, ...kept };
}
