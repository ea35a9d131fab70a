import type { Kept } from '../helpers/storage-of.js';
import type { Visitor } from './visitor.js';

/** Everything that lies in the browser for the page that is open. A database of version 0 holds nothing: WebKit lists what it was only asked for. */
export async function keptBy(visitor: Visitor): Promise<Kept> {
  const kept = await visitor.evaluate(async () => ({
    localStorage: Object.keys(localStorage).sort(),
    sessionStorage: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).filter(({ version }) => version).map(({ name }) => name ?? '').sort(),
  }));
  return { cookies: await visitor.cookies(), ...kept };
}
