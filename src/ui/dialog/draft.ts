/** What the visitor has set but not saved yet, as plain functions. */
import type { Choices, State, Without } from '../../core/decide.js';
import type { SaidConfig, SaidService } from '../presentable.js';

/** Which purposes are on, and which services are off although a purpose of theirs is on. A service off in one purpose is off in all. */
export interface Draft {
  readonly on: readonly string[];
  readonly off: readonly string[];
}
/** One press: from what was set to what is set now. */
export type Move = (draft: Draft) => Draft;

/** The services of a purpose that are known, by name, in the order of the site. */
export const servicesIn = ({ purposes, services }: SaidConfig, purpose: string): [string, SaidService][] =>
  (purposes[purpose]?.services ?? []).flatMap((id): [string, SaidService][] => (services[id] ? [[id, services[id]]] : []));

const idsIn = (config: SaidConfig, purpose: string): string[] => servicesIn(config, purpose).map(([id]) => id);

/** What holds now. */
export const draftOf = (state: State, refused: readonly string[]): Draft => ({ on: Object.keys(state).filter((name) => state[name] === 'granted'), off: refused });

/** Exactly these purposes, with everything in them. */
export const exactly = (purposes: readonly string[]): Draft => ({ on: purposes, off: [] });

/** Whether exactly these purposes are on, with everything in them. */
export const isExactly = (purposes: readonly string[], { on, off }: Draft): boolean => !off.length && on.length === purposes.length && purposes.every((name) => on.includes(name));

/** Whether a service is on in a purpose. */
export const isServiceOn = ({ on, off }: Draft, purpose: string, id: string): boolean => on.includes(purpose) && !off.includes(id);

/** Without purposes that have no service left of those they had, and without a word about services of purposes that are off. */
function settled({ on, off }: Draft, config: SaidConfig): Draft {
  const left = on.filter((purpose, index) => {
    const ids = idsIn(config, purpose);
    return on.indexOf(purpose) === index && (!ids.length || ids.some((id) => !off.includes(id)));
  });
  return { on: left, off: off.filter((id) => left.some((purpose) => idsIn(config, purpose).includes(id))) };
}

/** Turns a purpose, and with it all of its services. */
export const turnPurpose =
  (config: SaidConfig, purpose: string, isOn: boolean): Move =>
  ({ on, off }) => {
    const ids = isOn ? idsIn(config, purpose) : [];
    return settled({ on: isOn ? [...on, purpose] : on.filter((name) => name !== purpose), off: off.filter((id) => !ids.includes(id)) }, config);
  };

/** Turns one service, wherever it serves. In a purpose that is off it turns that purpose on, with this one alone. The last one off takes its purpose along. */
export const turnService =
  (config: SaidConfig, purpose: string, id: string, isOn: boolean): Move =>
  ({ on, off }) => {
    if (!isOn) return settled({ on, off: [...off, id] }, config);
    const others = on.includes(purpose) ? off : [...off, ...idsIn(config, purpose)];
    return settled({ on: [...on, purpose], off: others.filter((one) => one !== id) }, config);
  };

/** What is on of a purpose: itself (''), and its services. */
const partsOn = (config: SaidConfig, { on, off }: Draft, purpose: string): string[] => (on.includes(purpose) ? ['', ...idsIn(config, purpose).filter((id) => !off.includes(id))] : []);

/** Whether something of a purpose is on in one and not in the other. */
export const hasMore = (config: SaidConfig, one: Draft, other: Draft, purpose: string): boolean => partsOn(config, one, purpose).some((part) => !partsOn(config, other, purpose).includes(part));

/** An answer for the purposes named: a yes or a no to each, and the services a yes leaves out. */
export function answerOf(config: SaidConfig, { on, off }: Draft, names: readonly string[]): { choices: Choices; without: Without } {
  const choices = Object.fromEntries(names.map((name) => [name, on.includes(name) ? 'granted' : 'denied'] as const));
  const left = names.map((name): [string, string[]] => [name, idsIn(config, name).filter((id) => off.includes(id))]);
  return { choices, without: Object.fromEntries(left.filter(([name, ids]) => on.includes(name) && ids.length)) };
}
