import { css } from './css.js';

/**
 * The look, in one place. A site sets `--zgoda-*` on any ancestor (`:root { --zgoda-accent: #7a1f4b }`); what it leaves
 * out has the default here: the browser's own paper and ink, so that light and dark follow the colour scheme, and shades
 * of the two. There is one accent and one button shape for every answer, so no theme can tell a yes from a no.
 *
 * | property | what it sets |
 * |---|---|
 * | `--zgoda-color-scheme` | `light dark` (the visitor's wish), `light` or `dark`; without it the banner follows the page's own `color-scheme` |
 * | `--zgoda-background` `--zgoda-text` `--zgoda-muted` | the box, its words, its small print |
 * | `--zgoda-line` `--zgoda-edge` | separators, edges of buttons and switches |
 * | `--zgoda-accent` `--zgoda-on-accent` | the buttons that answer, and the words on them |
 * | `--zgoda-font` `--zgoda-font-size` | type; sizes in px, so that the page's root size changes nothing |
 * | `--zgoda-space` `--zgoda-radius` `--zgoda-shadow` | room inside, corners, depth |
 * | `--zgoda-border` | how wide the edges of the banner and its buttons are |
 *
 * Forced colours leave a colour of the system alone and replace every other: so the words on the accent are a mix as well as the accent itself.
 * Where the visitor wishes for more contrast small print and lines are as strong as the words.
 */
export const surface = (): string => css`
  --z-background: var(--zgoda-background, Canvas);
  --z-text: var(--zgoda-text, CanvasText);
  --z-muted: var(--zgoda-muted, color-mix(in srgb, var(--z-text), var(--z-background) 30%));
  --z-line: var(--zgoda-line, color-mix(in srgb, var(--z-text), var(--z-background) 85%));
  --z-edge: var(--zgoda-edge, color-mix(in srgb, var(--z-text), var(--z-background) 45%));
  --z-accent: var(--zgoda-accent, color-mix(in srgb, CanvasText, #1fb2e7 45%));
  --z-on-accent: var(--zgoda-on-accent, color-mix(in srgb, Canvas, #1fb2e7 5%));
  --z-space: var(--zgoda-space, 20px);
  --z-radius: var(--zgoda-radius, 16px);
  color-scheme: var(--zgoda-color-scheme, inherit);
  border: var(--zgoda-border, 1px) solid var(--z-line);
  border-radius: var(--z-radius);
  background: var(--z-background);
  box-shadow: var(--zgoda-shadow, 0 8px 40px #0004);
  color: var(--z-text);
  font: var(--zgoda-font-size, 15px)/1.5 var(--zgoda-font, system-ui, sans-serif);
  box-sizing: border-box;
  @media (prefers-contrast: more) {
    --z-muted: var(--z-text);
    --z-line: var(--z-text);
    --z-edge: var(--z-text);
  }
`;
