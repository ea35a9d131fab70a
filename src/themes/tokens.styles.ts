import { css } from './css.js';

/**
 * The look, in one place. A site sets `--zgoda-*` on any ancestor (`:root { --zgoda-accent: #7a1f4b }`); what it leaves
 * out has the default here. Colours are pairs: light, dark. There is one accent and one button shape for every answer, so
 * no theme can tell a yes from a no.
 *
 * | property | what it sets |
 * |---|---|
 * | `--zgoda-color-scheme` | `light dark` (the visitor's wish, default), `light` or `dark` |
 * | `--zgoda-background` `--zgoda-text` `--zgoda-muted` | the box, its words, its small print |
 * | `--zgoda-line` `--zgoda-edge` | separators, edges of buttons and switches |
 * | `--zgoda-accent` `--zgoda-on-accent` | the buttons that answer, and the words on them |
 * | `--zgoda-font` `--zgoda-font-size` | type; sizes in px, so that the page's root size changes nothing |
 * | `--zgoda-space` `--zgoda-radius` `--zgoda-shadow` | room inside, corners, depth |
 */
const tokens = css`
  --z-background: var(--zgoda-background, light-dark(#fff, #171e25));
  --z-text: var(--zgoda-text, light-dark(#17232d, #edf1f4));
  --z-muted: var(--zgoda-muted, light-dark(#4a5966, #b3bfc9));
  --z-line: var(--zgoda-line, light-dark(#dde4e9, #34414c));
  --z-edge: var(--zgoda-edge, light-dark(#71818e, #8595a2));
  --z-accent: var(--zgoda-accent, light-dark(#0e5068, #a3d8ea));
  --z-on-accent: var(--zgoda-on-accent, light-dark(#fff, #0a222c));
  --z-space: var(--zgoda-space, 20px);
  --z-radius: var(--zgoda-radius, 16px);
  color-scheme: var(--zgoda-color-scheme, light dark);
  border: 1px solid var(--z-line);
  border-radius: var(--z-radius);
  background: var(--z-background);
  box-shadow: var(--zgoda-shadow, 0 12px 40px #0a1c2a40);
  color: var(--z-text);
  font: var(--zgoda-font-size, 15px)/1.5 var(--zgoda-font, system-ui, sans-serif);
  box-sizing: border-box;
`;

/** The box of every surface, with its colours. A browser too old to choose by colour scheme (Safari before 17.5) shows the light ones. */
export const surface = (): string => (CSS.supports('color:light-dark(#000,#fff)') ? tokens : tokens.replace(/light-dark\((.+?),.+?\)/g, '$1'));
