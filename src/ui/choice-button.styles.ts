import { css } from '../themes/css.js';

/**
 * The one shape of every answer, on every layer: whoever changes it changes yes and no together. Colours come from the
 * container, `inherit` passes them on: nothing set on a single button can reach them.
 */
export const choiceShape = css`
  align-items: center;
  justify-content: center;
  box-sizing: border-box;
  min-block-size: 44px;
  background: inherit;
  font-weight: 600;
  line-height: 1.25;
  text-align: center;
  cursor: pointer;
`;

/** The same for a button that has the looks of the browser yet. */
export const choiceButton = css`display: flex; color: inherit; font: inherit; ${choiceShape} padding: 8px 14px; border: 1px solid; border-color: inherit; border-radius: 10px;`;

/** What the containers of buttons pass on: answers, and everything calmer than an answer. */
export const answerColors = css`background: var(--z-accent); color: var(--z-on-accent); border-color: var(--z-accent);`;
export const calmColors = css`background: var(--z-background); color: var(--z-text); border-color: var(--z-edge);`;
