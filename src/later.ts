/**
 * What is seldom needed and never for a first paint: settling what the storages do not agree on, checking a new config, clearing
 * up on a no, and the way back to the settings on a page that has none. An entry of its own, so that nobody carries it for nothing.
 */
import type { Consent, LeaveDetail } from './core/consent.js';
import { servicesOf } from './core/services.js';
import { clearPurposes } from './gate/clear.js';
import { stopServices } from './gate/stop.js';
import { banner as english } from './i18n/en.js';
import { cornerButton } from './ui/button/corner.js';
import type { Words } from './ui/loaders.js';
import { wordsIn } from './ui/words.js';

export { settle } from './start/settle.js';
export { verify } from './start/verify.js';

/** Tells refused services to stop and removes what they left behind, but for those that a granted purpose still uses. */
export async function leave(consent: Consent, { changed, previous }: LeaveDetail): Promise<void> {
  const { config, state, needsReload } = consent;
  const refused = changed.filter((purpose) => state[purpose] !== 'granted');
  const granted = changed.filter((purpose) => state[purpose] === 'granted');
  for (const { name } of servicesOf(config, granted, {})) needsReload.delete(name);
  for (const purpose of granted) needsReload.delete(config.purposes[purpose]?.title ?? '');
  const withdrawn = refused.filter((purpose) => previous[purpose] === 'granted');
  await stopServices(consent, withdrawn);
  clearPurposes(config, refused, consent.state);
}

/** Gives every `<zgoda-button>` without words its words; where the page has none, and does not want to go without, adds one in the corner. */
export async function offerOpener(consent: Consent, words: Words): Promise<void> {
  const { texts } = await wordsIn(words, consent);
  const label = (texts?.banner ?? english).settings;
  const buttons = document.querySelectorAll('zgoda-button');
  for (const button of buttons) button.textContent ||= label;
  if (!buttons.length && consent.config.button !== false) cornerButton(label);
}
