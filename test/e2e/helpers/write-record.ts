import type { Page } from '@playwright/test';

/** Puts something else where the record is: what a broken disk, another script or an older release could leave behind. */
export const writeRecord = (page: Page, value: unknown): Promise<void> =>
  page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('zgoda');
        open.onupgradeneeded = () => open.result.createObjectStore('consent');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction('consent', 'readwrite');
          transaction.objectStore('consent').put(record, 'record');
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    value,
  );
