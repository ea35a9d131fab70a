import type { Consent } from '../core/consent.js';
import type { Texts } from '../i18n/texts.js';
import type { Words } from './loaders.js';

/** A language file that keeps silent must not keep the question from being asked. Milliseconds. */
const PATIENCE = 3000;

/** The words as soon as they are there; English (no texts), and a `consent-error`, where they cannot be had. Never rejects. */
export async function wordsIn({ language, texts }: Words, consent: Pick<Consent, 'report'>): Promise<{ language: string; texts?: Texts | undefined }> {
  const silence = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('No answer in time.')), PATIENCE));
  silence.catch(() => undefined);
  try {
    return { language, texts: (await Promise.race([texts, silence]))?.texts };
  } catch (error) {
    consent.report('language', `The words in "${language}" could not be loaded; English is shown.`, error);
    return { language: 'en' };
  }
}
