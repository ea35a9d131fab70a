import type { Service } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import { servicesOf } from '../core/services.js';

/** Finds a global method by its dotted name, such as `posthog.opt_out_capturing`, ready to call. */
function globalMethod(path: string): (() => unknown) | undefined {
  const [owner, method] = path.split('.').reduce<unknown[]>(([, at], key) => [at, (at as Record<string, unknown> | undefined)?.[key]], [undefined, globalThis]);
  return typeof method === 'function' ? () => (method as () => unknown).call(owner) : undefined;
}

/** Tells a service to stop; whether it had a way to. Throws what the service throws. */
function stopService({ stop }: Service): boolean {
  const call = typeof stop === 'string' ? globalMethod(stop) : stop;
  call?.();
  return Boolean(call);
}

/**
 * Tells the services of withdrawn purposes to stop. What ran for such a purpose and has no way to stop goes on until the page
 * is loaded again: it is named in `consent.needsReload`, the purpose's title where no service is known.
 */
export function stopServices(consent: Consent, withdrawn: readonly string[], ran: ReadonlySet<string>): void {
  const { config, state, needsReload } = consent;
  for (const purpose of withdrawn) {
    const services = servicesOf(config, [purpose], state);
    for (const service of services) {
      let hasStopped = false;
      try {
        hasStopped = stopService(service);
      } catch (error) {
        consent.report('callback', `stop of ${service.name}`, error);
      }
      if (ran.has(purpose) && !hasStopped) needsReload.add(service.name);
    }
    if (ran.has(purpose) && !services.length) needsReload.add(config.purposes[purpose]?.title ?? purpose);
  }
}
