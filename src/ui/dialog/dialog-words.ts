import type { ChoicesTexts, DialogTexts } from '../../i18n/texts.js';

/** The words of the dialog, and the name of what is about one's own choices: without it that is not shown there. */
export interface DialogWords {
  readonly dialog: DialogTexts;
  readonly choices?: Pick<ChoicesTexts, 'title'>;
}
