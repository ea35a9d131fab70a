/**
 * Gives an element a shadow root with styles that no style of the page outranks: each declaration is important, and of two
 * important ones the one inside the shadow root wins.
 */
export function sealedBox(host: HTMLElement, styles: string, ...children: Node[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.replaceAll(';', '!important;'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(...children);
}
