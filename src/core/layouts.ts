/** Where our surfaces may stand. None of them has an answer that another one lacks. */
export const LAYOUTS = {
  /** The first question: a bar at the bottom (default) or the top, a box in the corner where lines begin or end, a card in the middle. */
  banner: ['bar', 'bar-top', 'box', 'box-end', 'card'],
  /** The settings: in the middle (default), or a panel at the side where lines end. On phones both fill the screen. */
  dialog: ['centre', 'side'],
} as const;
