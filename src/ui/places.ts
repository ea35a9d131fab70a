/** The elements that a page writes itself, other than the button: `<zgoda-embed>`, `<zgoda-choices>`, `<zgoda-services>`. */
export const PLACES = ['zgoda-embed', 'zgoda-choices', 'zgoda-services'];

/**
 * Defines them, once: each tells when it has come into the page, and what it shows is brought then (`zgoda-connect`). So a page without one
 * carries nothing for them, and one that comes later works as well.
 */
export function definePlaces(): void {
  for (const tag of PLACES) {
    if (customElements.get(tag)) continue;
    customElements.define(
      tag,
      class extends HTMLElement {
        connectedCallback(): void {
          this.dispatchEvent(new Event('zgoda-connect', { bubbles: true, composed: true }));
        }
      },
    );
  }
}
