import { openEvent } from '../../core/events.js';
import { buttonStyles } from './zgoda-button.styles.js';

/** A base that exists in plain Node too, where importing must not throw. */
const Base = (globalThis.HTMLElement ?? class {});

/**
 * Opens the settings again: `<zgoda-button>Privacy settings</zgoda-button>`. Looks like the words around it.
 *
 * @slot - the words of the button
 * @csspart button
 * @event zgoda-open
 */
export class ZgodaButton extends Base {
  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    const slot = document.createElement('slot');
    const button = document.createElement('button');
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    sheet.replaceSync(buttonStyles);
    slot.textContent = 'Privacy settings';
    button.part.add('button');
    button.onclick = () => this.dispatchEvent(openEvent());
    button.append(slot);
    root.adoptedStyleSheets = [sheet];
    root.append(button);
  }
}

/** Defines `<zgoda-button>`, once; in plain Node it does nothing. */
export function defineButton(registry = globalThis.customElements): void {
  if (registry && !registry.get('zgoda-button')) registry.define('zgoda-button', ZgodaButton);
}
