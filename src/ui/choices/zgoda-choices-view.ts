import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Consent } from '../../core/consent.js';
import type { Choices } from '../../core/decide.js';
import { openEvent, type Wish } from '../../core/events.js';
import type { ConsentRecord } from '../../core/record.js';
import type { WithdrawalReport } from '../../core/report.js';
import type { DeepTexts } from '../../i18n/texts.js';
import { askFor } from '../ask-for.js';
import type { ConsentView } from '../consent-view.js';
import { renderReport } from '../dialog/render-report.js';
import { saidReport } from '../dialog/said-report.js';
import { presentable, type SaidConfig } from '../presentable.js';
import { siteWords } from '../site-words.js';
import { choicesFile, choicesFileName } from './choices-file.js';
import { handOver } from './hand-over.js';
import { levelOf, renderHeading } from './heading.js';
import { PastController } from './past-controller.js';
import { PlaceController } from './place-controller.js';
import { headingOf, renderChoice } from './render-choice.js';
import { renderPast } from './render-past.js';
import { choicesStyles } from './zgoda-choices-view.styles.js';

/** What was just done, to be said: for one purpose, or for all. */
interface Done {
  purpose?: string;
  words: 'withdrawn' | 'erased';
  report?: WithdrawalReport | undefined;
}

const denied = (purposes: readonly string[]): Choices => Object.fromEntries(purposes.map((purpose) => [purpose, 'denied'] as const));
/** The button itself asks: the focus returns to it. */
const openSettings = ({ currentTarget }: Event): unknown => currentTarget?.dispatchEvent(openEvent());
const isLeft = (report: WithdrawalReport | undefined): boolean => Boolean(report?.survived.length || report?.needsReload.length);

/**
 * What `<zgoda-choices>` shows: the visitor's own record. What was said for each purpose, when, and until when that holds; what was said
 * before; every yes can be taken back with one press. The record can be taken along as a file (`ChoicesFile`: JSON), printed and erased.
 * Looking at it writes nothing.
 *
 * It stands in the page's flow, in the page's type and colours. The attribute `level` of the place sets the level of its heading (default 2).
 * "Print" prints the page it stands on: a page has no way to print a part of itself. On paper the whole record stands, without buttons.
 *
 * @event zgoda-choose - a yes is taken back (`choices` names what becomes a no), or everything is erased (`reason` is `forget`); cancel it to keep all as it is
 * @event zgoda-open - the visitor wants to see the settings; not offered inside them
 */
export class ZgodaChoicesView extends LitElement {
  static override styles = choicesStyles;
  static override properties = { consent: { attribute: false }, place: { attribute: false }, language: { attribute: false }, texts: { attribute: false }, done: { state: true } };

  /** Whose choices these are. */
  declare consent: ConsentView & Pick<Consent, 'isReady'>;
  /** The element that the page wrote. */
  declare place: HTMLElement | undefined;
  /** Language of the words, as a BCP 47 tag. */
  declare language: string;
  /** Language of the words of the site. */
  declare siteLanguage: string;
  /** The words of the language. */
  declare texts: DeepTexts;
  declare private done: Done | undefined;

  readonly #past = new PastController(this);

  constructor() {
    super();
    new PlaceController(this);
  }

  get #granted(): string[] {
    const { state } = this.consent;
    return Object.keys(state).filter((purpose) => state[purpose] === 'granted');
  }

  /** Inside the settings there is no way to open them. */
  get #isInSettings(): boolean {
    return Boolean(this.place?.closest('[data-zgoda=choices]'));
  }

  #withdrawOne(purpose: string): void {
    const focus = () => (this.renderRoot as ShadowRoot).getElementById(headingOf(purpose));
    this.#say({ purpose, words: 'withdrawn' }, { choices: denied([purpose]), source: 'choices' }, focus);
  }

  #withdrawAll(): void {
    const focus = () => this.renderRoot.querySelector<HTMLElement>(this.#isInSettings ? '#title-of-all' : '[data-zgoda=change]');
    this.#say({ words: 'withdrawn' }, { choices: denied(this.#granted), source: 'choices' }, focus);
  }

  #erase(): void {
    this.#say({ words: 'erased' }, { choices: denied(Object.keys(this.consent.state)), source: 'choices', reason: 'forget' });
    this.#past.handleEvent(); // where all was a no before, nothing changes but what is kept
  }

  /** Asks for something and says that it is done. The button that was pressed may go, so the focus goes on to where `focus` says. */
  #say(done: Done, wish: Wish, focus?: () => HTMLElement | null): void {
    const isFocused = this.shadowRoot?.activeElement !== null;
    const { isTaken, report } = askFor(this, this.consent, wish);
    if (!isTaken) return;
    this.done = done;
    void Promise.resolve(report).then((came) => isLeft(came) && this.done === done && (this.done = { ...done, report: came }));
    if (isFocused && focus) void this.updateComplete.then(() => focus()?.focus({ preventScroll: true }));
  }

  async #takeAlong(): Promise<void> {
    const history = await this.#past.read();
    const file = choicesFile({ now: Date.now(), site: location.origin, record: this.consent.record(), history, said: presentable(this.consent.config, this.siteLanguage) });
    handOver(file, choicesFileName(file));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.consent.isReady || !this.#past.entries) return nothing; // what is not known yet must not be called nothing
    const { texts, language } = this;
    const record = this.consent.record();
    const hasChosen = Object.keys(record?.choices ?? {}).length > 0;
    return html`
      <div class="flow" lang=${language} dir=${texts.dialog.dir}>
        <div class="head">${renderHeading(texts.choices.title, levelOf(this.place), 'title-of-all')}</div>
        ${hasChosen ? this.#renderChoices(record as ConsentRecord) : html`<p>${texts.choices.none}</p>`} ${this.#renderButtons()}
        ${hasChosen ? this.#renderRecord(this.#past.entries) : nothing}
      </div>
    `;
  }

  #renderChoices({ choices }: ConsentRecord): TemplateResult {
    const { consent, texts, language, siteLanguage } = this;
    const { config, state } = consent;
    const said: SaidConfig = presentable(config, siteLanguage);
    const isHolding = (purpose: string) => state[purpose] !== 'unasked';
    const view = { config, said, texts: texts.choices, language, say: siteWords(siteLanguage, language), level: levelOf(this.place) + 1 };
    return html`
      <p>${consent.remembers ? texts.choices.intro : texts.dialog.notRemembered}</p>
      <ul class="answers" role="list">
        ${Object.keys(state).map((purpose) =>
          renderChoice({ ...view, purpose, choice: isHolding(purpose) ? choices[purpose] : undefined, outcome: this.#renderOutcome(purpose), withdraw: () => this.#withdrawOne(purpose) }),
        )}
      </ul>
    `;
  }

  #renderButtons(): TemplateResult {
    const { withdrawAll, change } = this.texts.choices;
    const buttons = [
      this.#isInSettings ? [] : html`<button type="button" data-zgoda="change" @click=${openSettings}>${change}</button>`,
      this.#granted.length ? html`<button type="button" data-zgoda="withdraw-all" @click=${this.#withdrawAll}>${withdrawAll}</button>` : [],
    ].flat();
    return html`
      ${buttons.length ? html`<div class="buttons">${buttons}</div>` : nothing}
      <div role="status">${this.#renderOutcome()}</div>
    `;
  }

  /** What was done for one purpose, or for all: said once, and no longer where there is a yes again. */
  #renderOutcome(purpose?: string): TemplateResult | typeof nothing {
    const { done, texts, language, siteLanguage } = this;
    const { config, state } = this.consent;
    const isOver = purpose ? state[purpose] === 'granted' : this.#granted.length > 0;
    if (!done || done.purpose !== purpose || isOver) return nothing;
    const words = html`<p>${texts.choices[done.words]}</p>`;
    if (!done.report) return words;
    return html`${done.words === 'erased' ? words : nothing} ${renderReport(saidReport(done.report, config, presentable(config, siteLanguage)), texts.dialog, language)}`;
  }

  #renderRecord(entries: Parameters<typeof renderPast>[0]): TemplateResult {
    const { language, siteLanguage } = this;
    const { choices } = this.texts;
    return html`
      <div class="subhead">${renderHeading(choices.history, levelOf(this.place) + 1, 'title-of-past')}</div>
      ${renderPast(entries, presentable(this.consent.config, siteLanguage), choices, language)}
      <div class="buttons">
        <button type="button" data-zgoda="download" @click=${this.#takeAlong}>${choices.download}</button>
        <button type="button" data-zgoda="print" @click=${() => print()}>${choices.print}</button>
      </div>
      <p class="note" id="note-of-erase">${choices.eraseNote}</p>
      <div class="buttons"><button type="button" data-zgoda="erase" aria-describedby="note-of-erase" @click=${this.#erase}>${choices.erase}</button></div>
    `;
  }
}
