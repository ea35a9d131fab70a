import { replace } from '../helpers/replace.js';

/** A page with the WP Consent API on it, as far as a plugin sees it: a category is allowed by its cookie, or where nobody says what kind of consent this is. */
export interface WordPressPage {
  /** What is kept, by category. */
  readonly cookies: Map<string, string>;
  /** Every call, in order: `marketing: deny`. */
  readonly calls: string[];
  /** Whether a plugin may run something. */
  isAllowed(category: string): boolean;
  /** Takes it off the page. */
  remove(): void;
}

export function wordpressPage(kept: Readonly<Record<string, string>> = {}): WordPressPage {
  const cookies = new Map(Object.entries(kept));
  const calls: string[] = [];
  const page = globalThis as { wp_consent_type?: string };
  const isAllowed = (category: string) => !page.wp_consent_type || cookies.get(category) === 'allow';
  const set = (category: string, value: string) => {
    calls.push(`${category}: ${value}`);
    cookies.set(category, value);
  };
  const undo = [
    replace(globalThis, 'wp_set_consent', { value: set, writable: true }),
    replace(globalThis, 'wp_has_consent', { value: isAllowed, writable: true }),
    replace(globalThis, 'wp_consent_type', { value: undefined, writable: true }),
  ];
  return { cookies, calls, isAllowed, remove: () => undo.forEach((end) => end()) };
}
