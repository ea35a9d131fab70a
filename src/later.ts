/**
 * What is seldom needed and never for a first paint: settling what the storages do not agree on, checking a new config, clearing
 * up on a no, the way back to the settings on a page that has none, keeping a page clear of the banner. An entry of its own, so that nobody carries it for nothing.
 */
import type { Consent, LeaveDetail } from './core/consent.js';
import type { WithdrawalReport } from './core/report.js';
import { servicesOf } from './core/services.js';
import { titleOf } from './core/title-of.js';
import { clearPurposes } from './gate/clear.js';
import { readBack } from './gate/read-back.js';
import { stopServices } from './gate/stop.js';
import { banner as english } from './i18n/en.js';
import { cornerButton } from './ui/button/corner.js';
import type { BannerWords } from './ui/loaders.js';
import { wordsIn } from './ui/words.js';

export { history, keep } from './start/keep.js';
export { mayAsk } from './start/may-ask.js';
export { settle } from './start/settle.js';
export { verify } from './start/verify.js';
export { writeOut } from './start/write-out.js';
export { keepClear } from './ui/banner/keep-clear.js';

/**
 * Tells refused services to stop and removes what they left behind, but for those that may still run. Resolves with what came of
 * it, within some seconds at most.
 */
export async function leave(consent: Consent, { changed, previous }: LeaveDetail): Promise<WithdrawalReport> {
  const { config, state, refused, needsReload } = consent;
  const granted = changed.filter((purpose) => state[purpose] === 'granted');
  const off = servicesOf(config, granted, state, refused);
  for (const service of servicesOf(config, granted, {})) if (!off.includes(service)) needsReload.delete(service.name);
  for (const purpose of granted) needsReload.delete(titleOf(config, purpose));
  const withdrawn = changed.filter((purpose) => previous[purpose] === 'granted');
  const deniedAtFirst = changed.filter((purpose) => state[purpose] !== 'unasked' && !withdrawn.includes(purpose));
  const stopped = await stopServices(consent, withdrawn, deniedAtFirst);
  const { cleared, survived } = await readBack(await clearPurposes(config, changed, consent.state, consent.refused));
  for (const { service, why } of survived) if (why === 'written-back') needsReload.add(service);
  return { stopped, cleared, survived, needsReload: [...needsReload] };
}

/** Gives every `<zgoda-button>` without words its words; a page that has none gets one in the corner. */
export async function offerOpener(consent: Consent, words: BannerWords): Promise<void> {
  const texts = await wordsIn(words, consent);
  const label = { textContent: (texts?.banner ?? english).settings, lang: texts ? words.language : 'en' };
  const buttons = document.querySelectorAll<HTMLElement>('zgoda-button');
  for (const button of buttons) if (!button.textContent) Object.assign(button, label);
  if (!buttons.length) cornerButton(label);
}
