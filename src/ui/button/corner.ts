import { sealedBox } from '../sealed-box.js';
import { cornerStyles } from './corner.styles.js';

/** Puts a `<zgoda-button>` in the corner of a page that has none: its words, and the language they are in. */
export function cornerButton(label: { textContent: string; lang: string }): void {
  const button = Object.assign(document.createElement('zgoda-button'), label);
  sealedBox(button, cornerStyles, document.createElement('slot'));
  document.body.append(button);
}
