import type { Service } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import { servicesOf } from '../core/services.js';

/** Finds a global method by its dotted name, such as `posthog.opt_out_capturing`, ready to call. */
function globalMethod(path: string): (() => unknown) | undefined {
  const [owner, method] = path.split('.').reduce<unknown[]>(([, at], key) => [at, (at as Record<string, unknown> | undefined)?.[key]], [undefined, globalThis]);
  return typeof method === 'function' ? () => (method as () => unknown).call(owner) : undefined;
}

/** Tells a service to stop; whether it had a way to, and took it. What it throws is told by `consent-error`. */
async function stopService(consent: Consent, { name, stop }: Service): Promise<boolean> {
  const call = typeof stop === 'string' ? globalMethod(stop) : stop;
  try {
    await call?.();
    return Boolean(call);
  } catch (error) {
    consent.report('callback', `The stop of ${name} threw: ${String(error)}`, error);
    return false;
  }
}

/**
 * Tells the services of withdrawn purposes to stop, each once. What ran for such a purpose and did not stop goes on until the
 * page is loaded again: it is named in `consent.needsReload`, by the purpose's title where no service is known.
 */
export async function stopServices(consent: Consent, withdrawn: readonly string[]): Promise<void> {
  const { config, ran, needsReload } = consent;
  const idsOf = (purpose: string) => servicesOf(config, [purpose], consent.state);
  const services = servicesOf(config, withdrawn, consent.state);
  const stopped = await Promise.all(services.map((service) => stopService(consent, service)));
  const running = services.filter((_, index) => !stopped[index]);
  for (const purpose of withdrawn.filter((name) => ran.has(name))) {
    const own = idsOf(purpose);
    for (const { name } of own) if (running.some((service) => service.name === name)) needsReload.add(name);
    if (!own.length && !config.purposes[purpose]?.services.length) needsReload.add(config.purposes[purpose]?.title ?? purpose);
  }
}
