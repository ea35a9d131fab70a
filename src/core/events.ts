/**
 * What is told, and what is asked. Told, on the consent object and on `document`: `consent-ready`, `consent-ask`,
 * `consent-change`, `consent-error`. Asked, by elements: `zgoda-choose`, `zgoda-open`.
 */
import type { Choices, State, Without } from './decide.js';
import type { WithdrawalReport } from './report.js';

/** Why the choices changed. */
export type ChangeReason = 'choice' | 'withdrawal' | 'stored' | 'forget';
/** What went wrong, in a word a program can match. */
export type ErrorCode = 'config' | 'storage' | 'language' | 'callback' | 'script' | 'tag' | 'load' | 'unknown';
/** Which surface a choice was made on. */
export type ChoiceSource = 'api' | 'banner' | 'dialog' | 'embed' | 'choices';

/** The stored choices are known; `state` can be relied on from here. */
export interface Ready<P extends string = string> {
  readonly state: State<P>;
}

/** The visitor is about to be asked. Cancel the event to ask in a way of your own. */
export interface Ask<P extends string = string> {
  /** The purposes without an answer. */
  readonly purposes: readonly P[];
}

/** Choices that changed: from what, to what, and why. Once per real change. */
export interface Change<P extends string = string> {
  readonly reason: ChangeReason;
  /** The purposes whose choice is another one now. */
  readonly changed: readonly P[];
  /** All choices before. */
  readonly previous: State<P>;
  /** All choices now. */
  readonly state: State<P>;
  /** Services, by name, that are turned off although a purpose they serve is granted. */
  readonly refused: readonly string[];
  /** Names of services whose code keeps running until the page is loaded again; complete with the `report`. */
  readonly needsReload: ReadonlySet<string>;
  /** Resolves when services have been told to stop and what they stored has been removed, with what came of it; at once with `undefined` where nothing was refused. Never rejects. */
  readonly report: Promise<WithdrawalReport | undefined>;
}

/** Something failed. The page goes on, the gate stays shut. */
export interface Failure {
  readonly code: ErrorCode;
  /** What was found and what to write instead. */
  readonly message: string;
  /** The error underneath, where there is one. */
  readonly error: unknown;
}

export type ConsentReadyEvent<P extends string = string> = Event & Ready<P>;
export type ConsentAskEvent<P extends string = string> = Event & Ask<P>;
export type ConsentChangeEvent<P extends string = string> = Event & Change<P>;
export type ConsentErrorEvent = Event & Failure;

/** The events of the consent object by name. */
export interface ConsentEventMap<P extends string = string> {
  'consent-ready': ConsentReadyEvent<P>;
  'consent-ask': ConsentAskEvent<P>;
  'consent-change': ConsentChangeEvent<P>;
  'consent-error': ConsentErrorEvent;
}

/** An event with the fields given; only a question can be cancelled. */
export class ConsentEvent extends Event {
  constructor(type: keyof ConsentEventMap, fields: Ready | Ask | Change | Failure) {
    super(type, { cancelable: type === 'consent-ask' });
    Object.assign(this, fields);
  }
}

const WISH = { bubbles: true, composed: true, cancelable: true };

/** What goes with the wish of an element. */
export interface Wish {
  choices: Choices;
  source: ChoiceSource;
  notice?: string | undefined;
  without?: Without | undefined;
  reason?: 'forget' | undefined;
}

/** What an element asks: these choices, please. Bubbles out of shadow roots; `consent.choose()` follows unless cancelled. */
export class ZgodaChooseEvent extends Event {
  readonly choices: Choices;
  readonly source: ChoiceSource;
  /** Hash of everything that was shown. */
  readonly notice: string | undefined;
  /** Services that a yes leaves out, by purpose. */
  readonly without: Without | undefined;
  /** `forget`: nothing that was known before is to be kept. */
  readonly reason: ChangeReason | undefined;

  constructor({ choices, source, notice, without, reason }: Wish) {
    super('zgoda-choose', WISH);
    this.choices = choices;
    this.source = source;
    this.notice = notice;
    this.without = without;
    this.reason = reason;
  }
}

/** What an element asks: show the settings, please. */
export const openEvent = (): Event => new Event('zgoda-open', WISH);
