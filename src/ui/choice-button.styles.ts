import { css } from '../themes/css.js';

/**
 * The one shape of every answer, on every layer: whoever changes it changes yes and no together. Colours come from the
 * container, `inherit` passes them on: nothing set on a single button can reach them.
 */
export const choiceButton = css`
  display: flex;
  align-items: center;
  justify-content: center;
  box-sizing: border-box;
  min-block-size: 44px;
  padding: 8px 14px;
  border: 1px solid;
  border-color: inherit;
  border-radius: 10px;
  background: inherit;
  color: inherit;
  font: inherit;
  font-weight: 600;
  line-height: 1.25;
  text-align: center;
  cursor: pointer;
`;

/** What the containers of buttons pass on: answers, and everything calmer than an answer. */
export const answerColors = css`background: var(--z-accent); color: var(--z-on-accent); border-color: var(--z-accent);`;
export const calmColors = css`background: var(--z-background); color: var(--z-text); border-color: var(--z-edge);`;
