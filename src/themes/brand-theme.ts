import { contrast, luminance, parseHex, toHex, type Rgb } from './contrast.js';
import { fromOklch, toOklch, type Oklch } from './oklch.js';

/** The look of all surfaces, by custom property. */
export type Theme = Record<`--zgoda-${string}`, string>;

const WHITE: Rgb = [1, 1, 1];
const BLACK: Rgb = [0, 0, 0];
/** The least contrast of words, and of edges (WCAG 1.4.3 and 1.4.11 ask for 4.5 and 3). */
const WORDS = 5;
const EDGES = 3;
/** What the background must leave room for: words, and small print that is calmer than they are. */
const ROOM = 8;

/** As it will be written: contrast is measured with what a screen gets. */
const shown = (color: Oklch): Rgb => parseHex(toHex(fromOklch(color)));

/** The first colour from `from` on, darker or lighter step by step, that is good enough; black or white at the end. */
function shift([from, chroma, hue]: Oklch, isDarker: boolean, isGood: (color: Rgb) => boolean): Rgb {
  for (let step = 0; step <= 100; step += 1) {
    const lightness = isDarker ? from - (from * step) / 100 : from + ((1 - from) * step) / 100;
    const color = shown([lightness, chroma * (1 - step / 100), hue]);
    if (isGood(color)) return color;
  }
  return isDarker ? BLACK : WHITE;
}

const inkOn = (color: Rgb): Rgb => (contrast(color, WHITE) >= contrast(color, BLACK) ? WHITE : BLACK);

/**
 * All colours of the look out of two, as hex. Whatever is asked for, every word has a contrast of 5 to 1 or more and every edge of 3 to 1:
 * where the two cannot, their lightness is shifted, and their hue stays. Throws a `RangeError` for what is no colour.
 */
export function brandTheme(accent: string, background: string): Theme {
  const asked = parseHex(background);
  const isLight = luminance(asked) > 0.18; // from here on black is easier to read than white
  const paper = shift(toOklch(asked), !isLight, (color) => contrast(color, isLight ? BLACK : WHITE) >= ROOM);
  const [, chroma, hue] = toOklch(paper);
  const ink = (lightness: number, least: number) => shift([lightness, Math.min(chroma, 0.02), hue], isLight, (color) => contrast(color, paper) >= least);
  const fill = shift(toOklch(parseHex(accent)), isLight, (color) => contrast(color, paper) >= EDGES && contrast(color, inkOn(color)) >= WORDS);
  return {
    '--zgoda-color-scheme': isLight ? 'light' : 'dark',
    '--zgoda-background': toHex(paper),
    '--zgoda-text': toHex(ink(isLight ? 0.28 : 0.94, ROOM - 1)),
    '--zgoda-muted': toHex(ink(isLight ? 0.48 : 0.78, WORDS)),
    '--zgoda-line': toHex(ink(isLight ? 0.9 : 0.32, 1.2)),
    '--zgoda-edge': toHex(ink(isLight ? 0.62 : 0.56, EDGES)),
    '--zgoda-accent': toHex(fill),
    '--zgoda-on-accent': toHex(inkOn(fill)),
  };
}

/** A theme as a style sheet, to be linked from a page. */
export const themeCss = (theme: Theme): string => `:root {\n${Object.entries(theme).map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`;
