import type { Config, Purpose } from '../core/config.js';

const listOf = <T>(value: readonly T[] | undefined): T[] => (Array.isArray(value) ? (value as T[]) : []);

const purposeOf = (name: string, purpose: Partial<Purpose>): Purpose => {
  const whole = { title: name, why: '', youGet: '', ifNot: '', keptFor: '', ...purpose };
  return { ...whole, data: listOf(whole.data), services: listOf(whole.services) };
};

/**
 * A config that can be drawn, whatever the site wrote: with what is missing left blank. A broken config grants nothing (the
 * checker sees to that), but the visitor can still be asked, and say no.
 */
export function presentable(config: Config): Config {
  const controller = { name: location.hostname, policy: '#', contact: '', ...(config.controller as Partial<Config['controller']>) };
  const purposes = Object.entries(Object(config.purposes) as Config['purposes']).map(([name, purpose]) => [name, purposeOf(name, purpose)]);
  return { ...config, controller, purposes: Object.fromEntries(purposes) as Config['purposes'], necessary: listOf(config.necessary) };
}
