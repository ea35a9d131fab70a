/** The level of a heading in a place: one below the last heading before it, so that the outline of the page has no gap. 2 to 6. */
export function headingLevel(place: Element): number {
  const headings = [...place.ownerDocument.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  const before = headings.filter((heading) => heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
  return Math.min(6, Number(before?.localName.slice(1) ?? 1) + 1);
}
