import type { Consent, LeaveDetail } from '../core/consent.js';
import type { ConsentRecord } from '../core/record.js';
import type { Language } from '../i18n/languages.js';
import type { Texts } from '../i18n/texts.js';

/** In which language to speak, and its words: on their way, and only where it is not English, which comes along. */
export interface Words {
  language: Language;
  texts: Promise<{ texts: Texts }> | undefined;
}

/** What is downloaded only when needed. Each rejects where it cannot be had. */
export interface Loaders {
  banner(): Promise<{ ask(consent: Consent, words: Words, loaders: Loaders, signal: AbortSignal): Promise<void> }>;
  dialog(): Promise<{ open(consent: Consent, words: Words, loaders: Loaders): Promise<void> }>;
  check(): Promise<{ checkConfig(config: unknown): void; advise(consent: Consent, signal: AbortSignal): void }>;
  later(): Promise<{
    settle(consent: Consent, isDevelopment: boolean, raw: unknown, mirror?: ConsentRecord): Promise<void>;
    verify(consent: Consent, loaders: Loaders, signal: AbortSignal): Promise<void>;
    leave(consent: Consent, change: LeaveDetail): Promise<void>;
    offerOpener(consent: Consent, words: Words): Promise<void>;
  }>;
  language(language: Language): Promise<{ texts: Texts }>;
}
