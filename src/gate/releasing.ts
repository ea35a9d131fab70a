/** What the rest knows of releasing: a file of its own does it, where there is something to release. */
import type { Consent } from '../core/consent.js';
import type { Holding } from './holding.js';
import type { Trusted } from './trusted.js';

/** Removes what can be removed again; tells whether the element may be released once more. Scripts that ran cannot be undone. */
export type Empty = () => boolean;

/** Releases a held element. `isPainting`: a press is being answered, and what it shows goes first. `mayRun` is asked when a script has its turn, with the node in whose place it comes. */
export type Release = (element: Element, isPainting: boolean, mayRun: (place: ChildNode) => boolean) => Empty;

/** Has a root looked at as well; any other node is passed over. */
export type Watch = (root: Node) => void;

/** Releases from then on, until the signal aborts. `isPainting`: as above, for what may be released at once. */
export type Gate = (consent: Consent, signal: AbortSignal, holding: Holding, trusted: () => Trusted, isPainting: boolean) => Watch;

/** The name under which release.js leaves its gate in the page, or finds who waits for it. */
export const RELEASE = Symbol.for('zgoda/release');
