import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsentView } from '../consent-view.js';

/** Repaints its element whenever a choice changes, here or in another tab, for as long as it is in the page. */
export class ConsentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { consent: ConsentView };

  constructor(host: ReactiveControllerHost & { consent: ConsentView }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.consent.addEventListener('consent-change', this);
  }

  hostDisconnected(): void {
    this.#host.consent.removeEventListener('consent-change', this);
  }

  handleEvent(): void {
    this.#host.requestUpdate();
  }
}
