const SAID = 'h2,h4,p,dt,dd,legend,.title,.mark,.terms>span,summary>:first-child,.foot button';
/** What depends on a choice, on what was unfolded, or on what was typed. */
const PASSING = '.live,.long,[role=status]';

/** Every word on the screen that does not depend on a choice, in order. */
export const wordsOf = (root: ParentNode): string[] =>
  Array.from(root.querySelectorAll(SAID))
    .filter((one) => !one.closest(PASSING))
    .map(({ textContent }) => textContent.trim());
