/** The dialog entry: layers two and three, with Lit, with English inside. */
import type { Consent } from './core/consent.js';
import { dialog as english } from './i18n/en.js';
import type { Texts } from './i18n/texts.js';
import { askedOf, noticeHash } from './receipts/notice.js';
import type { ConsentView } from './ui/consent-view.js';
import { ZgodaDialog } from './ui/dialog/zgoda-dialog.js';
import type { Loaders, Words } from './ui/loaders.js';
import { whenBody } from './page/moments.js';
import { presentable } from './ui/presentable.js';
import { wordsIn } from './ui/words.js';

/** In which words to ask, and where from. */
export interface DialogOptions {
  /** Language of the texts, as a BCP 47 tag. */
  language: string;
  /** The words; English where they are absent, whatever `language` says. */
  texts?: Pick<Texts, 'dialog'> | undefined;
  /** What was pressed: the focus returns to it. */
  opener?: HTMLElement | undefined;
}

const TAG = 'zgoda-dialog';

/** Shows the settings; where they are shown already, those stay. */
export function showDialog(consent: ConsentView, { language, texts, opener }: DialogOptions): void {
  if (!customElements.get(TAG)) customElements.define(TAG, ZgodaDialog);
  if (document.querySelector(TAG)) return;
  const said = { language: texts ? language : 'en', texts: texts?.dialog ?? english };
  const dialog = Object.assign(document.createElement(TAG) as ZgodaDialog, { consent, opener, ...said });
  document.body.append(dialog);
  void dialog.updateComplete
    .then(() => noticeHash({ ...askedOf(presentable(consent.config), Object.keys(consent.state)), language: said.language, words: dialog.words }))
    .then((hash) => (dialog.notice = hash));
}

/** Shows the settings, as soon as there are words and a page to put them in. The focus returns to what was pressed. */
export async function open(consent: Consent, words: Words, { later }: Loaders): Promise<void> {
  later().catch(() => undefined); // a withdrawal will need it
  const opener = document.activeElement;
  const [said] = await Promise.all([wordsIn(words, consent), whenBody()]);
  showDialog(consent, { ...said, opener: opener instanceof HTMLElement ? opener : undefined });
}
