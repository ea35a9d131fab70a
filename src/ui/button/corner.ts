import { cornerStyles } from './corner.styles.js';

/** Puts a `<zgoda-button>` in the corner of a page that has none. */
export function cornerButton(label: string): void {
  const button = document.createElement('zgoda-button');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cornerStyles);
  button.dataset.corner = '';
  button.textContent = label;
  button.shadowRoot?.adoptedStyleSheets.push(sheet);
  document.body.append(button);
}
