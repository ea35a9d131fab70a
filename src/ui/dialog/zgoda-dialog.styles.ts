import { css, unsafeCSS } from 'lit';
import { surface } from '../../themes/tokens.styles.js';
import { answerColors, calmColors, choiceButton } from '../choice-button.styles.js';
import { fingerSized } from '../finger.styles.js';

/** All of it lies inside the shadow root; the host cuts off what would be inherited from the page. */
export const dialogStyles = css`
  :host {
    all: initial !important;
    display: contents !important;
    color-scheme: inherit !important;
  }
  dialog {
    ${unsafeCSS(surface())}
    container-type: inline-size;
    inline-size: min(100% - 32px, 640px);
    max-inline-size: none;
    max-block-size: min(100dvh - 48px, 860px);
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    overflow-wrap: break-word;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: #0a141c80;
  }
  .head,
  .foot {
    position: sticky;
    z-index: 1;
    display: flex;
    flex: none;
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
  [data-flows] > * {
    position: static;
  }
  [role='status']:empty {
    position: absolute;
  }
  [role='status'] > .calm {
    margin-block-start: 8px;
  }
  .report {
    max-block-size: 32dvh;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .report > * + * {
    margin-block-start: 8px;
  }
  .words {
    flex: 1 0 auto;
    contain: paint;
    padding: 16px var(--z-space) 24px;
  }
  h2,
  h3,
  h4,
  h5,
  p,
  dl,
  dd,
  ul,
  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
    font-size: 1em;
  }
  h2 {
    font-size: 1.07em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  h2:focus {
    outline: none;
  }
  .notes,
  .intro,
  .only > *,
  .only,
  section > p,
  h4,
  dl + p,
  .end {
    margin-block-start: 8px;
  }
  .logo {
    display: block;
    block-size: 40px;
    max-inline-size: 100%;
    margin-block-end: 10px;
    object-fit: contain;
  }
  .logo[hidden] {
    display: none;
  }
  .only > .calm {
    justify-items: start;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 20px 24px;
    margin-block-start: 20px;
  }
  section,
  fieldset,
  details.live {
    margin-block-start: 16px;
  }
  section {
    border: 1px solid var(--z-line);
    border-radius: 12px;
    padding: 8px 16px 14px;
  }
  h3,
  h4,
  h5,
  legend,
  .step > .title {
    font-weight: 600;
  }
  h3,
  legend {
    font-size: 1.07em;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .switch > .title {
    flex: 1;
    min-inline-size: 0;
  }
  .state,
  dt,
  small,
  .when,
  .terms,
  .search,
  .notes {
    color: var(--z-muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .state {
    white-space: nowrap;
  }
  .steps {
    display: grid;
    grid-auto-rows: 1fr;
    gap: 8px;
    margin-block-start: 10px;
  }
  .step {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    gap: 4px 10px;
    align-items: center;
    box-sizing: border-box;
    border: 1px solid var(--z-edge);
    border-radius: 12px;
    padding: 12px 14px;
    cursor: pointer;
  }
  .step:has(:checked) {
    box-shadow: inset 0 0 0 1px var(--z-edge);
  }
  .terms {
    display: grid;
    grid-column: 1/-1;
    gap: 4px;
    align-self: start;
  }
  b {
    color: var(--z-text);
  }
  [type='radio'] {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--z-accent);
    cursor: inherit;
  }
  .mark {
    inline-size: fit-content;
    margin-block-end: 6px;
    border: 1px solid var(--z-edge);
    border-radius: 8px;
    padding: 0 8px;
    font-size: 0.9em;
    font-weight: 600;
  }
  .changed dl {
    grid-template-columns: none;
  }
  .changed {
    margin-block: 2px 12px;
    border-inline-start: 3px solid var(--z-edge);
    padding-inline-start: 12px;
  }
  del,
  ins {
    text-decoration: none;
  }
  ins {
    font-weight: 600;
  }
  dl {
    display: grid;
    gap: 8px 20px;
    margin-block-start: 4px;
  }
  ul {
    list-style: none;
  }
  details {
    margin-block-start: 8px;
  }
  summary {
    display: list-item;
    padding-block: calc(22px - 0.5lh);
    cursor: pointer;
    font-weight: 600;
  }
  li + li {
    margin-block-start: 8px;
  }
  .services > li + li {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--z-line);
    padding-block-start: 8px;
  }
  .long .services > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 150px;
  }
  .company > h4 {
    margin-block-start: 16px;
    border-block-start: 1px solid var(--z-edge);
    padding-block-start: 12px;
  }
  .company > h4 > small {
    display: inline;
    margin-inline-start: 8px;
  }
  [type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    border: 1px solid var(--z-edge);
    border-radius: 10px;
    padding: 8px 12px;
    background: inherit;
    color: var(--z-text);
    font: inherit;
    font-size: 16px;
  }
  small {
    display: block;
  }
  code {
    font: 0.9em ui-monospace, monospace;
  }
  a {
    ${unsafeCSS(fingerSized)}
    color: inherit;
    text-underline-offset: 2px;
  }
  [role='switch'] {
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
  [role='switch']::before {
    content: '';
    display: block;
    box-sizing: border-box;
    inline-size: 16px;
    block-size: 16px;
    margin: 4px;
    border: 8px solid var(--z-edge);
    border-radius: 8px;
  }
  [role='switch']:checked {
    border-color: var(--z-accent);
    background: var(--z-accent);
  }
  [role='switch']:checked::before {
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
  /* Important in here beats what a page says of the part; nor does it leave the box of the words. */
  [part] {
    animation: none !important;
  }
  .foot button {
    min-inline-size: 0;
    padding-inline: 8px;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .head button {
    flex: none;
    border-color: transparent;
    font-weight: 400;
  }
  button:hover,
  .switch:hover > .title,
  .step:hover > .title {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 3px solid var(--z-text);
    outline-offset: 2px;
  }
  @container (min-width: 340px) {
    h2 {
      font-size: 1.27em;
    }
  }
  @container (min-width: 540px) {
    dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .wide {
      grid-column: 1/-1;
    }
    .steps {
      grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
    }
    .steps:has(> :nth-child(4)) {
      grid-template-columns: 1fr 1fr;
    }
    .foot {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
    .foot > :not(.calm, .answers) {
      grid-column: 1/-1;
    }
  }
  @media (min-width: 600px) {
    .side {
      inline-size: 460px;
      block-size: 100dvh;
      max-block-size: none;
      margin-inline-end: 0;
      border-width: 0;
      border-inline-start-width: 1px;
      border-radius: 0;
    }
  }
  @media (max-width: 599px) {
    dialog {
      inline-size: 100%;
      block-size: 100dvh;
      max-block-size: none;
      border: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @media (max-height: 340px) {
    .head,
    .foot {
      position: static;
    }
    .report {
      max-block-size: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [role='switch']::before {
      transition: margin 0.12s;
    }
    @media (max-width: 599px) {
      dialog[open] {
        animation: rise 0.14s ease-out;
      }
    }
  }
  @keyframes rise {
    from {
      translate: 0 40px;
    }
  }
  @media print {
    dialog {
      color-scheme: light;
      position: absolute;
      inset: 0 0 auto;
      inline-size: 100%;
      block-size: auto;
      max-block-size: none;
      margin: 0;
      border: 0;
      overflow: visible;
      box-shadow: none;
    }
    dialog[open],
    .foot {
      display: block;
      animation: none;
    }
    .head,
    .foot {
      position: static;
    }
    .report {
      max-block-size: none;
    }
    .long .services > li {
      content-visibility: visible;
    }
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
