import { html, nothing, type TemplateResult } from 'lit';
import { listInWords } from '../../i18n/list-in-words.js';
import type { DeepTexts } from '../../i18n/texts.js';
import type { SaidConfig } from '../presentable.js';
import { countryInWords } from '../country-in-words.js';
import { renderLink } from '../render-link.js';
import type { Embed } from './read-place.js';

/** What the words of an embed are made from. */
export interface PanelView {
  embed: Embed;
  config: SaidConfig;
  texts: DeepTexts;
  language: string;
  /** The level of the heading. */
  level: number;
  /** The language that the title is in: that of the page. */
  pageLanguage: string | undefined;
  /** The names of what a yes turns on. */
  names: readonly string[];
  /** It could not be loaded, or nothing that the visitor can say would let it. */
  hasFailed: boolean;
  /** That was told to those who listen when it happened. */
  isTold: boolean;
  /** What the buttons do; one without is not there. */
  once: (() => void) | undefined;
  always: (() => void) | undefined;
}

/** What is sent to whom. */
function renderSends({ embed, config, texts, language }: PanelView): TemplateResult | typeof nothing {
  const service = embed.service === undefined ? undefined : config.services[embed.service];
  if (service) return html`<p class="sends">${texts.embed.sends(service.provider, countryInWords(service.country, language, texts.dialog.countries))} ${renderLink(service.policy, `${service.name}: ${texts.embed.policy}`)}</p>`;
  return embed.host ? html`<p class="sends">${texts.embed.sendsTo(embed.host)}</p>` : nothing;
}

function renderButtons({ texts: { embed }, names, language, once, always }: PanelView): TemplateResult | typeof nothing {
  if (!once && !always) return nothing;
  return html`
    <div class="answers">
      ${once ? html`<button type="button" data-zgoda="once" @click=${once}>${embed.once}</button>` : nothing}
      ${always ? html`<button type="button" data-zgoda="always" @click=${always}>${embed.always(listInWords(names, language))}</button>` : nothing}
    </div>
    ${always ? html`<p class="note">${embed.note}</p>` : nothing}
  `;
}

/** What is said in the place of an embed: what it is, who learns what, and two ways to show it, neither before the other. On paper, where to find it. */
export function renderPanel(view: PanelView): TemplateResult {
  const { embed, texts, language, level, pageLanguage, hasFailed, isTold } = view;
  const isCode = embed.template?.content.querySelector('script');
  return html`
    <div class="panel" role="group" aria-label=${texts.embed.label(embed.title)} lang=${language} dir=${texts.dialog.dir}>
      <div class="title" role="heading" aria-level=${level} lang=${pageLanguage || nothing}><bdi>${embed.title}</bdi></div>
      ${hasFailed ? html`<p class="failed" aria-hidden=${isTold || nothing}>${texts.embed.failed}</p>` : renderSends(view)}
      ${hasFailed && !view.once && !view.always && embed.address && !isCode ? html`<p>${renderLink(embed.address, embed.title)}</p>` : nothing}
      ${embed.address ? html`<p class="paper">${embed.address}</p>` : nothing}
      ${renderButtons(view)}
    </div>
  `;
}
