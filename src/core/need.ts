import type { Need } from './decide.js';

/** The purposes that a `data-consent` attribute names. */
export const purposesIn = (attribute: string | null): string[] => attribute?.split(/[\s|]+/).filter(Boolean) ?? [];

/**
 * Reads a `data-consent` attribute: `analytics marketing` needs both, `analytics|marketing` one of the two. An empty one
 * needs what nobody can grant.
 */
export const parseNeed = (attribute: string | null): Need => ({ [attribute?.includes('|') ? 'any' : 'all']: purposesIn(attribute) }) as unknown as Need;
