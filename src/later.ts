/**
 * What is seldom needed and never for a first paint: settling what the storages do not agree on, checking a new config, clearing
 * up on a no, and the way back to the settings on a page that has none. An entry of its own, so that nobody carries it for nothing.
 */
import type { Consent } from './core/consent.js';
import { servicesOf } from './core/services.js';
import { clearServices } from './gate/clear.js';
import { banner as english } from './i18n/en.js';
import { cornerButton } from './ui/button/corner.js';
import type { Words } from './ui/loaders.js';
import { wordsIn } from './ui/words.js';

export { settle } from './start/settle.js';
export { verify } from './start/verify.js';

/** Removes what the services of the purposes left behind, but for those that a granted purpose still uses. */
export const clearPurposes = (consent: Consent, purposes: readonly string[]): void => clearServices(servicesOf(consent.config, purposes, consent.state));

/** Gives every `<zgoda-button>` without words its words; where the page has none, and does not want to go without, adds one in the corner. */
export async function offerOpener(consent: Consent, words: Words): Promise<void> {
  const { texts } = await wordsIn(words, consent);
  const label = (texts?.banner ?? english).settings;
  const buttons = document.querySelectorAll('zgoda-button');
  for (const button of buttons) button.textContent ||= label;
  if (!buttons.length && consent.config.button !== false) cornerButton(label);
}
