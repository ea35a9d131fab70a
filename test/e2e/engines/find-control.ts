/**
 * Runs in the page: the button, link or switch with a name, within an element and its open shadow trees; `null` where none is to be seen.
 * By the words a visitor reads, so that pages need no marks for tests.
 */
export function findControl([within, name]: readonly [within: string, name: string]): Element | null {
  const textOf = (node: Node): string => {
    const inside = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [...node.childNodes];
    return node instanceof Text ? node.data : inside.map(textOf).join('');
  };
  const words = (element: Element) => (element.getAttribute('aria-label') ?? textOf((element as HTMLInputElement).labels?.[0] ?? element)).trim();
  const below = (root: Element | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])]);
  const hosts = [...document.querySelectorAll(within)];
  const all = hosts.flatMap((host) => [...(host.shadowRoot ? below(host.shadowRoot) : []), ...below(host)]);
  return all.find((element) => element.matches('button, [role=button], a[href], input') && words(element).startsWith(name) && element.checkVisibility()) ?? null;
}
