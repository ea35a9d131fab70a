import { html, nothing, type TemplateResult } from 'lit';
import type { Necessary } from '../../core/config.js';
import { durationInWords } from '../../i18n/duration-words.js';
import type { DialogTexts } from '../../i18n/texts.js';

const renderItem = ({ title, reason, data, keptFor }: Necessary, texts: DialogTexts, language: string): TemplateResult => html`
  <h4>${title}</h4>
  <p>${reason}</p>
  <dl>
    ${data ? html`<dt>${texts.data}</dt><dd>${new Intl.ListFormat(language).format(data)}</dd>` : nothing}
    ${keptFor ? html`<dt>${texts.keptFor}</dt><dd>${durationInWords(keptFor, language)}</dd>` : nothing}
  </dl>
`;

/** What the site cannot work without: each with its reason, none with a switch. */
export function renderNecessary(items: readonly Necessary[], texts: DialogTexts, language: string): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  return html`
    <section data-zgoda="necessary">
      <h3>${texts.necessary}</h3>
      <p>${texts.necessaryIntro}</p>
      ${items.map((item) => renderItem(item, texts, language))}
    </section>
  `;
}
