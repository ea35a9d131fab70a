import { html, nothing, type TemplateResult } from 'lit';
import type { DialogTexts } from '../../i18n/texts.js';
import type { Difference, News } from './news.js';

const renderDifference = ({ head, before, now }: Difference, texts: DialogTexts): TemplateResult => html`
  <div>
    <dt>${head}</dt>
    <dd><span class="when">${texts.before}</span> <del>${before}</del></dd>
    <dd><span class="when">${texts.now}</span> <ins>${now}</ins></dd>
  </div>
`;

/** What is new about a purpose, in words: that it was not there before, or what was said then and is said now. */
export function renderNews(news: News, texts: DialogTexts): TemplateResult | typeof nothing {
  if (news === 'new') return html`<p class="mark" data-zgoda="new">${texts.isNew}</p>`;
  if (!news.length) return nothing;
  return html`
    <div class="changed" data-zgoda="changed">
      <h4>${texts.changed}</h4>
      <dl>${news.map((one) => renderDifference(one, texts))}</dl>
    </div>
  `;
}
