import { html, nothing, type TemplateResult } from 'lit';
import type { HistoryEntry } from '../../core/history.js';
import { listInWords } from '../../i18n/list-in-words.js';
import type { ChoicesTexts } from '../../i18n/texts.js';
import type { SaidConfig } from '../presentable.js';
import { dayInWords } from './days.js';
import { servicesInWords, titleOf } from './names.js';

/** The titles of the purposes that were answered so, joined; nothing where there are none. */
function answered({ choices }: HistoryEntry, value: 'granted' | 'denied', said: SaidConfig, language: string): string {
  const purposes = Object.keys(choices).filter((purpose) => choices[purpose] === value);
  return listInWords(purposes.map((purpose) => titleOf(said, purpose)), language);
}

function renderEntry(entry: HistoryEntry, said: SaidConfig, texts: ChoicesTexts, language: string): TemplateResult {
  const [yes, no] = [answered(entry, 'granted', said, language), answered(entry, 'denied', said, language)];
  const { without = [] } = entry;
  return html`
    <li>
      <time datetime=${entry.at}>${dayInWords(entry.at, language, texts.day)}</time>
      <p>${yes ? texts.saidYes(yes) : nothing} ${without.length ? texts.without(servicesInWords(said, without, language)) : nothing} ${no ? texts.saidNo(no) : nothing}</p>
    </li>
  `;
}

/** Earlier choices in words, newest first; `entries` are oldest first. */
export function renderPast(entries: readonly HistoryEntry[], said: SaidConfig, texts: ChoicesTexts, language: string): TemplateResult {
  if (!entries.length) return html`<p>${texts.noHistory}</p>`;
  return html`<ol class="past" role="list" reversed>${entries.toReversed().map((entry) => renderEntry(entry, said, texts, language))}</ol>`;
}
