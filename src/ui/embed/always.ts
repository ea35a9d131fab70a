import type { Choices, Without } from '../../core/decide.js';
import type { ConsentView } from '../consent-view.js';

/** What "always show" asks for. */
export interface Always {
  choices: Choices;
  without: Without;
}

/**
 * A yes to what one embed needs, and to nothing else: where it names a service, the other services of a purpose that was not granted
 * stay off, and those that were turned off stay so. What another yes lets run already goes on.
 */
export function alwaysFor({ state, config, refused, record }: Pick<ConsentView, 'state' | 'config' | 'refused'> & { record: ReturnType<ConsentView['record']> }, purposes: readonly string[], service?: string): Always {
  const servicesOf = (purpose: string): readonly string[] => config.purposes?.[purpose]?.services ?? [];
  const offIn = (purpose: string): readonly string[] => record?.choices[purpose]?.without ?? [];
  const isGranted = (purpose: string) => state[purpose] === 'granted';
  const isOn = (id: string) => !refused.includes(id) && Object.keys(state).some((purpose) => isGranted(purpose) && servicesOf(purpose).includes(id));
  const isNamed = service !== undefined && purposes.some((purpose) => servicesOf(purpose).includes(service));
  const wanted = Object.keys(state).filter((purpose) => (isGranted(purpose) ? service && offIn(purpose).includes(service) : purposes.includes(purpose)));
  const left = (purpose: string): readonly string[] => {
    if (isGranted(purpose)) return offIn(purpose).filter((id) => id !== service);
    return isNamed ? servicesOf(purpose).filter((id) => id !== service && !isOn(id)) : [];
  };
  return {
    choices: Object.fromEntries(wanted.map((purpose) => [purpose, 'granted'])),
    without: Object.fromEntries(wanted.map((purpose) => [purpose, left(purpose)]).filter(([, ids]) => ids?.length)) as Without,
  };
}
