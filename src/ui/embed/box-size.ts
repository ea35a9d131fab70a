/** A number of CSS pixels; `undefined` for anything else. */
const pixels = (text: string | null): number | undefined => (/^\d{1,5}$/.test(text ?? '') && Number(text) ? Number(text) : undefined);

/** "4/3", "4:3" or "1.91" as CSS takes it; `undefined` for anything else. */
function ratioIn(text: string | null): string | undefined {
  const [, width = '', height = '1'] = /^\s*(\d*\.?\d+)\s*(?:[/:]\s*(\d*\.?\d+)\s*)?$/.exec(text ?? '') ?? [];
  return Number(width) && Number(height) ? `${width}/${height}` : undefined;
}

/**
 * The size of a place, from its attributes: `width` and `height` in pixels, as an iframe has them, or a `ratio` (16/9 where it says
 * none). It never gets wider than there is room, and grows where its words need more.
 */
export function boxSize(place: Pick<Element, 'getAttribute'>): string {
  const [width, height] = [pixels(place.getAttribute('width')), pixels(place.getAttribute('height'))];
  const ratio = ratioIn(place.getAttribute('ratio')) ?? (width && height ? `${width}/${height}` : '16/9');
  const inline = width ? `inline-size:min(100%,${width}px);` : '';
  return `:host{${inline}${height && !width ? `min-block-size:${height}px` : `aspect-ratio:${ratio}`}}`;
}
