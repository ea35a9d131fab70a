/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads a colour such as `#7a1f4b` or `#fff`. Throws a `RangeError` where it is none. */
export function parseHex(hex: string): Rgb {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex)?.[1];
  if (!digits) throw new RangeError(`"${hex}" is no colour such as "#7a1f4b".`);
  const pairs = (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).match(/../g) as string[];
  return pairs.map((pair) => parseInt(pair, 16) / 255) as unknown as Rgb;
}

/** Writes a colour as `#7a1f4b`; what lies outside of 0 to 1 is cut off. */
export const toHex = (rgb: Rgb): string => `#${rgb.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).padStart(2, '0')).join('')}`;

/** A channel without the curve of sRGB, so that it counts light. */
export const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** How much light a colour gives, 0 to 1 (WCAG 2.2, relative luminance). */
export const luminance = ([red, green, blue]: Rgb): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
