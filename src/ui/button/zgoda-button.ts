import { openEvent } from '../../core/events.js';

const TAG = 'zgoda-button';

/**
 * Defines `<zgoda-button>`, once. It opens the settings again: `<zgoda-button>Privacy settings</zgoda-button>`. A button to
 * everyone, to the eye a link among the words around it; with a `style` of its own it looks as the page says.
 * Emits `zgoda-open`.
 */
export function defineButton(): void {
  if (customElements.get(TAG)) return;
  // The class is made here because plain Node, where importing must not throw, has no HTMLElement.
  class ZgodaButton extends HTMLElement {
    connectedCallback(): void {
      this.role = 'button';
      this.tabIndex = 0;
      this.style.cssText ||= 'cursor:pointer;text-decoration:underline';
      this.onclick = () => this.dispatchEvent(openEvent());
      this.onkeydown = (event) => {
        if (!/^( |Enter)$/.test(event.key)) return;
        event.preventDefault(); // Space would scroll
        this.click();
      };
    }
  }
  customElements.define(TAG, ZgodaButton);
}
