import { css } from '../../themes/css.js';
import { surface } from '../../themes/tokens.styles.js';
import { answerColors, calmColors, choiceShape } from '../choice-button.styles.js';

/** Where the banner stands, other than as a bar at the bottom. What is written from right to left is mirrored. */
const PLACES: Readonly<Record<string, string>> = {
  'bar-top': css`inset-block: 12px auto`,
  box: css`inset-inline: 12px auto`,
  'box-end': css`inset-inline: auto 12px`,
  card: css`inset: 0; block-size: fit-content`,
};

/**
 * The words are the page's, their look is ours: `all: initial` cuts off every style of the page, and `sealedBox` makes it
 * hold. `display: flex` on every child keeps `::first-letter` and `::first-line` of the page out too, which cannot be
 * sealed in any other way. Lines wrap where there is no room: a purpose beside its sentence, the third button beside the answers.
 */
export const bannerStyles = (layout: string, dir: string): string =>
  css`
    :host {
      all: initial;
      ${surface()}
      position: fixed;
      z-index: 2147483647;
      inset: auto 0 12px;
      ${PLACES[layout]};
      display: flex;
      flex-direction: column;
      inline-size: min(100% - 24px, ${/^bar/.test(layout) ? 660 : 400}px);
      max-block-size: min(100% - 24px, max(72dvh, 360px));
      margin: auto;
      direction: ${dir};
    }
    :host::before,
    :host::after,
    ::slotted(*)::before,
    ::slotted(*)::after {
      content: none;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      overflow: auto;
      padding: var(--z-space);
    }
    div + div {
      flex: none;
      padding-block: 14px;
      border-block-start: 1px solid var(--z-line);
    }
    slot {
      border: var(--zgoda-border, 1px) solid;
      border-radius: min(10px, var(--z-radius));
      outline-color: var(--z-text);
      ${calmColors}
    }
    [name='answer'] {
      ${answerColors}
    }
    ::slotted(*) {
      all: initial;
      display: flex;
      flex: 100%;
      color: inherit;
      color-scheme: inherit;
      direction: inherit;
      font: inherit;
      overflow-wrap: anywhere;
    }
    ::slotted(h2) {
      font-size: 1.25em;
      font-weight: 600;
      line-height: 1.3;
    }
    ::slotted(h3) {
      flex: 28%;
      margin-block-end: -6px;
      font-weight: 600;
    }
    ::slotted(p) {
      flex: 99 300px;
    }
    ::slotted(a),
    ::slotted(small) {
      color: var(--z-muted);
      font-size: 0.9em;
    }
    ::slotted(a) {
      flex: none;
      margin: -10px -8px;
      padding: calc(22px - 0.5lh) 8px;
      text-decoration: underline;
      cursor: pointer;
    }
    ::slotted([slot]) {
      flex: auto;
      padding: 8px;
      border: inherit;
      border-radius: inherit;
      ${choiceShape}
    }
    ::slotted([slot='answer']) {
      flex: 30%;
    }
    ::slotted(:focus-visible) {
      outline: 3px solid;
      outline-color: inherit;
      outline-offset: 2px;
    }
    ::slotted(a:focus-visible) {
      outline-offset: -6px;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;
