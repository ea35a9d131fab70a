import { until } from './until.js';

declare global {
  var ran: string[];
}

/** Code that notes under which name it ran. */
export const noting = (name: string): string => `globalThis.ran.push('${name}')`;

/** A script that can be loaded from elsewhere, and notes that it ran. `more` keeps it apart from others, and runs before. */
export const notingSource = (name: string, more = ''): string => `data:text/javascript,${encodeURIComponent(`${more};${noting(name)}`)}`;

/** Forgets what ran before. */
export const forgetRan = (): void => void (globalThis.ran = []);

/** Resolves once a script has run. */
export const hasRun = (name: string): Promise<void> => until(() => globalThis.ran.includes(name));
