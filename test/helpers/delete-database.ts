/** Deletes a database; resolves when it is gone, which a connection that stays open prevents for ever. */
export const deleteDatabase = (name = 'zgoda'): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error(`${name} cannot be deleted.`, { cause: request.error }));
  });
