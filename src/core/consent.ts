import type { Config } from './config.js';
import { applyChoice, changedBetween, hasGrants, mayRun, purposeNames, refusedIn, stateOf, unaskedOf, type Choices, type Need, type State, type Without } from './decide.js';
import type { HistoryEntry } from './history.js';
import { ConsentEvent, type Ask, type Change, type ChangeReason, type ChoiceSource, type ConsentEventMap, type ErrorCode, type Failure, type Ready } from './events.js';
import type { ConsentRecord } from './record.js';
import type { Ports } from './ports.js';

export type { LeaveDetail, Ports } from './ports.js';

/** How a choice came about. */
export interface ChoiceDetail {
  source?: ChoiceSource;
  /** Hash of what was shown. */
  notice?: string | undefined;
  /** Services that a yes leaves out, by purpose: `{ media: ['youtube'] }`. */
  without?: Without | undefined;
  reason?: ChangeReason | undefined;
}

/** What a `whenGranted` callback receives. */
export interface Grant {
  /** Aborts when the purpose is withdrawn. */
  signal: AbortSignal;
}

interface Waiting<P extends string> {
  need: Need<P>;
  callback: (grant: Grant) => unknown;
  running?: AbortController | undefined;
}

/**
 * The one object that owns the choices. Whoever decides calls it, whoever wants to know listens to it.
 * Nothing here throws into the page: what fails is told by `consent-error`.
 */
export class Consent<P extends string = string> extends EventTarget {
  /** What the site wrote; services that were only named in it are written out once the catalogue has been asked. */
  config: Config;
  /** Fingerprint of it. */
  declare readonly mark: string;
  /** Names of services whose code keeps running until the page is loaded again. */
  readonly needsReload = new Set<string>();
  /** For parts: the purposes that held scripts ran for in this page. */
  readonly ran = new Set<string>();
  /** Services, by name, that are turned off although a purpose they serve is granted. */
  refused: readonly string[];
  /** For parts: elements that the visitor let load this once; they are not held. */
  readonly once = new WeakSet<Element>();
  /** Whether the answer can be kept; `false` where the browser refuses storage. */
  remembers = true;
  /** Whether the stored choices are known; until then `state` is what the mirror knew. */
  isReady = false;
  /** Whether the config has been checked in this browser. */
  isChecked = false;

  readonly #ports: Ports;
  readonly #waiting = new Set<Waiting<P>>();
  #record: ConsentRecord | undefined;
  #state: State<P>;
  #early: (() => void)[] = [];
  #checking: Promise<boolean> | undefined;
  /** The call that chose last for each purpose: a yes that waited for the checker is void where another came after it. */
  readonly #last: Record<string, object> = {};
  #isTelling = false;

  /** `mirror` is what is known already, if anything. */
  constructor(config: Config, mark: string, ports: Ports, mirror?: ConsentRecord) {
    super();
    this.config = config;
    this.mark = mark;
    this.#ports = ports;
    this.#state = stateOf(mirror, config, ports.now());
    this.refused = refusedIn(mirror, this.#state);
  }

  /** All choices: `granted`, `denied` or `unasked` by purpose. Replaced, never edited. */
  get state(): State<P> {
    return this.#state;
  }

  /** The purposes without an answer. */
  get unasked(): P[] {
    return unaskedOf(this.#state);
  }

  /** Whether something may run now: one purpose, or `{ all: […] }`, or `{ any: […] }`. */
  allows(need: Need<P>): boolean {
    return mayRun(need, this.#state);
  }

  /** Calls back now or on the grant, and again on each later grant. The signal aborts on withdrawal. Returns how to end it: the signal aborts, and nothing is called any more. */
  whenGranted(need: Need<P>, callback: (grant: Grant) => unknown): () => void {
    const one: Waiting<P> = { need, callback };
    this.#waiting.add(one);
    this.#start(one);
    return () => {
      this.#waiting.delete(one);
      one.running?.abort();
    };
  }

  /** Resolves with all choices as soon as none is `unasked`. */
  async decided(): Promise<State<P>> {
    while (!this.isReady || this.unasked.length) {
      await new Promise((resolve) => this.addEventListener(this.isReady ? 'consent-change' : 'consent-ready', resolve, { once: true }));
    }
    return this.#state;
  }

  /**
   * Takes choices for the purposes named; all others stay. One that comes before the stored ones are known waits for them, and
   * a yes waits until the config has been checked. Emits `consent-change` where something really changed.
   */
  choose(given: Choices<P>, detail: ChoiceDetail = {}): void {
    if (!this.isReady || this.#isTelling) return void this.#early.push(() => this.choose(given, detail));
    const choices = Object(given) as Choices<P>;
    const turn = {};
    for (const purpose of Object.keys(choices)) this.#last[purpose] = turn;
    if (this.isChecked || !hasGrants(choices)) return this.#take(choices, detail);
    void this.verify().then((isSound) => {
      const left = Object.entries(choices).filter(([purpose, value]) => this.#last[purpose] === turn && (isSound || value === 'denied'));
      this.#take(Object.fromEntries(left) as Choices<P>, detail);
    });
  }

  /** A yes to every purpose. */
  acceptAll(): void {
    this.#chooseForAll('granted');
  }

  /** A no to every purpose. */
  refuseAll(): void {
    this.#chooseForAll('denied');
  }

  /** A no to the purposes named, at any time, without a reason (GDPR 7(3)). Named none: all of them. */
  withdraw(...purposes: P[]): void {
    this.#chooseForAll('denied', purposes.length ? purposes : undefined);
  }

  /** Withdraws everything and forgets how it was given; only the no itself stays, so that nobody asks again tomorrow. */
  forget(): void {
    this.#chooseForAll('denied', undefined, { reason: 'forget' });
  }

  /** A copy of what is remembered; `undefined` before the first choice. */
  record(): ConsentRecord | undefined {
    return structuredClone(this.#record);
  }

  /** What is kept of earlier choices, oldest first; nothing where there was never a yes. Rejects where the storage does. */
  history(): Promise<readonly HistoryEntry[]> {
    return this.#ports.history();
  }

  /** Shows the settings. */
  open(): void {
    this.#ports.open();
  }

  /** Asks for what has no answer, unless a listener of `consent-ask` does it in a way of its own. */
  ask(): void {
    const purposes = this.unasked;
    if (purposes.length && this.#emit('consent-ask', { purposes })) this.#ports.ask();
  }

  /** Holds and releases marked elements in a shadow root as well; open or closed, the page hands it over. */
  watch(root: ShadowRoot): void {
    this.#ports.watch(root);
  }

  /** Ends everything this object started. */
  stop(): void {
    for (const one of this.#waiting) one.running?.abort();
    this.#waiting.clear();
    this.load = this.watch = () => undefined; // what is still being read comes too late
    this.#ports.stop();
  }

  /**
   * For parts: the stored record is known (or there is none); `isChanged` where it is to be stored anew. The first time it emits
   * `consent-ready`, then `consent-ask` where an answer is missing; later it takes over what was chosen in another tab.
   */
  load(record: ConsentRecord | undefined, isChanged?: boolean): void {
    const isFirst = !this.isReady;
    this.#record = record;
    this.isReady = true;
    this.#update('stored');
    this.isChecked ||= hasGrants(this.#state); // only a checked config is ever granted
    if (!isFirst) return;
    this.#emit('consent-ready', { state: this.#state });
    if (isChanged) void this.#save(this.#state);
    this.#catchUp();
    this.ask();
  }

  /** For parts: checks the config, once. Whether it may be granted. */
  verify(): Promise<boolean> {
    return (this.#checking ??= this.attempt('config', () => this.#ports.verify()).then((isSound) => (this.isChecked = isSound)));
  }

  /** For parts: something failed. Emits `consent-error`. */
  report(code: ErrorCode, message: string, error?: unknown): void {
    this.#emit('consent-error', { code, message, error });
  }

  /** For parts: does something; what it throws is told by `consent-error`. Tells whether it went well. */
  async attempt(code: ErrorCode, action: () => unknown): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      this.report(code, String(error), error);
      return false;
    }
  }

  #emit(type: keyof ConsentEventMap, fields: Ready | Ask | Change | Failure): boolean {
    const goesOn = this.dispatchEvent(new ConsentEvent(type, fields));
    return (this.#ports.page?.dispatchEvent(new ConsentEvent(type, fields)) ?? true) && goesOn;
  }

  #take(choices: Choices<P>, detail: ChoiceDetail): void {
    const previous = this.#state;
    const known = Object.keys(choices).filter((purpose) => Object.hasOwn(previous, purpose) || this.report('config', `no purpose "${purpose}"`));
    if (!known.length) return;
    this.#record = applyChoice(this.#record, choices, { source: 'api', ...detail, config: this.config, mark: this.mark, now: this.#ports.now() });
    this.#update(detail.reason);
    void this.#save(previous, detail.reason);
  }

  #chooseForAll(value: 'granted' | 'denied', purposes = purposeNames(this.config) as P[], detail?: ChoiceDetail): void {
    this.choose(Object.fromEntries(purposes.map((purpose) => [purpose, value])) as Choices<P>, detail);
  }

  /** Takes what was chosen while nothing could be taken: before the record was known, or by a listener of a change. */
  #catchUp(): void {
    for (const choose of this.#early.splice(0)) choose();
  }

  /** Order matters: first what must stop, then everyone hears of it, then what may start. */
  #update(reason?: ChangeReason): void {
    const previous = this.#state;
    const state = stateOf(this.#record, this.config, this.#ports.now()) as State<P>;
    const refused = refusedIn(this.#record, state);
    const before = this.refused;
    const changed = changedBetween(previous, state, [...refused, ...before].filter((id) => refused.includes(id) !== before.includes(id)), this.config);
    if (!changed.length) return;
    this.#state = state;
    this.refused = refused;
    this.#isTelling = true;
    for (const one of this.#waiting) this.#end(one);
    const isWithdrawal = changed.some((purpose) => previous[purpose] === 'granted' && (state[purpose] !== 'granted' || refused.some((id) => !before.includes(id))));
    const report = Promise.resolve(this.#ports.leave({ changed, previous, state }));
    this.#emit('consent-change', { reason: reason ?? (isWithdrawal ? 'withdrawal' : 'choice'), changed, previous, state, refused, needsReload: this.needsReload, report });
    for (const one of this.#waiting) this.#start(one);
    this.#isTelling = false;
    this.#catchUp();
  }

  #end(one: Waiting<P>): void {
    if (this.allows(one.need)) return;
    one.running?.abort();
    one.running = undefined;
  }

  #start(one: Waiting<P>): void {
    if (one.running || !this.allows(one.need)) return;
    const { signal } = (one.running = new AbortController());
    void this.attempt('callback', () => one.callback({ signal }));
  }

  async #save(previous: State<P>, reason?: ChangeReason): Promise<void> {
    const record = this.#record as ConsentRecord;
    this.remembers = await this.attempt('storage', () => this.#ports.save(record, previous, reason));
  }
}

/** Typed listeners: the event's fields follow from its name. */
export interface Consent<P extends string> {
  addEventListener<K extends keyof ConsentEventMap<P>>(type: K, listener: (event: ConsentEventMap<P>[K]) => unknown, options?: AddEventListenerOptions | boolean): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: AddEventListenerOptions | boolean): void;
  removeEventListener<K extends keyof ConsentEventMap<P>>(type: K, listener: (event: ConsentEventMap<P>[K]) => unknown, options?: EventListenerOptions | boolean): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: EventListenerOptions | boolean): void;
}
