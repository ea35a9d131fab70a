/** Decides whether a place may load, and what it would take: the same that holding without marks asks of its address, so that nothing is shown as loaded that is held. */
import type { ConsentView } from '../consent-view.js';
import { isOwn } from './is-own.js';
import type { Embed } from './read-place.js';
import { serviceAt } from './service-at.js';

type Config = ConsentView['config'];
type Answers = Pick<ConsentView, 'config' | 'state' | 'refused'>;

/** The purposes that a service serves. */
export const purposesOf = ({ purposes = {} }: Config, id: string): string[] => Object.keys(purposes).filter((purpose) => purposes[purpose]?.services?.includes(id));

/** Whether an address is another site's, no service has it among its hosts, and the site wants such strangers held: no yes to a purpose covers it. */
export function isHeldStranger({ address }: Embed, { unknown, hold, ownHosts, services = {} }: Config): boolean {
  if (!address || unknown !== 'hold' || hold?.elements === false) return false;
  const url = new URL(address);
  return !isOwn(url, ownHosts) && serviceAt(url, services) === undefined;
}

/** Whether a service would run once the purposes named are granted too. */
function wouldRun(service: string | undefined, purposes: readonly string[], { config, state }: Answers): boolean {
  if (service === undefined || [config.necessary ?? []].flat().some(({ services }) => services?.includes(service))) return true;
  return purposesOf(config, service).some((purpose) => purposes.includes(purpose) || state[purpose] === 'granted');
}

/** Whether a place may load as long as the yes lasts: all its purposes are granted, its service is on, and its address is not held. */
export function mayLoad(embed: Embed, answers: Answers): boolean {
  const { purposes, service } = embed;
  const isOff = service !== undefined && answers.refused.includes(service);
  return purposes.length > 0 && purposes.every((purpose) => answers.state[purpose] === 'granted') && !isOff && wouldRun(service, [], answers) && !isHeldStranger(embed, answers.config);
}

/** Whether a yes to its purposes would let a place load: one that would not is not asked for. */
export function couldLoad(embed: Embed, answers: Answers): boolean {
  const { purposes, service } = embed;
  return purposes.length > 0 && purposes.every((purpose) => Object.hasOwn(answers.state, purpose)) && wouldRun(service, purposes, answers) && !isHeldStranger(embed, answers.config);
}
