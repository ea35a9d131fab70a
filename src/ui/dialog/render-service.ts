import { html, nothing, type TemplateResult } from 'lit';
import { durationInWords } from '../../i18n/duration-words.js';
import type { DialogTexts } from '../../i18n/texts.js';
import { countryInWords } from '../country-in-words.js';
import { isReadableIn } from '../is-readable-in.js';
import type { SaidService } from '../presentable.js';
import { renderLink } from '../render-link.js';
import type { Say } from '../site-words.js';
import { storedThings, type StoredThing } from '../stored-things.js';
import { renderFact } from './render-fact.js';
import { renderSwitch } from './render-switch.js';

/** What a service needs to be drawn. */
export interface ServiceView {
  id: string;
  service: SaidService;
  texts: DialogTexts;
  language: string;
  /** Of the words of the site. */
  siteLanguage: string;
  say: Say;
  isOn: boolean;
  /** Whether it stands under the name of its company: then that is not said again. */
  isGrouped: boolean;
  /** Called when the visitor moves the switch. */
  turn: (isOn: boolean) => void;
}

function renderStored({ thing: { name, what, keptFor }, otherwise }: StoredThing, say: Say | undefined, texts: DialogTexts, language: string): TemplateResult {
  const time = keptFor ? texts.storedFor(durationInWords(keptFor, language, texts.duration)) : texts[otherwise];
  return html`<li><code dir="ltr">${name}</code> ${what && say?.(what)} <small>${time}</small></li>`;
}

function renderFacts({ service, texts, language, siteLanguage, say, isGrouped }: ServiceView): TemplateResult {
  const stored = storedThings(service);
  const isSaid = isReadableIn(service.language, siteLanguage);
  return html`
    <dl>
      ${isGrouped ? nothing : [renderFact(texts.provider, html`<bdi>${service.provider}</bdi>`), renderFact(texts.country, countryInWords(service.country, language, texts.countries))]}
      ${renderFact(texts.stored, stored.length ? html`<ul>${stored.map((one) => renderStored(one, isSaid ? say : undefined, texts, language))}</ul>` : texts.nothingStored, 'wide')}
    </dl>
    <p>${renderLink(service.policy, `${service.name}: ${texts.policy}`)}</p>
  `;
}

/** Drawn once for each and in the same words, which may have come since, alone or grouped: what a service is does not depend on any press. */
const drawn = new WeakMap<SaidService, Pick<ServiceView, 'texts' | 'isGrouped'> & { facts: TemplateResult }>();

function factsOf(view: ServiceView): TemplateResult {
  const { service, texts, isGrouped } = view;
  const before = drawn.get(service);
  if (before?.texts === texts && before.isGrouped === isGrouped) return before.facts;
  const facts = renderFacts(view);
  drawn.set(service, { texts, isGrouped, facts });
  return facts;
}

/** One third party: its switch, what it is and what it leaves on the device. */
export function renderService(view: ServiceView): TemplateResult {
  const { id, service, texts, isOn, isGrouped, turn } = view;
  const row = renderSwitch({ name: id, title: service.name, isOn, texts, turn });
  return isGrouped ? html`<h5>${row}</h5> ${factsOf(view)}` : html`<h4>${row}</h4> ${factsOf(view)}`;
}
