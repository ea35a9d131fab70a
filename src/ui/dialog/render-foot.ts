import { html, nothing, type TemplateResult } from 'lit';
import type { WithdrawalReport } from '../../core/report.js';
import type { DialogTexts } from '../../i18n/texts.js';
import { renderReport } from './render-report.js';

/** What the foot needs to be drawn. */
export interface FootView {
  texts: DialogTexts;
  language: string;
  /** What came of a withdrawal. */
  report: WithdrawalReport | undefined;
  save: () => void;
  refuse: () => void;
  accept: () => void;
}

/** What came of a withdrawal, and the buttons: what is set is saved, or both answers, side by side and of one look. */
export const renderFoot = ({ texts, language, report, save, refuse, accept }: FootView): TemplateResult => html`
  <div class="foot">
    <div role="status">${report ? renderReport(report, texts, language) : nothing}</div>
    <div class="calm"><button type="button" data-zgoda="save" @click=${save}>${texts.save}</button></div>
    <div class="answers">
      <button type="button" data-zgoda="refuse" data-action="refuse-all" @click=${refuse}>${texts.refuse}</button>
      <button type="button" data-zgoda="accept" data-action="accept-all" @click=${accept}>${texts.accept}</button>
    </div>
  </div>
`;
