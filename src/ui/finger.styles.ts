import { css } from '../themes/css.js';

/** A link that stands by itself: large enough for a finger, while what is around it stays where it is. */
export const fingerHigh = css`display: inline-block; margin-block: -10px; padding-block: calc(22px - 0.5lh);`;

/** The same in a box with room at its sides: a ring around it is as close to its words as one around a line. */
export const fingerSized = css`${fingerHigh} margin-inline: -8px; padding-inline: 8px; outline-offset: -6px !important;`;
