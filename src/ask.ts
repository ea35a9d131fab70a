/** The dialog entry: layers two and three, with Lit, with English inside. */
import type { Consent } from './core/consent.js';
import { HOLD } from './gate/holding.js';
import * as en from './i18n/en.js';
import type { ConsentView } from './ui/consent-view.js';
import type { DialogWords } from './ui/dialog/dialog-words.js';
import { ZgodaDialog } from './ui/dialog/zgoda-dialog.js';
import type { DeepWords, Loaders } from './ui/loaders.js';
import { whenBody } from './page/when-body.js';
import { wordsIn } from './ui/words.js';

/** In which words to ask, and where from. */
export interface DialogOptions {
  /** Language of the site's words, as a BCP 47 tag. */
  language: string;
  /** Our words in this language; English where they are absent. */
  texts?: DialogWords | undefined;
  /** What was pressed: the focus returns to it. */
  opener?: HTMLElement | undefined;
}

const TAG = 'zgoda-dialog';
const english: DialogWords = { dialog: en.dialog, choices: { title: en.choices.title } };

/** Shows the settings; where they are shown already, those stay. */
export function showDialog(consent: ConsentView, { language, texts, opener }: DialogOptions): void {
  if (!customElements.get(TAG)) customElements.define(TAG, ZgodaDialog);
  if (document.querySelector(TAG)) return;
  const { dialog, choices } = texts ?? english;
  document.body.append(Object.assign(document.createElement(TAG) as ZgodaDialog, { consent, opener, language: texts ? language : 'en', siteLanguage: language, texts: dialog, choices }));
}

const hasHosts = ({ config }: Consent): boolean => Object.values(config.services ?? {}).some((service) => service?.hosts);

/** Shows the settings, as soon as there are words and a page to put them in. The focus returns to what asked for them. */
export async function open(consent: Consent, words: DeepWords, { later, hold }: Loaders, opener: unknown): Promise<void> {
  later().catch(() => undefined); // a withdrawal will need it
  if (hasHosts(consent) && !(HOLD in globalThis)) void consent.attempt('load', hold); // and this, before what runs hears of it
  const [texts] = await Promise.all([wordsIn(words, consent), whenBody()]);
  showDialog(consent, { ...words, texts, opener: opener instanceof HTMLElement ? opener : undefined });
}
