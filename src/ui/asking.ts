/** Brings the question to the visitor and the answer back: loads banner and dialog when needed, hands their wishes to consent. */
import type { Consent } from '../core/consent.js';
import type { ZgodaChooseEvent } from '../core/events.js';
import { pickLanguage } from '../i18n/languages.js';
import { whenParsed } from '../page/moments.js';
import type { Loaders, Words } from './loaders.js';

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
  const words = (): Words => {
    const language = pickLanguage(consent.config.language ?? document.documentElement.lang);
    return { language, texts: language === 'en' ? undefined : loaders.language(language) };
  };
  const show = (action: () => Promise<unknown>) => void consent.attempt('load', action);

  /** Withdrawing must be as easy as giving (GDPR 7(3)): a page without a way back to the settings gets one. */
  const offerOpener = () => {
    if (!consent.unasked.length && !document.querySelector('zgoda-button:not(:empty)')) show(async () => (await loaders.later()).offerOpener(consent, words()));
  };

  return {
    prefetch: () => void Promise.allSettled([loaders.banner(), words().texts]),
    verify: async () => (await loaders.later()).verify(consent, loaders, signal),
    ask: () => show(async () => (await loaders.banner()).ask(consent, words(), loaders, signal)),
    open: () => show(async () => (await loaders.dialog()).open(consent, words(), loaders)),
    listen: () => {
      const on = (target: EventTarget, type: string, listener: (event: Event) => void) => target.addEventListener(type, (event) => event.defaultPrevented || listener(event), { signal });
      on(window, 'zgoda-choose', (event) => consent.choose((event as ZgodaChooseEvent).choices, event as ZgodaChooseEvent));
      on(window, 'zgoda-open', () => consent.open());
      for (const type of ['consent-ready', 'consent-change']) on(consent, type, () => whenParsed(offerOpener));
    },
  };
}
