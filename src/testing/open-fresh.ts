import type { TestPage } from './playwright.js';
import { storageOf } from './storage-of.js';

/** Removes what earlier visits left. Runs in the page: it may use nothing of this file. */
async function clearHere(): Promise<void> {
  const attempt = async (action: () => unknown): Promise<void> => {
    try {
      await action();
    } catch {
      // closed to the page, so there is nothing in it
    }
  };
  const remove = (name: string) =>
    new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    });
  await attempt(() => localStorage.clear());
  await attempt(() => sessionStorage.clear());
  await attempt(async () => Promise.all((await indexedDB.databases()).map(({ name }) => remove(name ?? ''))));
  await attempt(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await attempt(async () => Promise.all((await navigator.serviceWorker.getRegistrations()).map((one) => one.unregister())));
}

const EVERYTHING = '**/*';
const emptyPage = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Empty</title>' };

/**
 * Makes the tab that of a visitor who was never here: an empty page stands in for the site while what earlier visits left is
 * removed. Leaves that page open, at the address. Throws where something cannot be removed.
 */
export async function openFresh(page: TestPage, address: string): Promise<void> {
  await page.route(EVERYTHING, (route) => route.fulfill(emptyPage));
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(clearHere);
    await page.context().clearCookies();
  } finally {
    await page.unroute(EVERYTHING);
  }
  const left = await storageOf(page);
  if (left.length) throw new Error(`${address} cannot be opened as a visitor opens it for the first time: ${left.map(({ kind, name }) => `${kind} "${name}"`).join(', ')} stays there. Use a browser context of its own.`);
}
