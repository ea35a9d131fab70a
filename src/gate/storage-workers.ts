import type { Storage } from './storages.js';

const pathOf = (worker: ServiceWorker | null): string[] => (worker ? [new URL(worker.scriptURL).pathname] : []);
const pathsOf = ({ active, waiting, installing }: ServiceWorkerRegistration): string[] => [active, waiting, installing].flatMap(pathOf);

/** One that is unregistered goes on as long as a page is under its control, so the one of this page counts as well. */
async function names(): Promise<string[]> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  return [...registrations.flatMap(pathsOf), ...pathOf(navigator.serviceWorker.controller)];
}

async function remove(path: string): Promise<boolean> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.filter((one) => pathsOf(one).includes(path)).map((one) => one.unregister()));
  return !(await names()).includes(path);
}

/** The service workers of this origin, by the path of their script. */
export const workers: Storage = { names, remove, whyStuck: 'in-use' };
