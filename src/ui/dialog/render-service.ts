import { html, type TemplateResult } from 'lit';
import type { Service, Stored } from '../../core/config.js';
import { durationInWords } from '../../i18n/duration-words.js';
import type { DialogTexts } from '../../i18n/texts.js';

/** "Germany" for `DE`; the code itself where it is none. */
function countryInWords(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What a service stores, and what is said where it does not say for how long: that differs from one kind of storage to another. */
const storedBy = ({ cookies = [], localStorage = [], sessionStorage = [], indexedDB = [] }: Service, { untilClosed, untilRemoved }: DialogTexts): [Stored, string][] => [
  ...[...cookies, ...sessionStorage].map((one): [Stored, string] => [one, untilClosed]),
  ...[...localStorage, ...indexedDB].map((one): [Stored, string] => [one, untilRemoved]),
];

function renderStored([{ name, what, keptFor }, otherwise]: [Stored, string], texts: DialogTexts, language: string): TemplateResult {
  const time = keptFor ? texts.storedFor(durationInWords(keptFor, language)) : otherwise;
  return html`<li><code>${name}</code> ${what} <small>${time}</small></li>`;
}

/** A link to another site: in a tab of its own, so that no choice is lost, and without telling that site where from. */
export const renderLink = (address: string, words: string): TemplateResult => html`<a href=${address} target="_blank" rel="noreferrer">${words}</a>`;

/** Layer three: one third party, what it is and what it leaves on the device. */
export function renderService(service: Service, texts: DialogTexts, language: string): TemplateResult {
  const stored = storedBy(service, texts);
  return html`
    <h4>${service.name}</h4>
    <dl>
      <dt>${texts.provider}</dt>
      <dd>${service.provider}</dd>
      <dt>${texts.country}</dt>
      <dd>${countryInWords(service.country, language)}</dd>
      <dt>${texts.stored}</dt>
      <dd>${stored.length ? html`<ul>${stored.map((one) => renderStored(one, texts, language))}</ul>` : texts.nothingStored}</dd>
    </dl>
    <p>${renderLink(service.policy, `${service.name}: ${texts.policy}`)}</p>
  `;
}
