/**
 * Every decision, as plain functions: no page, no clock, no storage. The record, the config and the time are passed in.
 */
import type { Config, PurposeName } from './config.js';
import type { ChangeReason, ChoiceSource } from './events.js';
import type { ConsentRecord, StoredChoice } from './record.js';

/** What the visitor said for one purpose. */
export type Choice = 'granted' | 'denied' | 'unasked';
/** All choices by purpose. */
export type State<P extends string = string> = Readonly<Record<P, Choice>>;
/** New choices by purpose: whatever is not named stays as it is. */
export type Choices<P extends string = string> = Readonly<Partial<Record<P, 'granted' | 'denied'>>>;
/** Services that a yes leaves out, by the purpose: `{ media: ['youtube'] }`. */
export type Without = Readonly<Record<string, readonly string[]>>;
/** What something needs before it may run: one purpose, all of several, or any of several. */
export type Need<P extends string = string> = P | { readonly all: readonly P[] } | { readonly any: readonly P[] };

const DAY = 86_400_000;

/** The names of the purposes, in the order the site wrote them. A config without any has none. */
export const purposeNames = <C extends Config>(config: C): PurposeName<C>[] => Object.keys(config?.purposes ?? {}) as PurposeName<C>[];

/** The version of a purpose; 1 where the config names none. */
export const versionOf = (config: Config, purpose: string): number => config.purposes?.[purpose]?.version ?? 1;

/**
 * How long an answer holds, in days. A no never holds shorter than a yes: nobody is asked again sooner for having refused
 * (DP-20). Defaults: a yes 180, a no 365.
 */
export function lifetimeOf(config: Config, value: 'granted' | 'denied'): number {
  const granted = config.lifetime?.granted ?? 180;
  return value === 'granted' ? granted : Math.max(granted, config.lifetime?.denied ?? 365);
}

/** Whether an answer has run out. One from the future (a clock set back) counts as run out too: nothing can be said of its age. */
export function hasExpired({ at, value }: StoredChoice, config: Config, now: number): boolean {
  const age = (now - Date.parse(at.slice(0, 10))) / DAY; // counted from the day on, as a no knows no more
  return !(age > -1 && age < lifetimeOf(config, value));
}

function choiceOf(record: ConsentRecord | undefined, config: Config, purpose: string, now: number): Choice {
  const choice = record?.choices[purpose];
  if (choice?.version !== versionOf(config, purpose) || hasExpired(choice, config, now)) return 'unasked';
  return choice.value;
}

/** What holds now for each purpose: a missing, changed or expired answer is `unasked`, each purpose for itself. */
export function stateOf<C extends Config>(record: ConsentRecord | undefined, config: C, now: number): State<PurposeName<C>> {
  const entries = purposeNames(config).map((purpose) => [purpose, choiceOf(record, config, purpose, now)]);
  return Object.fromEntries(entries) as State<PurposeName<C>>;
}

/** Whether there is a yes among choices. */
export const hasGrants = (choices: object): boolean => Object.values(choices).includes('granted');

/** Which purposes have no answer. */
export const unaskedOf = <P extends string>(state: State<P>): P[] => (Object.keys(state) as P[]).filter((purpose) => state[purpose] === 'unasked');

/** Whether something may run. An unknown purpose, or an empty list, never may. */
export function mayRun<P extends string>(need: Need<P>, state: State<P>): boolean {
  const isGranted = (purpose: P) => state[purpose] === 'granted';
  if (typeof need === 'string') return isGranted(need);
  const { any, all } = Object(need) as { any?: P[]; all?: P[] };
  return [any ?? []].flat().some(isGranted) || Boolean(all?.length && [all].flat().every(isGranted));
}

/** The purposes whose choice differs between two states, or that have one of the services named, which were turned on or off. */
export const changedBetween = <P extends string>(before: State<P>, after: State<P>, turned: readonly string[] = [], config?: Config): P[] =>
  (Object.keys(after) as P[]).filter((purpose) => before[purpose] !== after[purpose] || (after[purpose] === 'granted' && config?.purposes[purpose]?.services.some((id) => turned.includes(id))));

/** The services that are turned off in a purpose that is granted. */
export const refusedIn = (record: ConsentRecord | undefined, state: State): string[] => Object.keys(state).flatMap((purpose) => (state[purpose] === 'granted' && record?.choices[purpose]?.without) || []);

/** What is known about a choice besides the choice. */
export interface ChoiceContext {
  config: Config;
  /** Fingerprint of the config. */
  mark: string;
  /** Milliseconds since 1970. */
  now: number;
  source: ChoiceSource;
  notice?: string | undefined;
  /** Services that a yes leaves out, by purpose. */
  without?: Without | undefined;
  /** `forget`: nothing that was known before is to be kept. */
  reason?: ChangeReason | undefined;
}

function storedChoice(value: 'granted' | 'denied', purpose: string, before: StoredChoice | undefined, { config, now, source, notice, without }: ChoiceContext): StoredChoice {
  const at = new Date(now).toISOString();
  const choice = { value, version: versionOf(config, purpose), notice };
  const sweep = before?.value === 'granted' || before?.sweep;
  if (value === 'denied') return { ...choice, at: at.slice(0, 10), sweep };
  const off = without?.[purpose];
  return { ...choice, at, source, ...(off?.[0] && { without: off, sweep }) };
}

/** A new record with the choices in it. What is no choice, or for no purpose of the config, is left out; all else stays. */
export function applyChoice(record: ConsentRecord | undefined, choices: Choices, context: ChoiceContext): ConsentRecord {
  const before = record?.choices ?? {};
  const all: Record<string, StoredChoice> = context.reason === 'forget' ? {} : { ...before };
  for (const purpose of purposeNames(context.config)) {
    const value = choices[purpose];
    if (value === 'granted' || value === 'denied') all[purpose] = storedChoice(value, purpose, before[purpose], context);
  }
  return { schema: 1, config: context.mark, choices: all };
}
