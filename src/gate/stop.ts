import type { Purpose, Service } from '../core/config.js';
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
 * is loaded again: it is named in `consent.needsReload`, by the purpose's title where no service is known.
 */
export function stopServices(consent: Consent, withdrawn: readonly string[], ran: ReadonlySet<string>): void {
  const { config, state, needsReload } = consent;
  for (const purpose of withdrawn) {
    const services = servicesOf(config, [purpose], state);
    const left = services.filter((service) => {
      try {
        return !stopService(service);
      } catch (error) {
        consent.report('callback', String(error), error);
        return true;
      }
    });
    if (!ran.has(purpose)) continue;
    for (const { name } of left) needsReload.add(name);
    if (!services.length) needsReload.add((config.purposes[purpose] as Purpose).title);
  }
}
