/** What the gate knows of holding without marks: a file of its own fills it in, where there is something to hold. */
import type { Service } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import type { Need } from '../core/decide.js';
import { missingServices, purposesNaming } from '../core/services.js';
import type { RootList } from './root-list.js';

/** What holding offers to the gate, and the gate to holding. */
export interface Holding {
  /** Whether it is there. Until then a region stays shut: whoever opens it unseen lets everything in it load. */
  isHere?: boolean;
  /** Holds what has to wait in a node that is about to come into the page; scripts too, where they are said to be in it as the parser made them. */
  scan(node: Node, hasScripts?: boolean): void;
  /** What an address needs, where it has to wait. */
  waits(address: unknown): Need | undefined;
  /** Called with each element that is held, and the node that it stands in or is about to be put into. */
  held(element: Element, place: Node): void;
  /** The shadow roots with something held in them: a gate that comes later has to look at them. */
  roots?: RootList;
  /** Has the gate look again at what waits; opens one first, where there is none. */
  release(): void;
  /** Looks anew at the services and at what may load: on each change, and once all services are written out. */
  refresh(): void;
}

/** Fills in how to hold, and holds from then on until the signal aborts. */
export type Hold = (consent: Consent, signal: AbortSignal, holding: Holding) => void;

/** The name under which hold.js leaves its function in the page, or finds who waits for it. */
export const HOLD = Symbol.for('zgoda/hold');

/** Whether something has to be held without a mark: services with hosts that may not run yet, services whose hosts are still unknown, or every stranger. */
export const mustHold = (consent: Pick<Consent, 'config' | 'refused' | 'allows'>): boolean => {
  const { config, refused } = consent;
  const waits = ([id, service]: [string, Service | null]) => service?.hosts && !consent.allows({ any: purposesNaming(config, id, refused) });
  return config.unknown === 'hold' || missingServices(config).length > 0 || Object.entries(config.services ?? {}).some(waits);
};
