import type { Page } from '@playwright/test';
import { expect } from './test.js';

/** The choices now; an object without purposes before there is a consent object. */
export const stateOf = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...(window.zgoda ?? window.consent)?.state }));

/** Waits until the stored choices are known. */
export async function whenReady(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => (window.zgoda ?? window.consent)?.isReady), 'the stored choices are known').toBe(true);
}

/** Waits until a choice is in IndexedDB. */
export async function whenStored(page: Page, value: 'granted' | 'denied', purpose = 'analytics'): Promise<void> {
  await expect.poll(async () => (await storedRecord(page))?.choices[purpose]?.value, `the record says ${value}`).toBe(value);
}

/** What IndexedDB holds, read without creating it. */
export const storedRecord = (page: Page): Promise<{ config: string; choices: Record<string, Record<string, unknown>> } | undefined> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'zgoda')) return undefined;
    return new Promise((resolve, reject) => {
      const open = indexedDB.open('zgoda');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const get = open.result.transaction('consent').objectStore('consent').get('record') as IDBRequest<{ config: string; choices: Record<string, Record<string, unknown>> }>;
        get.onsuccess = () => {
          open.result.close();
          resolve(get.result);
        };
      };
    });
  });
