import { html, nothing, type TemplateResult } from 'lit';
import type { StoredItem, SurvivalReason, WithdrawalReport } from '../../core/report.js';
import { listInWords } from '../../i18n/list-in-words.js';
import type { DialogTexts } from '../../i18n/texts.js';

type Survivor = WithdrawalReport['survived'][number];

const REASONS = { 'in-use': 'inUse', 'written-back': 'writtenBack', 'out-of-reach': 'outOfReach' } as const satisfies Record<SurvivalReason, keyof DialogTexts>;

const renderItem = ({ name, service }: StoredItem, why?: string): TemplateResult => html`<li><code dir="ltr">${name}</code> ${service} ${why ? html`<small>${why}</small>` : nothing}</li>`;

const renderCleared = (cleared: readonly StoredItem[], texts: DialogTexts): TemplateResult => html`
  <details>
    <summary>${texts.removed(cleared.length)}</summary>
    <ul>
      ${cleared.map((one) => renderItem(one))}
    </ul>
  </details>
`;

const renderSurvived = (survived: readonly Survivor[], texts: DialogTexts): TemplateResult => html`
  <p>${texts.left}</p>
  <ul>
    ${survived.map((one) => renderItem(one, texts[REASONS[one.why]]))}
  </ul>
`;

const renderReload = ({ reload }: DialogTexts): TemplateResult => html`<div class="calm"><button type="button" data-zgoda="reload" @click=${() => location.reload()}>${reload}</button></div>`;

/** What came of a withdrawal, in words: what was stopped and removed, what is still there and why, and what only a reload ends. */
export function renderReport({ stopped, cleared, survived, needsReload }: WithdrawalReport, texts: DialogTexts, language: string): TemplateResult {
  const ended = stopped.filter((name) => !needsReload.includes(name));
  const mayHelp = needsReload.length > 0 || survived.some(({ why }) => why !== 'out-of-reach');
  return html`
    <div class="report" tabindex="0">
      <p>${texts.saved} ${ended.length ? texts.stopped(listInWords(ended, language)) : nothing}</p>
      ${needsReload.length ? html`<p>${texts.needsReload(listInWords(needsReload, language))}</p>` : nothing}
      ${survived.length ? renderSurvived(survived, texts) : nothing}
      ${cleared.length ? renderCleared(cleared, texts) : nothing}
      <p class="notes">${texts.cannotUndo}</p>
    </div>
    ${mayHelp ? renderReload(texts) : nothing}
  `;
}
