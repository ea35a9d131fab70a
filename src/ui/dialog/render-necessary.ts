import { html, nothing, type TemplateResult } from 'lit';
import type { SaidNecessary } from '../presentable.js';
import type { Say } from '../site-words.js';
import { durationInWords } from '../../i18n/duration-words.js';
import type { DialogTexts } from '../../i18n/texts.js';
import { renderFact } from './render-fact.js';

/** In which words it is said. */
interface NecessaryWords {
  texts: DialogTexts;
  language: string;
  say: Say;
}

const renderItem = ({ title, reason, data, keptFor }: SaidNecessary, { texts, language, say }: NecessaryWords): TemplateResult => html`
  <h4>${say(title)}</h4>
  <p>${say(reason)}</p>
  <dl>
    ${data ? renderFact(texts.data, say(data)) : nothing} ${keptFor ? renderFact(texts.keptFor, durationInWords(keptFor, language, texts.duration)) : nothing}
  </dl>
`;

/** What the site cannot work without: each with its reason, none with a switch. */
export function renderNecessary(items: readonly SaidNecessary[], words: NecessaryWords): TemplateResult | typeof nothing {
  const { texts } = words;
  if (!items.length) return nothing;
  return html`
    <section data-zgoda="necessary">
      <h3>${texts.necessary}</h3>
      <p>${texts.necessaryIntro}</p>
      ${items.map((item) => renderItem(item, words))}
    </section>
  `;
}
