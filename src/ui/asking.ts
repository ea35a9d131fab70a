/** Brings the question to the visitor and the answer back: loads banner and dialog when needed, hands their wishes to consent. */
import type { Consent } from '../core/consent.js';
import type { ZgodaChooseEvent } from '../core/events.js';
import { pickLanguage, type Language } from '../i18n/languages.js';
import { whenParsed } from '../page/moments.js';
import type { Loaders, Words } from './loaders.js';
import { definePlaces, PLACES } from './places.js';

/** What can be asked of the visitor. */
export interface Asking {
  /** Fetches what a first visit needs, ahead of knowing whether it is one. */
  prefetch(): void;
  /** Checks the config; rejects where it may not be granted. */
  verify(): Promise<void>;
  /** Shows layer one. */
  ask(): void;
  /** Shows the settings. */
  open(): void;
  /** Listens to the elements. */
  listen(): void;
}

/** Asks through the elements, and listens to them on `window`, after everyone who may want to cancel, until the signal aborts. */
export function asking(consent: Consent, loaders: Loaders, signal: AbortSignal): Asking {
  const wordsFrom = <T>(load: (language: Language) => Promise<T>): Words<T> => {
    const { config } = consent;
    const language = pickLanguage([document.documentElement.lang, config.language, ...navigator.languages], config.languages);
    return { language, texts: language === 'en' ? undefined : load(language) };
  };
  const words = () => wordsFrom(loaders.language);
  const show = (action: () => Promise<unknown>) => void consent.attempt('load', action);

  /** Withdrawing must be as easy as giving (GDPR 7(3)): a page without a way back to the settings gets one. */
  const offerOpener = () => {
    if (!document.querySelector('zgoda-button:not(:empty)')) show(async () => (await loaders.later()).offerOpener(consent, words()));
  };
  /** Who answered before is asked again once a day at most; until then the settings are at hand. */
  const ask = async () => {
    if (!consent.record() || (await (await loaders.later()).mayAsk(consent, Date.now()))) await (await loaders.banner()).ask(consent, words(), loaders, signal);
    else whenParsed(offerOpener);
  };
  /** Safari gives a button that is pressed no focus, so what asked says where the focus returns to. */
  const open = (opener: unknown = document.activeElement) => show(async () => (await loaders.dialog()).open(consent, wordsFrom(loaders.deepWords), loaders, opener));
  const connect = (place: HTMLElement) => show(async () => (await loaders.elements()).connect(place, consent, wordsFrom(loaders.deepWords)));

  return {
    prefetch: () => void Promise.allSettled([loaders.banner(), words().texts]),
    verify: async () => (await loaders.later()).verify(consent, loaders, signal),
    ask: () => show(ask),
    open: () => open(),
    listen: () => {
      const on = (target: EventTarget, type: string, listener: (event: Event) => void) => target.addEventListener(type, (event) => event.defaultPrevented || listener(event), { signal });
      on(window, 'zgoda-choose', (event) => consent.choose((event as ZgodaChooseEvent).choices, event as ZgodaChooseEvent));
      on(window, 'zgoda-open', (event) => open(event.composedPath()[0]));
      on(window, 'zgoda-connect', (event) => connect(event.composedPath()[0] as HTMLElement));
      for (const place of document.querySelectorAll<HTMLElement>(String(PLACES))) connect(place);
      definePlaces();
      for (const type of ['consent-ready', 'consent-change']) on(consent, type, () => consent.unasked.length || whenParsed(offerOpener));
    },
  };
}
