import { setTimeout as pause } from 'node:timers/promises';

/** Asks until there is an answer; throws, saying for what it waited, after 15 seconds. */
export async function waitFor<T>(what: string, ask: () => Promise<T | null | undefined>): Promise<T> {
  for (const bound = Date.now() + 15_000; Date.now() < bound; await pause(50)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`Waited in vain for ${what}.`);
}
