import type { Need } from './decide.js';

/** The purposes that a `data-consent` attribute names. */
export const purposesIn = (attribute: string | null): string[] => attribute?.split(/[\s|]+/).filter(Boolean) ?? [];

/**
 * Reads a `data-consent` attribute: `analytics marketing` needs both, `analytics|marketing` one of the two. A mix needs all it
 * names, and an empty one what nobody can grant.
 */
export const parseNeed = (attribute: string | null): Need => ({ [/^\s*\S+\|\S+\s*$/.test(attribute ?? '') ? 'any' : 'all']: purposesIn(attribute) }) as unknown as Need;
