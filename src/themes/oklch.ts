import { linear, type Rgb } from './contrast.js';

/** A colour as lightness (0 to 1), chroma and hue (radians): equal steps look equal (OKLCH, CSS Color 4). */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

// The matrices of CSS Color 4, from and to linear sRGB.
const TO_CONES: Matrix = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]];
const TO_LAB: Matrix = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]];
const FROM_LAB: Matrix = [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.291485548]];
const FROM_CONES: Matrix = [[4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965], [-0.0041960863, -0.7034186147, 1.707614701]];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;
const each = (triple: Triple, change: (value: number) => number): Triple => triple.map(change) as unknown as Triple;
const curved = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** A colour in OKLCH. */
export function toOklch(rgb: Rgb): Oklch {
  const [lightness, a, b] = times(TO_LAB, each(times(TO_CONES, each(rgb, linear)), Math.cbrt));
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)];
}

/** A colour out of OKLCH; channels may lie outside of 0 to 1 where a screen cannot show it. */
export function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  const cones = each(times(FROM_LAB, [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)]), (value) => value ** 3);
  return each(times(FROM_CONES, cones), (light) => curved(Math.max(0, light)));
}
