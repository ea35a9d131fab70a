/** Deletes a database; resolves when it is gone, rejects where a connection stands in the way. */
export const deleteDatabase = (name = 'zgoda'): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new Error(`A connection blocks ${name}.`));
    request.onerror = () => reject(new Error(`${name} cannot be deleted.`, { cause: request.error }));
  });
