/** The npm entry. Importing it changes nothing; `createConsent` starts. */
import type { Config, PurposeName } from './core/config.js';
import type { Consent } from './core/consent.js';
import { gate } from './gate/gate.js';
import { hold } from './gate/hold.js';
import { moduleLoaders } from './loaders.js';
import { googleConsentMode } from './signals/google-consent-mode.js';
import { start } from './start/start.js';

/**
 * Starts Zgoda on this page and returns the consent object; purpose names follow from the config. A second call returns the
 * same object until `stop()`. Never throws: a bad config grants nothing and is told by `consent-error`. Where there is no
 * page (on a server) everything is `unasked`.
 */
export const createConsent = <const C extends Config>(config: C): Consent<PurposeName<C>> => start(config, moduleLoaders, { hold, gate, googleConsentMode }) as unknown as Consent<PurposeName<C>>;

export type { Config, Necessary, Purpose, PurposeName, Service, Stored } from './core/config.js';
export type { ChoiceDetail, Consent, Grant } from './core/consent.js';
export type { Choice, Choices, Need, State, Without } from './core/decide.js';
export type { ChangeReason, ChoiceSource, ConsentAskEvent, ConsentChangeEvent, ConsentErrorEvent, ConsentEventMap, ConsentReadyEvent, ErrorCode, ZgodaChooseEvent, openEvent } from './core/events.js';
export type { HistoryEntry } from './core/history.js';
export type { ConsentRecord, StoredChoice } from './core/record.js';
