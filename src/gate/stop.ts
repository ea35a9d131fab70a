import type { Service } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import { titleOf } from '../core/title-of.js';
import { inTime } from './in-time.js';
import { refusedServices } from './refused-services.js';
import { servicesHere } from './services-here.js';
import { callVendor } from './vendor-call.js';

/** Finds a global method by its dotted name, such as `posthog.opt_out_capturing`, ready to call. */
function globalMethod(path: string): (() => unknown) | undefined {
  const [owner, method] = path.split('.').reduce<unknown[]>(([, at], key) => [at, (at as Record<string, unknown> | undefined)?.[key]], [undefined, globalThis]);
  return typeof method === 'function' ? () => (method as () => unknown).call(owner) : undefined;
}

/** The steps that tell a service to stop; each tells whether somebody took it. */
function stepsOf(revoke: Service['revoke']): (() => unknown)[] {
  if (typeof revoke === 'object') return revoke.map((call) => () => callVendor(call));
  const method = typeof revoke === 'string' ? globalMethod(revoke) : revoke;
  return method ? [async () => (await method(), true)] : [];
}

/** Tells a service to stop; whether it had a way to, and took all of it. What it throws is told by `consent-error`. */
async function stopService(consent: Consent, { name, revoke }: Service): Promise<boolean> {
  const take = async (step: () => unknown) => {
    try {
      return await step();
    } catch (error) {
      consent.report('callback', `The revoke of ${name} threw: ${String(error)}`, error);
      return false;
    }
  };
  const taken = await Promise.all(stepsOf(revoke).map(take));
  return taken.length > 0 && taken.every(Boolean);
}

/**
 * Tells the services of withdrawn purposes to stop, each once, and those of purposes refused from the start that keep what
 * happens for a later yes. What ran for a withdrawn purpose (a marked script of the purpose, or any script from the service's hosts)
 * and did not stop, or is known to go on, does so until the page is loaded again: it is named in `consent.needsReload`, by the
 * purpose's title where no service is known. One that gives no answer within a second did not stop. Resolves with the names of those that took it.
 */
export async function stopServices(consent: Consent, withdrawn: readonly string[], refused: readonly string[] = []): Promise<string[]> {
  const { config, state, refused: off, ran, needsReload } = consent;
  const withdrawnServices = refusedServices(config, withdrawn, state, off);
  const queuing = refusedServices(config, refused, state, off).filter((service) => service.queuesBeforeGrant && !withdrawnServices.includes(service));
  const services = [...withdrawnServices, ...queuing];
  const taken = await Promise.all(services.map((service) => inTime(() => stopService(consent, service), false)));
  const stopped = services.filter((_, index) => taken[index]);
  const goesOn = (service: Service) => !stopped.includes(service) || (service.afterRevoke ?? 'stops') !== 'stops';
  const here = servicesHere(config);
  for (const purpose of withdrawn) {
    const isRefused = consent.state[purpose] !== 'granted';
    const running = refusedServices(config, [purpose], consent.state, consent.refused).filter((service) => (isRefused && ran.has(purpose)) || here.has(service));
    for (const service of running) if (goesOn(service)) needsReload.add(service.name);
    if (isRefused && ran.has(purpose) && !config.purposes[purpose]?.services.length) needsReload.add(titleOf(config, purpose));
  }
  return stopped.map(({ name }) => name);
}
