/** The spacing that a reader may ask for (WCAG 1.4.12), as a sheet for a root: of everything in it, and below its paragraphs. */
export function spaced(everything = '*', paragraphs = 'p'): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${everything} { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ${paragraphs} { margin-block-end: 2em !important }`);
  return sheet;
}
