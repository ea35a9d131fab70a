import type { Config, Service } from '../core/config.js';
import type { Consent, LeaveDetail } from '../core/consent.js';
import type { ChangeReason } from '../core/events.js';
import type { HistoryEntry } from '../core/history.js';
import type { ConsentRecord } from '../core/record.js';
import type { WithdrawalReport } from '../core/report.js';
import type { Language } from '../i18n/languages.js';
import type { BannerTexts, DeepTexts } from '../i18n/texts.js';
import type { WordProblem } from '../lint/problem.js';
import type { ZgodaBanner } from './banner/zgoda-banner.js';

/** In which language to speak, and its words: on their way, and only where it is not English, which comes along. */
export interface Words<T> {
  language: Language;
  texts: Promise<T> | undefined;
}
/** The words of layer one. */
export type BannerWords = Words<{ banner: BannerTexts }>;
/** The words of everything deeper. */
export type DeepWords = Words<DeepTexts>;

/** What is downloaded only when needed. Each rejects where it cannot be had. */
export interface Loaders {
  /** What holds without marks: before the page goes on, where that can be. */
  hold(): unknown;
  /** What releases, where something was granted. */
  release(): unknown;
  /** Google Consent Mode: before the page goes on. */
  gcm(): unknown;
  banner(): Promise<{ ask(consent: Consent, words: BannerWords, loaders: Loaders, signal: AbortSignal): Promise<void> }>;
  /** `opener` is what gets the focus back, where it is an element. */
  dialog(): Promise<{ open(consent: Consent, words: DeepWords, loaders: Loaders, opener: unknown): Promise<void> }>;
  /** What stands behind the elements that a page writes itself. */
  elements(): Promise<{ connect(place: HTMLElement, consent: Consent, words: DeepWords): Promise<void> }>;
  check(): Promise<{ checkConfig(config: unknown): void; advise(consent: Consent, signal: AbortSignal): void }>;
  /** Checks of words, for development hosts. */
  lint(): Promise<{ configWords(config: Config, language: string): readonly WordProblem[] }>;
  later(): Promise<{
    settle(consent: Consent, isDevelopment: boolean, raw: unknown, mirror?: ConsentRecord): Promise<void>;
    keep(record: ConsentRecord, now: number, reason?: ChangeReason): Promise<void>;
    history(): Promise<HistoryEntry[]>;
    mayAsk(consent: Consent, now: number): Promise<boolean>;
    verify(consent: Consent, loaders: Loaders, signal: AbortSignal): Promise<void>;
    leave(consent: Consent, change: LeaveDetail): Promise<WithdrawalReport>;
    writeOut(consent: Consent, loaders: Loaders): Promise<void>;
    offerOpener(consent: Consent, words: BannerWords): Promise<void>;
    keepClear(banner: ZgodaBanner | null): void;
  }>;
  signals(): Promise<{ signal(consent: Consent): () => void }>;
  /** A service of the catalogue, as a module that exports nothing else. */
  service(id: string): Promise<Record<string, Service | undefined>>;
  language(language: Language): Promise<{ banner: BannerTexts }>;
  deepWords(language: Language): Promise<DeepTexts>;
}
