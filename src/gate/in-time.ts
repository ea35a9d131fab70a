/** How long something that may never answer is waited for. Milliseconds. */
const PATIENCE = 1000;

/** What an action gives; `otherwise` where it throws, rejects or gives no answer in time. Never rejects; the action is begun at once. */
export async function inTime<T>(action: () => T | Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    // On a busy page the answer may be there but not its turn yet: hence two timers.
    timer = setTimeout(() => (timer = setTimeout(resolve, 99, otherwise)), PATIENCE);
  });
  try {
    return await Promise.race([action(), late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
