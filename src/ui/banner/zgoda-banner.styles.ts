import { css } from '../../themes/css.js';
import { surface } from '../../themes/tokens.styles.js';
import { answerColors, calmColors, choiceButton } from '../choice-button.styles.js';

/**
 * The words are the page's, their look is ours: `all: initial` cuts off every style of the page, and `sealedBox` makes it
 * hold. `display: flex` on every child keeps `::first-letter` and `::first-line` of the page out too, which cannot be
 * sealed in any other way.
 */
export const bannerStyles = (): string =>
  css`
    :host {
      all: initial;
      ${surface()}
      position: fixed;
      z-index: 2147483647;
      inset: auto 0 calc(12px + env(safe-area-inset-bottom, 0px));
      display: flex;
      flex-direction: column;
      inline-size: min(100% - 16px, 660px);
      max-block-size: min(100% - 16px, max(72dvh, 360px));
      margin: auto;
      outline-color: var(--z-text);
      direction: ltr;
    }
    :host([dir='rtl']) {
      direction: rtl;
    }
    :host::before,
    :host::after,
    ::slotted(*)::before,
    ::slotted(*)::after {
      content: none;
    }
    div,
    slot {
      outline-color: inherit;
    }
    div {
      display: grid;
      gap: 4px 16px;
      overflow: auto;
      padding: var(--z-space);
      border-radius: inherit;
    }
    div + div {
      flex: none;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px;
      padding: calc(var(--z-space) * 0.7) var(--z-space);
      border-block-start: 1px solid var(--z-line);
      border-radius: 0;
    }
    slot[name='answer'] {
      ${answerColors}
    }
    slot[name='more'] {
      ${calmColors}
    }
    ::slotted(*) {
      all: initial;
      display: flex;
      grid-column: 1/-1;
      color: inherit;
      color-scheme: inherit;
      direction: inherit;
      font: inherit;
      overflow-wrap: break-word;
    }
    ::slotted(h2) {
      font-size: 1.27em;
      font-weight: 650;
      line-height: 1.3;
      text-wrap: balance;
    }
    ::slotted(h3) {
      margin-block-start: 6px;
      font-weight: 600;
    }
    ::slotted([data-zgoda='terms']),
    ::slotted(a) {
      margin-block-start: 6px;
      color: var(--z-muted);
      font-size: 0.9em;
    }
    ::slotted(a) {
      justify-self: start;
      text-decoration: underline;
      cursor: pointer;
    }
    ::slotted([slot]) {
      ${choiceButton}
    }
    ::slotted([slot='answer']) {
      grid-column: auto;
    }
    ::slotted(:hover) {
      text-decoration: underline;
    }
    ::slotted(:focus-visible),
    :focus-visible {
      outline: 3px solid;
      outline-color: inherit;
      outline-offset: 2px;
    }
    @media (min-width: 600px) {
      div {
        grid-template-columns: fit-content(32%) minmax(0, 1fr);
      }
      div + div {
        grid-template-columns: repeat(2, minmax(0, 1fr)) auto;
      }
      ::slotted(h3) {
        grid-column: 1;
      }
      ::slotted([data-zgoda='why']) {
        grid-column: 2;
        margin-block-start: 6px;
      }
      ::slotted([slot='more']) {
        grid-column: auto;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;
