/** What goes with `zgoda-load` and `zgoda-loaded`. */
export interface Loading {
  /** From where it loads; `undefined` where the place says no address. */
  readonly address: string | undefined;
  /** The service it belongs to, by its name in the config. */
  readonly service: string | undefined;
  /** Whether it is shown this once only: nothing was granted. */
  readonly isOnce: boolean;
}

/**
 * An embed is about to load (`zgoda-load`), or has loaded (`zgoda-loaded`). The first can be cancelled: then nothing is loaded, and
 * what the page puts into the place itself is shown instead.
 */
export class EmbedEvent extends Event implements Loading {
  readonly address: string | undefined;
  readonly service: string | undefined;
  readonly isOnce: boolean;

  constructor(type: 'zgoda-load' | 'zgoda-loaded', { address, service, isOnce }: Loading) {
    super(type, { bubbles: true, composed: true, cancelable: type === 'zgoda-load' });
    this.address = address;
    this.service = service;
    this.isOnce = isOnce;
  }
}
