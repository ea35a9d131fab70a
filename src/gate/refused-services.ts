import type { Config, Service } from '../core/config.js';
import type { State } from '../core/decide.js';
import { servicesOf } from '../core/services.js';

/** The services of the purposes named that nothing lets run (`refused`: turned off by themselves): neither a granted purpose, nor that the site cannot do without them. */
export function refusedServices(config: Config, purposes: readonly string[], state: State, refused: readonly string[]): Service[] {
  const necessary = (config.necessary ?? []).flatMap(({ services }) => services ?? []).map((id) => config.services?.[id]);
  return servicesOf(config, purposes, state, refused).filter((service) => !necessary.includes(service));
}
