import type { Config, Service } from '../core/config.js';
import { hostIndex } from './hosts.js';

/** The services whose scripts stand in the page with their addresses: they run, or are about to. */
export function servicesHere(config: Config): Set<Service> {
  const { services = {} } = config;
  // Each service stands for itself here: as a purpose of its own it is what an address needs.
  const purposes = Object.fromEntries(Object.keys(services).map((id) => [id, { services: [id] }])) as unknown as Config['purposes'];
  const find = hostIndex({ ...config, purposes, necessary: [] }, location.hostname, () => false);
  const idsOf = ({ src }: HTMLScriptElement): readonly string[] => {
    try {
      return find(src)?.any ?? [];
    } catch {
      return []; // no address
    }
  };
  return new Set([...document.scripts].flatMap(idsOf).flatMap((id) => services[id] ?? []));
}
