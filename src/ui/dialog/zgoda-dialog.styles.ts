import { css, unsafeCSS } from 'lit';
import { surface } from '../../themes/tokens.styles.js';
import { answerColors, calmColors, choiceButton } from '../choice-button.styles.js';

/** All of it lies inside the shadow root; the host cuts off what would be inherited from the page. */
export const dialogStyles = css`
  :host {
    all: initial !important;
    display: contents !important;
  }
  dialog {
    ${unsafeCSS(surface())}
    inline-size: min(100% - 32px, 640px);
    max-inline-size: none;
    max-block-size: min(100dvh - 48px, 860px);
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: 72px 150px;
    overflow-wrap: break-word;
  }
  dialog::backdrop {
    background: #0a141c80;
  }
  .head,
  .foot {
    position: sticky;
    z-index: 1;
    display: flex;
    gap: 8px;
    background: var(--z-background);
    padding: 12px var(--z-space);
  }
  .head {
    inset-block-start: 0;
    align-items: center;
    justify-content: space-between;
    padding-inline-end: 10px;
    border-block-end: 1px solid var(--z-line);
  }
  .foot {
    inset-block-end: 0;
    flex-direction: column;
    border-block-start: 1px solid var(--z-line);
    padding-block-end: calc(12px + env(safe-area-inset-bottom, 0px));
  }
  [role='status']:empty {
    position: absolute;
  }
  [role='status'] > .calm {
    margin-block-start: 8px;
  }
  .words {
    padding: 16px var(--z-space) 24px;
  }
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  h2 {
    font-size: 1.27em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  h2:focus {
    outline: none;
  }
  .notes,
  .end {
    margin-block-start: 8px;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block-start: 20px;
  }
  section {
    margin-block-start: 16px;
    border: 1px solid var(--z-line);
    border-radius: 12px;
    padding: 14px 16px 16px;
  }
  h3,
  h4 {
    font-weight: 600;
  }
  h4 {
    margin-block-start: 14px;
  }
  label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    cursor: pointer;
    font-size: 1.07em;
  }
  label > :first-child {
    flex: 1;
  }
  .state,
  dt,
  small,
  .notes {
    color: var(--z-muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  dl {
    display: grid;
    gap: 2px 16px;
    margin-block-start: 4px;
  }
  dd {
    margin-block-end: 6px;
  }
  ul {
    list-style: none;
  }
  details {
    margin-block-start: 8px;
  }
  summary {
    display: list-item;
    padding-block: 10px;
    cursor: pointer;
    font-weight: 600;
  }
  li + li {
    margin-block-start: 8px;
  }
  small {
    display: block;
  }
  code {
    font: 0.9em ui-monospace, monospace;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  input {
    appearance: none;
    flex: none;
    box-sizing: border-box;
    inline-size: 48px;
    block-size: 28px;
    margin: 0;
    border: 2px solid var(--z-edge);
    border-radius: 14px;
    background: var(--z-background);
    cursor: inherit;
  }
  input::before {
    content: '';
    display: block;
    box-sizing: border-box;
    inline-size: 16px;
    block-size: 16px;
    margin: 4px;
    border: 8px solid var(--z-edge);
    border-radius: 8px;
  }
  input:checked {
    border-color: var(--z-accent);
    background: var(--z-accent);
  }
  input:checked::before {
    margin-inline-start: 24px;
    border-color: var(--z-on-accent);
  }
  button {
    ${unsafeCSS(choiceButton)}
  }
  .answers button {
    ${unsafeCSS(answerColors)}
  }
  .calm button {
    ${unsafeCSS(calmColors)}
  }
  .answers,
  .calm {
    display: grid;
    gap: 8px;
  }
  .answers {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .head button {
    flex: none;
    border-color: transparent;
    font-weight: 400;
  }
  button:hover,
  label:hover > :first-child {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--z-text);
    outline-offset: 2px;
  }
  @media (min-width: 600px) {
    dl {
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
    .foot {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
    .foot > :not(.calm, .answers) {
      grid-column: 1/-1;
    }
  }
  @media (max-width: 599px) {
    dialog {
      inline-size: 100%;
      block-size: 100dvh;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
  }
  @media (max-height: 340px) {
    .head,
    .foot {
      position: static;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    input::before {
      transition: margin 0.12s;
    }
  }
`;
