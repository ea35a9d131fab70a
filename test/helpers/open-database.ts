/** Opens a database, with a store of the name given where it is new. */
export const openDatabase = (name = 'zgoda', store?: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => store !== undefined && request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(`${name} cannot be opened.`, { cause: request.error }));
  });
