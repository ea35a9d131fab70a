import { html, type TemplateResult } from 'lit';
import type { Config, Purpose } from '../../core/config.js';
import { durationInWords } from '../../i18n/duration-words.js';
import type { DialogTexts } from '../../i18n/texts.js';
import { renderService } from './render-service.js';

/** What a purpose needs to be drawn. */
export interface PurposeView {
  name: string;
  config: Config;
  texts: DialogTexts;
  language: string;
  isOn: boolean;
  /** Called when the visitor moves the switch. */
  turn: (isOn: boolean) => void;
}

const renderSwitch = ({ name, texts, isOn, turn }: PurposeView, title: string): TemplateResult => html`
  <h3>
    <label>
      <span>${title}</span>
      <span class="state" aria-hidden="true">${isOn ? texts.on : texts.off}</span>
      <input type="checkbox" role="switch" name=${name} .checked=${isOn} @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)} />
    </label>
  </h3>
`;

const renderFacts = ({ why, data = [], youGet, keptFor = '', ifNot }: Purpose, { texts, language }: PurposeView): TemplateResult => html`
  <dl>
    <dt>${texts.why}</dt>
    <dd>${why}</dd>
    <dt>${texts.data}</dt>
    <dd>${new Intl.ListFormat(language).format(data)}</dd>
    <dt>${texts.youGet}</dt>
    <dd>${youGet}</dd>
    <dt>${texts.keptFor}</dt>
    <dd>${durationInWords(keptFor, language)}</dd>
    <dt>${texts.ifNot}</dt>
    <dd>${ifNot}</dd>
  </dl>
`;

function renderServices({ services = [] }: Purpose, { config, texts, language }: PurposeView): TemplateResult {
  const known = services.flatMap((name) => config.services?.[name] ?? []);
  if (!known.length) return html`<p>${texts.nobody}</p>`;
  return html`
    <details>
      <summary>${texts.services(known.length)}</summary>
      ${known.map((service) => renderService(service, texts, language))}
    </details>
  `;
}

/** Layer two: one purpose with its switch, its facts, and, folded, layer three: who gets the data. */
export function renderPurpose(view: PurposeView): TemplateResult {
  const purpose = view.config.purposes[view.name] as Purpose;
  return html`<section data-zgoda="purpose">${renderSwitch(view, purpose.title)} ${renderFacts(purpose, view)} ${renderServices(purpose, view)}</section>`;
}
