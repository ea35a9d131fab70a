import { nextTask } from './next-task.js';

/** Resolves once something holds; the runner's time limit ends a wait in vain. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await nextTask();
}
