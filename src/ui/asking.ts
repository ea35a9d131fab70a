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
  /** Shows layer one. */
  ask(): void;
  /** Shows the settings. */
  open(): void;
  /** Listens to the elements until the signal aborts. */
  listen(signal: AbortSignal): void;
}

const OPENERS = 'zgoda-button:not(:empty), [data-zgoda-open]';

/** Asks through the elements, and listens to them on `window`, after everyone who may want to cancel. */
export function asking(consent: Consent, loaders: Loaders): Asking {
  let chosen: Words | undefined;
  const words = () => {
    const language = pickLanguage(consent.config.language ?? document.documentElement.lang);
    return (chosen ??= { language, texts: language === 'en' ? undefined : loaders.language(language) });
  };
  const show = (action: () => Promise<unknown>) => void consent.attempt('load', 'not shown', action);

  /** Withdrawing must be as easy as giving (GDPR 7(3)): a page without a way back to the settings gets one. */
  const offerOpener = () => {
    if (!consent.unasked.length && !document.querySelector(OPENERS)) show(async () => (await loaders.banner()).offerOpener(consent, words()));
  };

  return {
    prefetch: () => {
      loaders.banner().catch(() => undefined);
      words().texts?.catch(() => undefined);
    },
    ask: () => show(async () => (await loaders.banner()).ask(consent, words())),
    open: () => show(async () => (await loaders.dialog()).open(consent, words())),
    listen: (signal) => {
      const on = (target: EventTarget, type: string, listener: (event: Event) => void) => target.addEventListener(type, (event) => event.defaultPrevented || listener(event), { signal });
      on(window, 'zgoda-choose', (event) => consent.choose((event as ZgodaChooseEvent).choices, event as ZgodaChooseEvent));
      on(window, 'zgoda-open', () => consent.open());
      on(document, 'click', ({ target }) => (target as Element).closest('[data-zgoda-open]') && consent.open());
      for (const type of ['consent-ready', 'consent-change']) on(consent, type, () => whenParsed(offerOpener));
    },
  };
}
