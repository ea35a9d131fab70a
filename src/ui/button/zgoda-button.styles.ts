import { css } from '../../themes/css.js';

/** Like a link among the words around it. */
export const buttonStyles = css`
  button {
    all: unset;
    text-decoration: underline;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid;
  }
`;
