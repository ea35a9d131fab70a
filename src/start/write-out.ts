import type { Consent } from '../core/consent.js';
import { missingServices } from '../core/services.js';
import type { Loaders } from '../ui/loaders.js';

/** The names that were told to be missing: they are asked for again before a yes. */
const told = new Set<string>();

/**
 * Asks the catalogue for the services that a config only names, and writes them into it. One that does not come is told by
 * `consent-error`, once: its hosts are not known, so every stranger stays held, and the checker lets no yes pass.
 */
export async function writeOut(consent: Consent, { service }: Pick<Loaders, 'service'>): Promise<void> {
  const ids = [...new Set(missingServices(consent.config))].filter((id) => /^[a-z0-9-]+$/.test(id));
  const miss = (id: string, error: unknown) => {
    if (!told.has(id)) consent.report('load', `the file of the service "${id}" did not come`, error);
    told.add(id);
  };
  const found = await Promise.all(ids.map((id) => service(id).then((module) => Object.values(module)[0], (error: unknown) => miss(id, error))));
  const known = ids.flatMap((id, index) => (found[index] ? [[id, found[index]] as const] : []));
  if (known.length) consent.config = { ...consent.config, services: { ...consent.config.services, ...Object.fromEntries(known) } };
}
