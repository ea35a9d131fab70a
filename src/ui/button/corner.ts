import { sealedBox } from '../sealed-box.js';
import { cornerStyles } from './corner.styles.js';

/** Puts a `<zgoda-button>` in the corner of a page that has none. */
export function cornerButton(textContent: string): void {
  const button = Object.assign(document.createElement('zgoda-button'), { textContent });
  sealedBox(button, cornerStyles, document.createElement('slot'));
  document.body.append(button);
}
