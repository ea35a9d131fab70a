import type { Consent } from '../core/consent.js';
import type { Need, State } from '../core/decide.js';

/** Which purpose stands for which of a vendor's categories: `{ preferences: 'taste' }`; `true` where a category needs no consent at all. */
export type Mapping<Category extends string> = Readonly<Partial<Record<Category, Need | true>>>;

/** What a vendor is told of each of its categories. */
export type Told<Category extends string> = Readonly<Record<Category, boolean>>;

/** What may run, by the vendor's categories. Of a category without a purpose of the site's: nothing. */
export function toldOf<Category extends string>(consent: Consent, mapping: Readonly<Record<Category, Need | true>>): Told<Category> {
  const entries = Object.entries<Need | true>(mapping).map(([category, need]) => [category, need === true || consent.allows(need)]);
  return Object.fromEntries(entries) as Told<Category>;
}

/** Whether anything has been answered: until then a vendor that keeps what it is told must not be told (ST-3). */
export const hasAnswer = (state: State): boolean => Object.values(state).some((choice) => choice !== 'unasked');
