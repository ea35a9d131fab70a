import { css } from '../../themes/css.js';
import { surface } from '../../themes/tokens.styles.js';
import { choiceButton } from '../choice-button.styles.js';
import { fingerHigh } from '../finger.styles.js';

/**
 * What stands in the flow of a page: its type, its colours and its colour scheme, not a box of our own. Lines and edges are made of the
 * colour of the words, so they are seen on whatever paper the page has; `--zgoda-line` and `--zgoda-edge` still set them. Sizes are in `em`,
 * and what changes with the width asks for the width of the column, not of the screen. A column that shrinks to what is in it counts as a narrow one.
 */
export const flowStyles = (): string => css`
  :host {
    display: block;
    margin-block: 1.5em;
  }
  .flow {
    ${surface()}
    --z-line: var(--zgoda-line, color-mix(in srgb, currentColor 25%, transparent));
    --z-edge: var(--zgoda-edge, color-mix(in srgb, currentColor 70%, transparent));
    color-scheme: inherit;
    container-type: inline-size;
    contain-intrinsic-inline-size: 17em;
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
    color: inherit;
    font: inherit;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  .head > * {
    margin-block-end: 0.5em;
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .subhead > * {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    ${fingerHigh}
    color: inherit;
    text-underline-offset: 0.2em;
  }
  button {
    ${choiceButton}
    border-radius: calc(var(--z-radius) * 0.625);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    border-color: var(--z-edge);
  }
  .buttons button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button,
    .buttons,
    .search,
    [role='status'] {
      display: none;
    }
  }
`;
