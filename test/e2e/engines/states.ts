import { expect } from './test.js';
import type { Visitor } from './visitor.js';

/** Waits until the stored choices are known. */
export const isReady = (visitor: Visitor): Promise<void> => expect.poll(() => visitor.evaluate(() => (window.zgoda ?? window.consent)?.isReady)).toBe(true);

/** Whether an element is in the page. */
export const isThere = (visitor: Visitor, selector: string): Promise<boolean> => visitor.evaluate((one) => document.querySelector(one) !== null, selector);

/** What IndexedDB holds for a purpose, read without creating it. */
export const storedChoice = (visitor: Visitor, purpose: string): Promise<string | null> =>
  visitor.evaluate(async (name) => {
    if (!(await indexedDB.databases()).some((one) => one.name === 'zgoda' && one.version)) return null;
    return new Promise<string | null>((resolve, reject) => {
      const open = indexedDB.open('zgoda');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const get = open.result.transaction('consent').objectStore('consent').get('record') as IDBRequest<{ choices: Record<string, { value: string }> } | undefined>;
        get.onsuccess = () => {
          open.result.close();
          resolve(get.result?.choices[name]?.value ?? null);
        };
      };
    });
  }, purpose);

/** Whether the dialog is gone after an answer, or stays to tell what is left on the device. */
export const hasToldOrGone = (visitor: Visitor): Promise<boolean> => visitor.evaluate(() => !document.querySelector('zgoda-dialog') || document.querySelector('zgoda-dialog')?.shadowRoot?.querySelector('.report') !== null);
