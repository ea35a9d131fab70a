import type { Rgb } from '../../src/themes/contrast.js';

/** A computed colour of an element, in numbers: `rgb(255, 0, 0)` and `color(srgb 1 0 0)` are the same. Throws where it is see-through. */
export function colorOf(element: Element | null, property: string): Rgb {
  const text = getComputedStyle(element as Element).getPropertyValue(property);
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.replace('srgb', '').match(/[\d.]+(e-\d+)?/g) ?? []).map(Number);
  if (alpha < 1) throw new Error(`${property} is ${text}: it has no contrast of its own.`);
  const whole = text.startsWith('color(') ? 1 : 255;
  return [red / whole, green / whole, blue / whole];
}
