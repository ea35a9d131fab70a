import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HistoryEntry } from '../../core/history.js';
import type { ConsentView } from '../consent-view.js';

type Host = ReactiveControllerHost & { consent: ConsentView };

/** The channel on which tabs tell each other, and whoever listens in the same tab, that something was stored. */
const CHANNEL = 'zgoda';
const EVENTS = ['consent-ready', 'consent-change', 'consent-error'] as const;

/**
 * Has the history at hand, and repaints its element with it: once what is stored is known, when a choice changes, when one could not be
 * stored, and when one has been, here or in another tab. A choice is told before it is stored, hence the last.
 */
export class PastController implements ReactiveController {
  /** Oldest first; `undefined` before it has been read. */
  entries: readonly HistoryEntry[] | undefined;

  readonly #host: Host;
  #channel: BroadcastChannel | undefined;
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of EVENTS) this.#host.consent.addEventListener(type, this);
    this.#channel = (globalThis as Partial<typeof globalThis>).BroadcastChannel && new BroadcastChannel(CHANNEL);
    this.#channel?.addEventListener('message', this);
    void this.read();
  }

  hostDisconnected(): void {
    for (const type of EVENTS) this.#host.consent.removeEventListener(type, this);
    this.#channel?.close();
  }

  handleEvent(): void {
    this.#host.requestUpdate();
    void this.read();
  }

  /** Reads it anew; resolves with what was read, or with what was known before where the storage is closed. */
  async read(): Promise<readonly HistoryEntry[]> {
    const turn = ++this.#turn;
    await this.#host.updateComplete; // whoever tells of a choice begins to store it right after
    const read = await this.#host.consent.history().catch(() => undefined);
    const entries = read ?? this.entries ?? [];
    if (turn === this.#turn) this.entries = entries;
    this.#host.requestUpdate();
    return entries;
  }
}
