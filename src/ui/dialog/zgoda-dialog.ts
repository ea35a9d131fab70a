import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { WithdrawalReport } from '../../core/report.js';
import { askedOf, noticeHash } from '../../receipts/notice.js';
import { askFor } from '../ask-for.js';
import type { ConsentView } from '../consent-view.js';
import { ConsentController } from '../controllers/consent-controller.js';
import { presentable, type SaidConfig, type SaidPurpose } from '../presentable.js';
import { siteWords } from '../site-words.js';
import { keepClearOfBars } from './bars.js';
import type { DialogWords } from './dialog-words.js';
import { answerOf, draftOf, exactly, hasMore, isExactly, isServiceOn, servicesIn, turnPurpose, turnService, type Draft, type Move } from './draft.js';
import { newsOf, wasAsked, type News } from './news.js';
import { onPressBeside } from './on-press-beside.js';
import { renderChoices } from './render-choices.js';
import { renderEnd } from './render-end.js';
import { renderFoot } from './render-foot.js';
import { renderLevels } from './render-levels.js';
import { renderNecessary } from './render-necessary.js';
import { renderSite } from './render-site.js';
import { renderPurpose, type PurposeView } from './render-purpose.js';
import type { ServicesView } from './render-services.js';
import { saidReport } from './said-report.js';
import { unlessSeen } from './unless-seen.js';
import { unlikeOthers } from './unlike-others.js';
import { wordsOf } from './words-of.js';
import { dialogStyles } from './zgoda-dialog.styles.js';

/**
 * Layers two and three: one switch a purpose and a service, everything there is to know about them, and who gets the data. Where only some
 * purposes have no answer it shows those alone, until the visitor wants all. Whatever closes it without a press on a button of the footer
 * leaves all choices as they were.
 *
 * @event zgoda-choose - the visitor answered for the purposes shown; cancel it to keep the dialog and the choices as they are
 * @csspart purposes - all purposes together. What holds an answer is no part: a style could move, cut or turn it so that only a yes is left
 */
export class ZgodaDialog extends LitElement {
  static override styles = dialogStyles;
  static override properties = {
    consent: { attribute: false }, texts: { attribute: false }, language: { attribute: false },
    moves: { state: true }, picked: { state: true }, only: { state: true }, opened: { state: true }, queries: { state: true }, report: { state: true },
  };

  /** Whose choices these are. */
  declare consent: ConsentView;
  /** The words of the language. */
  declare texts: DialogWords['dialog'];
  /** The words about one's own choices; without them those are not shown here. */
  declare choices: DialogWords['choices'] | undefined;
  /** Language of the words, as a BCP 47 tag. */
  declare language: string;
  /** Language of the words of the site. */
  declare siteLanguage: string;
  /** Hash of everything shown; there as soon as it has been computed. */
  declare notice: string | undefined;
  /** Where the focus goes when the dialog closes, in browsers that did not focus what was pressed. */
  declare opener: HTMLElement | undefined;
  /** What the visitor has pressed; all else shows what holds now. */
  declare private moves: readonly Move[];
  /** The step the visitor has picked. */
  declare private picked: number | undefined;
  /** The purposes shown, where it is not all of them. */
  declare private only: readonly string[] | undefined;
  /** What was unfolded, by the name of the purpose; '' is one's own choices. */
  declare private opened: readonly string[];
  /** What is searched for, by the name of the purpose. */
  declare private queries: Readonly<Record<string, string>>;
  /** What came of a withdrawal, where the dialog stays to tell it. */
  declare private report: WithdrawalReport | undefined;
  readonly #ending = new AbortController();
  /** Resolves when it has left the page. */
  readonly closed = new Promise<unknown>((resolve) => this.#ending.signal.addEventListener('abort', resolve));

  constructor() {
    super();
    this.moves = [];
    this.opened = [];
    this.queries = {};
    new ConsentController(this);
  }

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    const { consent } = this;
    const { unasked } = consent;
    if (unasked.length && unasked.length < this.#all.length && wasAsked(consent.record())) this.only = unasked;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    const { signal } = this.#ending;
    unlikeOthers(this.#dialog).showModal();
    unlessSeen(this.#dialog, () => {
      this.close();
      this.consent.report('load', 'the settings are hidden by a style sheet: they were closed again, so that the page can be used');
    });
    keepClearOfBars(this.#dialog, signal);
    onPressBeside(this.#dialog, () => this.close(), signal);
    addEventListener('beforeprint', () => this.#unfoldForPrint(), { signal });
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('consent') || changed.has('only')) void this.#address();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ending.abort();
  }

  /** Closes without an answer. */
  close(): void {
    this.#dialog.close();
    this.#leave();
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  get #config(): SaidConfig {
    return presentable(this.consent.config, this.siteLanguage);
  }

  get #all(): string[] {
    return Object.keys(this.consent.state);
  }

  /** The purposes shown. */
  get #names(): readonly string[] {
    return this.only ?? this.#all;
  }

  /** In which words everything is said. */
  get #words(): Pick<PurposeView & ServicesView, 'texts' | 'language' | 'siteLanguage' | 'say'> {
    const { texts, language, siteLanguage } = this;
    return { texts, language, siteLanguage, say: siteWords(siteLanguage, language) };
  }

  /** What holds now. */
  get #held(): Draft {
    return draftOf(this.consent.state, this.consent.refused);
  }

  /** What is set now, in purposes that are not shown too. */
  get #draft(): Draft {
    return this.moves.reduce((draft, move) => move(draft), this.#held);
  }

  /** Computes the hash of what is shown. Until it is there the answer goes without. */
  async #address(): Promise<void> {
    const { language, only } = this;
    this.notice = undefined;
    const hash = await noticeHash({ ...askedOf(this.#config, this.#names), language, words: wordsOf(this.renderRoot) });
    if (only === this.only) this.notice = hash;
  }

  #move(move: Move): void {
    this.moves = [...this.moves, move];
  }

  #pickLevel(index: number): void {
    this.picked = index;
    const draft = exactly(this.#purposesOf(index));
    this.#move(() => draft);
  }

  #purposesOf(level: number): string[] {
    return this.#all.filter((name) => this.#config.levels[level]?.purposes.includes(name));
  }

  /** The step the visitor picked, or the one that holds, as long as it says what is set. */
  #isLevel(index: number): boolean {
    const { consent, moves, picked } = this;
    return (picked === index || (picked === undefined && !moves.length && !consent.unasked.length)) && isExactly(this.#purposesOf(index), this.#draft);
  }

  /** What is set, for the purposes shown, and for others only where one of their services was moved along. */
  #save(): void {
    const [config, held, draft] = [this.#config, this.#held, this.#draft];
    this.#answer(draft, this.#all.filter((name) => this.#names.includes(name) || hasMore(config, draft, held, name) || hasMore(config, held, draft, name)));
  }

  #answer(draft: Draft, names = this.#names): void {
    const { consent } = this;
    const isWithdrawal = names.some((name) => hasMore(this.#config, this.#held, draft, name));
    const { isTaken, report } = askFor(this, consent, { ...answerOf(this.#config, draft, names), source: 'dialog', notice: this.notice });
    if (!isTaken) return;
    Object.assign(this, { moves: [], picked: undefined, report: undefined });
    if (isWithdrawal) void Promise.resolve(report).then((came) => this.#closeUnlessLeft(came));
    else this.close();
  }

  /** Stays open where something is still there, or goes on until the page is loaded again: that has to be said. */
  #closeUnlessLeft(report: WithdrawalReport = { stopped: [], cleared: [], survived: [], needsReload: [...this.consent.needsReload] }): void {
    if (report.survived.length || report.needsReload.length) this.report = saidReport(report, this.consent.config, this.#config);
    else this.close();
  }

  #leave(): void {
    if (!this.isConnected) return;
    this.remove();
    this.opener?.focus({ preventScroll: true });
  }

  /** Shows the purposes that have an answer too. */
  async #showAll(): Promise<void> {
    this.only = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  #unfold(...names: readonly string[]): void {
    if (names.some((name) => !this.opened.includes(name))) this.opened = [...this.opened, ...names];
  }

  /** What is folded is printed as well, and has to be there for it. */
  #unfoldForPrint(): void {
    this.#unfold(...this.#all);
    this.performUpdate();
  }

  protected override render(): TemplateResult {
    const { texts, language, report } = this;
    const { controller, layout, necessary } = this.#config;
    return html`
      <dialog class=${layout.dialog === 'side' ? 'side' : 'centre'} lang=${language} dir=${texts.dir} aria-labelledby="title" @close=${this.#leave}>
        <div class="head">
          <h2 id="title" tabindex="-1" autofocus>${texts.title}</h2>
          <button type="button" data-zgoda="close" aria-label=${texts.closeLabel} @click=${this.close}>${texts.close}</button>
        </div>
        <div class="words">
          ${this.#renderIntro()} ${this.only ? nothing : this.#renderLevels()}
          <div part="purposes">${this.#names.map((name) => this.#renderPurpose(name))}</div>
          ${renderNecessary(necessary, this.#words)} ${this.#renderChoices()} ${renderEnd(controller, texts, this.#words.say)}
        </div>
        ${renderFoot({ texts, language, report, save: () => this.#save(), refuse: () => this.#answer(exactly([])), accept: () => this.#answer(exactly(this.#names)) })}
      </dialog>
    `;
  }

  #renderIntro(): TemplateResult {
    const { consent, texts, only } = this;
    const isAnyGranted = Object.values(consent.state).includes('granted');
    return html`
      ${renderSite(this.#config.controller, texts, this.#words.say)}
      ${isAnyGranted ? html`<p class="notes live">${texts.sentStays}</p>` : nothing}
      ${consent.remembers ? nothing : html`<p class="notes" data-zgoda="note">${texts.notRemembered}</p>`}
      ${only ? this.#renderOnly() : nothing}
    `;
  }

  /** Says that not everything is shown, and that the rest is kept. */
  #renderOnly(): TemplateResult {
    const { texts } = this;
    return html`
      <div class="only">
        <p data-zgoda="again">${texts.again}</p>
        <div class="calm"><button type="button" data-zgoda="show-all" @click=${this.#showAll}>${texts.showAll}</button></div>
      </div>
    `;
  }

  #renderLevels(): TemplateResult | typeof nothing {
    return renderLevels({ ...this.#words, levels: this.#config.levels, isChecked: (index) => this.#isLevel(index), pick: (index) => this.#pickLevel(index) });
  }

  #newsOf(name: string): News | undefined {
    const { consent } = this;
    return consent.state[name] === 'unasked' ? newsOf(name, consent.record(), this.#config, this.#words) : undefined;
  }

  #renderPurpose(name: string): TemplateResult {
    const config = this.#config;
    const turn = (isOn: boolean) => this.#move(turnPurpose(config, name, isOn));
    const purpose = config.purposes[name] as SaidPurpose;
    return renderPurpose({ ...this.#words, name, purpose, isOn: this.#draft.on.includes(name), turn, news: this.#newsOf(name), services: this.#servicesOf(name) });
  }

  #servicesOf(name: string): ServicesView {
    const { opened, queries } = this;
    const [config, draft] = [this.#config, this.#draft];
    return {
      ...this.#words,
      services: servicesIn(config, name),
      isOn: (id) => isServiceOn(draft, name, id),
      turn: (id, isOn) => this.#move(turnService(config, name, id, isOn)),
      isOpened: opened.includes(name),
      open: () => this.#unfold(name),
      query: queries[name] ?? '',
      search: (query) => (this.queries = { ...queries, [name]: query }),
    };
  }

  /** One's own choices, once there are any. */
  #renderChoices(): TemplateResult | typeof nothing {
    const { choices, consent, opened } = this;
    if (!choices || this.#all.length === consent.unasked.length) return nothing;
    return renderChoices({ title: choices.title, isOpened: opened.includes(''), open: () => this.#unfold('') });
  }
}
