import type { Consent } from '../core/consent.js';
import type { Words } from './loaders.js';

/** A language file that keeps silent must not keep the question from being asked. Milliseconds. */
const PATIENCE = 3000;

/** The words as soon as they are there; nothing where they are English, and, with a `consent-error`, where they cannot be had. Never rejects. */
export async function wordsIn<T>({ language, texts }: Words<T>, consent: Pick<Consent, 'attempt'>): Promise<T | undefined> {
  let found: T | undefined;
  await consent.attempt('language', async () => {
    found = await Promise.race([texts, new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, `no words in "${language}"`))]);
  });
  return found;
}
