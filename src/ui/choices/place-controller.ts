import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Repaints its element when the page changes one of the attributes of the place. */
export class PlaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { place: HTMLElement | undefined };
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & { place: HTMLElement | undefined }) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.place) this.#observer.observe(this.#host.place, { attributes: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
