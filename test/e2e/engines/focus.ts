import { expect } from './test.js';
import type { Visitor } from './visitor.js';

/** What has the focus, by the words a visitor reads, through all open shadow trees; '' where it is the page itself. */
export const focused = (visitor: Visitor): Promise<string> =>
  visitor.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return '';
    const named = (element as HTMLInputElement).labels?.[0] ?? element;
    return (element.getAttribute('aria-label') ?? named.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until what begins with these words has the focus: as a visitor without a mouse gets there. Resolves with the presses it took. */
export async function tabTo(visitor: Visitor, words: string): Promise<number> {
  for (let presses = 1; presses <= 60; presses += 1) {
    await visitor.key('Tab');
    if ((await focused(visitor)).startsWith(words)) return presses;
  }
  expect(await focused(visitor), 'reached with the keyboard').toContain(words);
  return NaN;
}
