import { css } from '../../themes/css.js';

/** Small and calm, above the page and below the banner. For `sealedBox`. */
export const cornerStyles = css`
  :host {
    all: initial;
    position: fixed;
    inset: auto auto 12px 12px;
    z-index: 2147483646;
    padding: 13px 16px;
    border: 1px solid var(--zgoda-edge, #71818e);
    border-radius: 22px;
    background: var(--zgoda-background, Canvas);
    color: var(--zgoda-text, CanvasText);
    color-scheme: var(--zgoda-color-scheme, inherit);
    font: 13px/16px var(--zgoda-font, system-ui, sans-serif);
    cursor: pointer;
  }
  :host(:hover) {
    text-decoration: underline;
  }
  :host(:focus-visible) {
    outline: 3px solid;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
