import { html, nothing, type TemplateResult } from 'lit';
import { durationInWords } from '../../i18n/duration-words.js';
import type { DeepTexts } from '../../i18n/texts.js';
import type { Say } from '../site-words.js';
import type { StoredThing } from '../stored-things.js';

/** What a table needs to be drawn. */
export interface StoredView {
  /** Whose things these are. */
  name: string;
  things: readonly StoredThing[];
  /** How the plain words of the service are put, where they are in the language of the site. */
  say: Say | undefined;
  texts: DeepTexts;
  language: string;
}

/** A cell, and before it the head of its column: to be seen where rows are blocks. Those who hear it hear the head of the column anyway. */
const renderCell = (head: string, content: unknown): TemplateResult => html`<td role="cell"><span class="label" aria-hidden="true">${head}</span> <bdi>${content}</bdi></td>`;

/** What a thing does, where that is said. */
const renderWhat = (what: string | undefined, head: string, say: Say): TemplateResult => (what ? renderCell(head, say(what)) : html`<td role="cell" class="none"></td>`);

function renderRow({ kind, thing, otherwise }: StoredThing, say: Say | undefined, { texts, language }: StoredView): TemplateResult {
  const { table, dialog } = texts;
  return html`
    <tr role="row">
      <th role="rowheader" scope="row"><code dir="ltr">${thing.name}</code></th>
      ${renderCell(table.kind, table[kind])} ${say ? renderWhat(thing.what, table.what, say) : nothing}
      ${renderCell(table.keptFor, thing.keptFor ? durationInWords(thing.keptFor, language, dialog.duration) : dialog[otherwise])}
    </tr>
  `;
}

/**
 * What one service stores, as a table. On a narrow column its rows are drawn as blocks; browsers take a table that is drawn otherwise for none,
 * so the roles are written out. Where no thing says what it does there is no column for it.
 */
export function renderStored(view: StoredView): TemplateResult {
  const { name, things, texts } = view;
  const { table, dialog } = texts;
  const say = things.some(({ thing }) => thing.what) ? view.say : undefined;
  const heads = [table.name, table.kind, ...(say ? [table.what] : []), table.keptFor];
  return html`
    <table role="table">
      <caption><span class="unseen">${name}:</span> ${dialog.stored}</caption>
      <thead role="rowgroup">
        <tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody role="rowgroup">${things.map((thing) => renderRow(thing, say, view))}</tbody>
    </table>
  `;
}
