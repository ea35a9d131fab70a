import type { Stored } from '../core/config.js';

/** Whether a name fits one of the patterns; `*` stands for any run of characters, all else is text. Our own name fits none. */
export function matches(name: string, patterns: readonly Stored[]): boolean {
  const fits = (pattern: string) => new RegExp(`^${pattern.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`, 's').test(name);
  return name !== 'zgoda' && patterns.some((pattern) => fits(pattern.name));
}
