/** Resolves in a task of its own, after those that were posted before. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
