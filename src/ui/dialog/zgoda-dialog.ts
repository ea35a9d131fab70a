import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Config } from '../../core/config.js';
import { ZgodaChooseEvent, type ConsentChangeEvent } from '../../core/events.js';
import type { DialogTexts } from '../../i18n/texts.js';
import type { ConsentView } from '../consent-view.js';
import { presentable } from '../presentable.js';
import { ConsentController } from '../controllers/consent-controller.js';
import { renderNecessary } from './render-necessary.js';
import { renderPurpose } from './render-purpose.js';
import { renderLink } from './render-service.js';
import { dialogStyles } from './zgoda-dialog.styles.js';

type Draft = Readonly<Record<string, boolean>>;

const addressOf = (contact: string): string => (/^[^:/]+@/.test(contact) ? `mailto:${contact}` : contact);

/**
 * Layers two and three: one switch a purpose, everything there is to know about it, and who gets the data. Whatever
 * closes it without a press on a button of the footer leaves all choices as they were.
 *
 * @event zgoda-choose - the visitor answered for all purposes; cancel it to keep the dialog and the choices as they are
 */
export class ZgodaDialog extends LitElement {
  static override styles = dialogStyles;
  static override properties = {
    consent: { attribute: false },
    texts: { attribute: false },
    language: { attribute: false },
    draft: { state: true },
    isSaved: { state: true },
  };

  /** Whose choices these are. */
  declare consent: ConsentView;
  /** The words of the language. */
  declare texts: DialogTexts;
  /** Language of the words, as a BCP 47 tag. */
  declare language: string;
  /** Hash of everything shown; there as soon as it has been computed. */
  declare notice: string | undefined;
  /** Where the focus goes when the dialog closes, in browsers that did not focus what was pressed. */
  declare opener: HTMLElement | undefined;
  /** Switches the visitor has moved; all others show what holds now. */
  declare private draft: Draft;
  /** Whether an answer was taken and the dialog stays to tell what still runs. */
  declare private isSaved: boolean;

  constructor() {
    super();
    this.draft = {};
    this.isSaved = false;
    new ConsentController(this);
  }

  /** Every word on the screen that does not depend on a choice, in order. */
  get words(): string[] {
    return Array.from(this.renderRoot.querySelectorAll('[data-words],h2,label>:first-child,h4,p,dt,dd,summary,.foot button'), ({ textContent }) => textContent.trim());
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.#dialog.showModal();
  }

  /** Closes without an answer. */
  close(): void {
    this.#dialog.close();
    this.#leave();
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  get #config(): Config {
    return presentable(this.consent.config);
  }

  get #names(): string[] {
    return Object.keys(this.consent.state);
  }

  #isOn(purpose: string): boolean {
    return this.draft[purpose] ?? this.consent.state[purpose] === 'granted';
  }

  #answer(isGranted: (purpose: string) => boolean): void {
    const { consent } = this;
    const choices = Object.fromEntries(this.#names.map((name) => [name, isGranted(name) ? 'granted' : 'denied'] as const));
    let done: Promise<unknown> | undefined;
    const hear = (event: ConsentChangeEvent) => {
      done = event.done;
    };
    const isWithdrawal = this.#names.some((name) => consent.state[name] === 'granted' && choices[name] === 'denied');
    consent.addEventListener('consent-change', hear);
    const isTaken = this.dispatchEvent(new ZgodaChooseEvent({ choices, source: 'dialog', notice: this.notice }));
    consent.removeEventListener('consent-change', hear);
    if (!isTaken) return;
    this.draft = {};
    if (isWithdrawal) void Promise.resolve(done).then(() => this.#closeUnlessRunning());
    else this.close();
  }

  /** Stays open where something goes on until the page is loaded again: that has to be said. */
  #closeUnlessRunning(): void {
    this.isSaved = this.consent.needsReload.size > 0;
    if (!this.isSaved) this.close();
  }

  #leave(): void {
    if (!this.isConnected) return;
    this.remove();
    this.opener?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { texts, language } = this;
    return html`
      <dialog lang=${language} dir=${texts.dir} closedby="any" aria-labelledby="title" @close=${this.#leave}>
        <div class="head">
          <h2 id="title" tabindex="-1" autofocus>${texts.title}</h2>
          <button type="button" data-zgoda="close" aria-label=${texts.closeLabel} @click=${this.close}>${texts.close}</button>
        </div>
        <div class="words">${this.#renderIntro()} ${this.#renderPurposes()} ${renderNecessary(this.#config.necessary ?? [], texts, language)} ${this.#renderEnd()}</div>
        ${this.#renderFooter()}
      </dialog>
    `;
  }

  #renderIntro(): TemplateResult {
    const { consent, texts } = this;
    const isAnyGranted = Object.values(consent.state).includes('granted');
    return html`
      <p>${texts.intro(this.#config.controller.name)}</p>
      ${isAnyGranted ? html`<p class="notes">${texts.sentStays}</p>` : nothing}
      ${consent.remembers ? nothing : html`<p class="notes" data-zgoda="note">${texts.notRemembered}</p>`}
    `;
  }

  #renderPurposes(): TemplateResult[] {
    const { texts, language } = this;
    const turn = (name: string) => (isOn: boolean) => (this.draft = { ...this.draft, [name]: isOn });
    const config = this.#config;
    return this.#names.map((name) => renderPurpose({ name, config, texts, language, isOn: this.#isOn(name), turn: turn(name) }));
  }

  #renderEnd(): TemplateResult {
    const { contact, policy } = this.#config.controller;
    return html`<p class="end">${renderLink(policy, this.texts.policy)} <span>${this.texts.contact} ${renderLink(addressOf(contact), contact)}</span></p>`;
  }

  #renderFooter(): TemplateResult {
    const { texts } = this;
    return html`
      <div class="foot">
        <div role="status">${this.isSaved ? this.#renderReload() : nothing}</div>
        <div class="calm"><button type="button" data-zgoda="save" @click=${() => this.#answer((name) => this.#isOn(name))}>${texts.save}</button></div>
        <div class="answers">
          <button type="button" data-zgoda="refuse" data-action="refuse-all" @click=${() => this.#answer(() => false)}>${texts.refuse}</button>
          <button type="button" data-zgoda="accept" data-action="accept-all" @click=${() => this.#answer(() => true)}>${texts.accept}</button>
        </div>
      </div>
    `;
  }

  #renderReload(): TemplateResult {
    const { consent, texts, language } = this;
    return html`
      <p>${texts.needsReload(new Intl.ListFormat(language).format(consent.needsReload))}</p>
      <div class="calm"><button type="button" data-zgoda="reload" @click=${() => location.reload()}>${texts.reload}</button></div>
    `;
  }
}
