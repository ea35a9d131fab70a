import { css } from '../../themes/css.js';

/** Small and calm, above the page and below the banner; the page's own styles do not reach it. */
export const cornerStyles = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto auto 12px 12px !important;
    z-index: 2147483646 !important;
    color-scheme: var(--zgoda-color-scheme, light dark) !important;
  }
  button {
    padding: 13px 16px;
    border: 1px solid var(--zgoda-edge, #71818e);
    border-radius: 22px;
    background: var(--zgoda-background, Canvas);
    color: var(--zgoda-text, CanvasText);
    font: 13px/16px var(--zgoda-font, system-ui, sans-serif);
    text-decoration: none;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
