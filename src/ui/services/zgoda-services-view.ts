import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { DeepTexts } from '../../i18n/texts.js';
import { levelOf, renderHeading } from '../choices/heading.js';
import { PlaceController } from '../choices/place-controller.js';
import type { ConsentView } from '../consent-view.js';
import { presentable } from '../presentable.js';
import { siteWords } from '../site-words.js';
import { isNamed, listedServices, type ListedService } from './listed-services.js';
import { renderListed } from './render-listed.js';
import { servicesStyles } from './zgoda-services-view.styles.js';

/** More services than this can be searched. */
const MANY = 12;

/**
 * What `<zgoda-services>` shows, for a privacy page: every service that gets data, its company, what it is for, and a table of what it stores.
 * Each service has a heading of its own, so that one finds it by heading, and a small table, so that a phone can show it without scrolling
 * sideways. All of it comes from the config.
 *
 * It stands in the page's flow, in the page's type and colours. Attributes of the place: `level` sets the level of its heading (default 2),
 * `purpose` narrows it to the services of one purpose.
 */
export class ZgodaServicesView extends LitElement {
  static override styles = servicesStyles;
  static override properties = { consent: { attribute: false }, place: { attribute: false }, language: { attribute: false }, texts: { attribute: false }, letters: { state: true } };

  /** Whose services these are. */
  declare consent: ConsentView;
  /** The element that the page wrote. */
  declare place: HTMLElement | undefined;
  /** Language of the words, as a BCP 47 tag. */
  declare language: string;
  /** Language of the words of the site. */
  declare siteLanguage: string;
  /** The words of the language. */
  declare texts: DeepTexts;
  /** What is searched for. */
  declare private letters: string;

  constructor() {
    super();
    this.letters = '';
    new PlaceController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.consent.addEventListener('consent-ready', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.consent.removeEventListener('consent-ready', this);
  }

  /** Services that the site only names are written out in the config when the stored choices are known. */
  handleEvent(): void {
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { texts, language, siteLanguage, place, letters } = this;
    const listed = listedServices(presentable(this.consent.config, siteLanguage), language, place?.getAttribute('purpose'));
    const found = listed.filter((one) => isNamed(one, letters));
    const level = levelOf(place);
    const say = siteWords(siteLanguage, language);
    return html`
      <div class="flow" lang=${language} dir=${texts.dialog.dir}>
        <div class="head">${renderHeading(texts.table.caption, level, 'title-of-all')}</div>
        ${listed.length > MANY ? this.#renderSearch(found) : nothing} ${listed.length ? nothing : html`<p>${texts.dialog.nobody}</p>`}
        ${found.map((one) => renderListed(one, { texts, language, siteLanguage, say, level: level + 1 }))}
      </div>
    `;
  }

  #renderSearch(found: readonly ListedService[]): TemplateResult {
    const { search, found: count } = this.texts.dialog;
    const take = (event: Event) => (this.letters = (event.target as HTMLInputElement).value);
    return html`
      <div class="search">
        <label>${search} <input type="search" autocomplete="off" .value=${this.letters} @input=${take} /></label>
        <p role="status">${this.letters.trim() ? count(found.length) : nothing}</p>
      </div>
    `;
  }
}
