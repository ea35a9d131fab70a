/** Other tabs of the site hear of a choice, and a page that comes back from the back/forward cache looks whether it missed one. */
const NAME = 'zgoda';
/** Set and removed at once, so that tabs without channels hear of it. */
const TOLD = 'zgoda-told';

function tellThroughStorage(): void {
  try {
    localStorage.setItem(TOLD, '');
    localStorage.removeItem(TOLD);
  } catch {
    // closed: no other tab hears of it before its next page
  }
}

/**
 * Listens to other tabs, until the signal aborts: `hear` is called where there may be news, which have to be read. Returns how to tell
 * the others, and oneself: another tab may have written in the same moment. A message takes pages out of the back/forward cache, so
 * that they are loaded anew.
 */
export function tabSync(hear: () => void, signal: AbortSignal): () => void {
  const channel = (globalThis as Partial<typeof globalThis>).BroadcastChannel && new BroadcastChannel(NAME);
  channel?.addEventListener('message', hear);
  addEventListener('storage', ({ key }) => key?.startsWith(NAME) && hear(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && hear(), { signal });
  signal.addEventListener('abort', () => channel?.close());
  return () => {
    if (signal.aborted) return;
    if (channel) channel.postMessage(0);
    else tellThroughStorage();
    hear();
  };
}
