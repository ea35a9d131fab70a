/**
 * Keeps what gets the focus out from under the bars at the top and the bottom of a box that scrolls, however tall they are (WCAG 2.4.11); where they
 * would leave nothing between them they scroll along (`data-flows`). Until the signal aborts.
 */
export function keepClearOfBars(box: HTMLElement, signal: AbortSignal): void {
  const [head, foot] = ['.head', '.foot'].map((bar) => box.querySelector(bar)) as [HTMLElement, HTMLElement];
  const measure = () => {
    box.style.scrollPaddingBlock = `${head.offsetHeight + 4}px ${foot.offsetHeight + 4}px`;
    box.toggleAttribute('data-flows', head.offsetHeight + foot.offsetHeight > box.clientHeight);
  };
  const observer = new ResizeObserver(measure);
  for (const one of [box, head, foot]) observer.observe(one);
  signal.addEventListener('abort', () => observer.disconnect());
}
