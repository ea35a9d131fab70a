/** What matches a selector in a node, itself among them, in the order of the page. */
export function elementsIn<E extends Element = Element>(node: Node, selector: string): E[] {
  const inside = (node as Partial<ParentNode>).firstElementChild ? [...(node as Node & ParentNode).querySelectorAll<E>(selector)] : [];
  return node instanceof Element && node.matches(selector) ? [node as E, ...inside] : inside;
}
