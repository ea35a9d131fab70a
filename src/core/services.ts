import type { Config, Service } from './config.js';
import type { State } from './decide.js';

/** The services of the purposes named, without those that a granted purpose still uses; `refused` are those turned off in one. */
export function servicesOf(config: Config, purposes: readonly string[], state: State, refused: readonly string[] = []): Service[] {
  const idsOf = (names: readonly string[]) => names.flatMap((purpose) => config.purposes?.[purpose]?.services ?? []);
  const stillUsed = idsOf(Object.keys(state).filter((purpose) => state[purpose] === 'granted')).filter((id) => !refused.includes(id));
  const ids = new Set(idsOf(purposes).filter((id) => !stillUsed.includes(id)));
  return [...ids].flatMap((id) => config.services?.[id] ?? []);
}

/** The names under `services` of something that may be broken: a config is used before it is checked. */
const namesIn = (one: unknown): string[] => [(Object(one) as { services?: string[] }).services ?? []].flat();

/** The purposes that name a service: any of them lets it run. None does where it is one of those `refused`: turned off by itself. */
export const purposesNaming = ({ purposes }: Config, id: string, refused: readonly string[] = []): string[] => refused.includes(id) ? [] : Object.keys(purposes ?? {}).filter((purpose) => namesIn(purposes[purpose]).includes(id));

/** Whether the site cannot do without a service. */
export const isNecessary = ({ necessary }: Config, id: string): boolean => [necessary].flat().some((one) => namesIn(one).includes(id));

/** The services that are named but not written out: the catalogue has them. */
export const missingServices = ({ purposes, necessary, services }: Config): string[] => [...Object.values(purposes ?? {}), necessary].flat().flatMap(namesIn).filter((id) => !services?.[id]);
