import type { Config, Service } from './config.js';
import type { State } from './decide.js';

/** The services of the purposes named, without those that a granted purpose still uses. */
export function servicesOf(config: Config, purposes: readonly string[], state: State): Service[] {
  const idsOf = (names: readonly string[]) => names.flatMap((purpose) => config.purposes?.[purpose]?.services ?? []);
  const stillUsed = idsOf(Object.keys(state).filter((purpose) => state[purpose] === 'granted'));
  const ids = new Set(idsOf(purposes).filter((id) => !stillUsed.includes(id)));
  return [...ids].flatMap((id) => config.services?.[id] ?? []);
}
