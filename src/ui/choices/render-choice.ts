import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../../core/config.js';
import type { StoredChoice } from '../../core/record.js';
import type { ChoicesTexts } from '../../i18n/texts.js';
import type { SaidConfig } from '../presentable.js';
import type { Say } from '../site-words.js';
import { asksAgainOn, dayInWords } from './days.js';
import { renderHeading } from './heading.js';
import { servicesInWords, titleOf } from './names.js';

/** The id of the heading over a purpose. */
export const headingOf = (purpose: string): string => `purpose-${purpose}`;

/** What one choice needs to be drawn. */
export interface ChoiceView {
  purpose: string;
  /** What is stored, where it still holds. */
  choice: StoredChoice | undefined;
  /** As the site wrote it, and in one language. */
  config: Config;
  said: SaidConfig;
  texts: ChoicesTexts;
  language: string;
  say: Say;
  /** Of the heading. */
  level: number;
  /** What came of taking it back, where that has just been done. */
  outcome: unknown;
  /** Called when the visitor takes the yes back. */
  withdraw: () => void;
}

function renderAnswer(choice: StoredChoice, { config, said, texts, language }: ChoiceView): TemplateResult {
  const { at, value, without } = choice;
  return html`
    <p>${texts[value](dayInWords(at, language, texts.day))} ${without?.length ? texts.without(servicesInWords(said, without, language)) : nothing}</p>
    <p class="small">${texts.askAgain(dayInWords(asksAgainOn(choice, config), language, texts.day))}</p>
  `;
}

/** What was said for one purpose and when, until when that holds, and how to take it back: one press. */
export function renderChoice(view: ChoiceView): TemplateResult {
  const { purpose, choice, said, texts, say, level, outcome, withdraw } = view;
  const title = titleOf(said, purpose);
  const button = html`<div class="buttons"><button type="button" data-zgoda="withdraw" @click=${withdraw}>${texts.withdraw(title)}</button></div>`;
  return html`
    <li data-purpose=${purpose}>
      <div class="answer">
        <div class="subhead">${renderHeading(say(title), level, headingOf(purpose))}</div>
        ${choice ? renderAnswer(choice, view) : html`<p>${texts.unasked}</p>`}
      </div>
      ${choice?.value === 'granted' ? button : nothing}
      <div role="status">${outcome}</div>
    </li>
  `;
}
