import { css, unsafeCSS } from 'lit';
import { flowStyles } from './flow.styles.js';

/** A list with lines between, buttons of one shape, nothing in colour. */
export const choicesStyles = css`
  ${unsafeCSS(flowStyles())}
  .answers {
    margin-block: 1em;
    border-block-end: 1px solid var(--z-line);
  }
  .answers > li {
    display: grid;
    gap: 0.5em 1.5em;
    align-items: center;
    border-block-start: 1px solid var(--z-line);
    padding-block: 1em;
  }
  .small,
  time {
    font-size: 0.9em;
  }
  [role='status'] {
    font-weight: 600;
  }
  [role='status']:empty {
    position: absolute;
  }
  .buttons + [role='status'] {
    margin-block-start: 0.75em;
  }
  .report {
    font-weight: 400;
  }
  .report > * + * {
    margin-block-start: 0.5em;
  }
  .report li {
    margin-block-start: 0.5em;
  }
  .report small {
    display: block;
    font-size: 0.9em;
  }
  .report summary {
    padding-block: calc(22px - 0.5lh);
    cursor: pointer;
  }
  .report + .calm {
    display: flex;
    margin-block-start: 0.75em;
    border-color: var(--z-edge);
  }
  .flow > .subhead {
    margin-block: 2em 0.5em;
  }
  .past > li {
    padding-block: 0.5em;
  }
  .past + .buttons,
  p + .buttons {
    margin-block-start: 1em;
  }
  .note {
    margin-block-start: 1.5em;
  }
  p,
  ol {
    max-inline-size: 44em;
  }
  @container (min-width: 34em) {
    .answers > li:has(> .buttons) {
      grid-template-columns: minmax(0, 1fr) fit-content(24em);
    }
    .answers > li > [role='status'] {
      grid-column: 1/-1;
    }
    .answers .buttons {
      justify-content: flex-end;
    }
    .past > li {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 0 1.5em;
      align-items: baseline;
    }
  }
  @media print {
    .note {
      display: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
