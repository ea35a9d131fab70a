import { html, nothing, type TemplateResult } from 'lit';
import { durationInWords } from '../../i18n/duration-words.js';
import type { DialogTexts } from '../../i18n/texts.js';
import type { SaidPurpose } from '../presentable.js';
import type { Say } from '../site-words.js';
import type { News } from './news.js';
import { renderFact } from './render-fact.js';
import { renderNews } from './render-news.js';
import { renderServices, type ServicesView } from './render-services.js';
import { renderSwitch } from './render-switch.js';

/** What a purpose needs to be drawn. */
export interface PurposeView {
  name: string;
  purpose: SaidPurpose;
  texts: DialogTexts;
  language: string;
  say: Say;
  isOn: boolean;
  /** Called when the visitor moves the switch. */
  turn: (isOn: boolean) => void;
  /** What is new about it. */
  news: News | undefined;
  services: ServicesView;
}

const renderFacts = ({ purpose: { why, data, youGet, keptFor, ifNot }, texts, language, say }: PurposeView): TemplateResult => html`
  <dl>
    ${renderFact(texts.why, say(why), 'wide')} ${renderFact(texts.data, say(data))} ${renderFact(texts.youGet, say(youGet))}
    ${renderFact(texts.keptFor, durationInWords(keptFor, language, texts.duration))} ${renderFact(texts.ifNot, say(ifNot))}
  </dl>
`;

/** Layer two: one purpose with its switch, what is new about it, its facts, and, folded, layer three: who gets the data. */
export function renderPurpose(view: PurposeView): TemplateResult {
  const { name, purpose, texts, say, isOn, turn, news, services } = view;
  return html`
    <section data-zgoda="purpose">
      <h3>${renderSwitch({ name, title: say(purpose.title), isOn, texts, turn })}</h3>
      ${news ? renderNews(news, texts) : nothing} ${renderFacts(view)} ${renderServices(services)}
    </section>
  `;
}
