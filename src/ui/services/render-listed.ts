import { html, type TemplateResult } from 'lit';
import type { DeepTexts } from '../../i18n/texts.js';
import { renderHeading } from '../choices/heading.js';
import { countryInWords } from '../country-in-words.js';
import { isReadableIn } from '../is-readable-in.js';
import type { Say } from '../site-words.js';
import { storedThings } from '../stored-things.js';
import type { ListedService } from './listed-services.js';
import { renderStored } from './render-stored.js';

/** In which words services are told of. */
export interface ListedView {
  texts: DeepTexts;
  language: string;
  /** Of the words of the site. */
  siteLanguage: string;
  say: Say;
  /** Of the heading of a service. */
  level: number;
}

/** One service: who it is, what it is for, and what it stores. */
export function renderListed({ id, service, uses }: ListedService, { texts, language, siteLanguage, say, level }: ListedView): TemplateResult {
  const { dialog, table } = texts;
  const things = storedThings(service);
  return html`
    <div class="service" data-service=${id}>
      <div class="subhead">${renderHeading(service.name, level, `service-${id}`)}</div>
      <dl>
        <div><dt>${dialog.provider}</dt><dd><bdi>${service.provider}</bdi></dd></div>
        <div><dt>${dialog.country}</dt><dd>${countryInWords(service.country, language, dialog.countries)}</dd></div>
        <div><dt>${table.purpose}</dt><dd>${say(uses)}</dd></div>
        ${things.length ? '' : html`<div><dt>${dialog.stored}</dt><dd>${dialog.nothingStored}</dd></div>`}
      </dl>
      <p><a href=${service.policy} rel="noreferrer">${`${service.name}: ${dialog.policy}`}</a></p>
      ${things.length ? renderStored({ name: service.name, things, say: isReadableIn(service.language, siteLanguage) ? say : undefined, texts, language }) : ''}
    </div>
  `;
}
