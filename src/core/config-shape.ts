/** Looks into a config that may be broken. */

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects in an object, by name. */
export const objectsIn = (value: unknown): [string, Record<string, unknown>][] => (isObject(value) ? Object.entries(value).filter((pair): pair is [string, Record<string, unknown>] => isObject(pair[1])) : []);

/** The items of a list; what is no text counts as empty. */
export const wordsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map((word) => (typeof word === 'string' ? word : '')) : []);
