import { html, nothing, type TemplateResult } from 'lit';
import type { DialogTexts } from '../../i18n/texts.js';
import { countryInWords } from '../country-in-words.js';
import type { SaidService } from '../presentable.js';
import type { Say } from '../site-words.js';
import { byCompany, type Company } from './companies.js';
import { renderService } from './render-service.js';

/** A list of more services than this is sorted by company, can be searched, and is drawn when it is opened. */
const LONG = 10;

/** What a list of services needs to be drawn. */
export interface ServicesView {
  services: readonly [string, SaidService][];
  texts: DialogTexts;
  language: string;
  siteLanguage: string;
  say: Say;
  isOn: (id: string) => boolean;
  /** Called when the visitor moves the switch of a service. */
  turn: (id: string, isOn: boolean) => void;
  /** Whether the list was ever opened. */
  isOpened: boolean;
  /** Called when it is opened, before it is seen. */
  open: () => void;
  /** What is searched for. */
  query: string;
  search: (query: string) => void;
}

const isFound = ({ name, provider }: SaidService, query: string): boolean => `${name} ${provider}`.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());

const renderOne = ([id, service]: [string, SaidService], view: ServicesView, isGrouped: boolean): TemplateResult => html`
  <li ?hidden=${!isFound(service, view.query)}>${renderService({ ...view, id, service, isGrouped, isOn: view.isOn(id), turn: (on) => view.turn(id, on) })}</li>
`;

/** One company, said once, with all it runs. */
const renderCompany = ({ provider, country, services }: Company, view: ServicesView): TemplateResult => html`
  <div class="company" ?hidden=${!services.some(([, service]) => isFound(service, view.query))}>
    <h4><bdi>${provider}</bdi> <small>${countryInWords(country, view.language, view.texts.countries)}</small></h4>
    <ul class="services">${services.map((one) => renderOne(one, view, true))}</ul>
  </div>
`;

function renderSearch({ services, texts, query, search }: ServicesView): TemplateResult {
  const count = services.filter(([, service]) => isFound(service, query)).length;
  return html`
    <label class="search">${texts.search} <input type="search" autocomplete="off" .value=${query} @input=${(event: Event) => search((event.target as HTMLInputElement).value)} /></label>
    <p class="notes" role="status" data-zgoda="found">${query.trim() ? texts.found(count) : nothing}</p>
  `;
}

const renderLong = (view: ServicesView): TemplateResult => html`
  <div class="long">
    ${renderSearch(view)}
    ${byCompany(view.services).map((company) => renderCompany(company, view))}
  </div>
`;

const renderShort = (view: ServicesView): TemplateResult => html`<ul class="services">${view.services.map((one) => renderOne(one, view, false))}</ul>`;

function renderList(view: ServicesView): TemplateResult | typeof nothing {
  if (view.services.length <= LONG) return renderShort(view);
  return view.isOpened ? renderLong(view) : nothing;
}

/** Layer three, folded: who gets the data, each with a switch of its own, and how many of them are on. */
export function renderServices(view: ServicesView): TemplateResult {
  const { services, texts, isOn, open } = view;
  if (!services.length) return html`<p>${texts.nobody}</p>`;
  return html`
    <details>
      <summary @click=${open}><span>${texts.services(services.length)}</span> <span class="state">${texts.servicesOn(services.filter(([id]) => isOn(id)).length, services.length)}</span></summary>
      ${renderList(view)}
    </details>
  `;
}
