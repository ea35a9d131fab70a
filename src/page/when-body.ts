/** Resolves when the page has a body to put something in. */
export function whenBody(): Promise<void> {
  return new Promise((resolve) => {
    if (document.body) return resolve();
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      resolve();
    }).observe(document.documentElement, { childList: true });
  });
}
