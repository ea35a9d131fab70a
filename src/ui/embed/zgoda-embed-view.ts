import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Consent } from '../../core/consent.js';
import { ZgodaChooseEvent, type ConsentChangeEvent, type ConsentErrorEvent } from '../../core/events.js';
import type { DeepTexts } from '../../i18n/texts.js';
import { lookForSources } from '../../page/look-for-sources.js';
import { isWhole, whenParsed } from '../../page/moments.js';
import { askedOf, noticeHash } from '../../receipts/notice.js';
import type { ConsentView } from '../consent-view.js';
import { presentable, type SaidConfig } from '../presentable.js';
import { alwaysFor } from './always.js';
import { boxSize } from './box-size.js';
import { contentOf, focusOn, needsGrant, whenFailed, whenLoaded } from './content.js';
import { headingLevel } from './heading-level.js';
import { EmbedEvent } from './load-event.js';
import { couldLoad, mayLoad } from './may-load.js';
import { posterOf, problemsOf } from './problems-of.js';
import { identityOf, READ, readPlace, type Embed } from './read-place.js';
import { renderPanel, type PanelView } from './render-panel.js';
import { embedStyles } from './zgoda-embed.styles.js';

/** `handed`: the page shows something of its own. */
type Phase = 'waiting' | 'loaded' | 'handed' | 'failed';

/**
 * What `<zgoda-embed>` shows: in the place of a video, a map, a post or a form what it is and who would learn of it, until the visitor
 * says yes, for once or for always. Then the thing itself, in the place's own markup, at the same size. After a no it is emptied.
 *
 * @slot poster - a picture or markup of the site's own, behind the words
 * @event zgoda-load - it is about to load; cancel it to load it in a way of your own, into the place
 * @event zgoda-loaded - it has loaded
 * @event zgoda-choose - the visitor wants it always; cancel it to keep the choice as it is
 */
export class ZgodaEmbedView extends LitElement {
  static override properties = { consent: { attribute: false }, place: { attribute: false }, language: { attribute: false }, texts: { attribute: false }, phase: { state: true } };

  /** Whose choices these are. */
  declare consent: ConsentView & Pick<Consent, 'isReady'>;
  /** The element that the page wrote. */
  declare place: HTMLElement;
  /** Language of the words, as a BCP 47 tag. */
  declare language: string;
  /** Language of the words of the site. */
  declare siteLanguage: string;
  /** The words of the language. */
  declare texts: DeepTexts;
  /** Hash of everything shown; there as soon as it has been computed. */
  declare notice: string | undefined;
  declare private phase: Phase;

  readonly #size = new CSSStyleSheet();
  readonly #told = new Set<string>();
  readonly #observer = new MutationObserver(() => this.#placeChanged());
  /** The nodes of the place before anything was loaded: all others go when it is emptied. */
  #own: ReadonlySet<ChildNode> = new Set();
  /** The embed that was loaded. */
  #identity = '';
  #isOnce = false;
  /** There was nothing to load; it may still come. */
  #isEmpty = false;
  /** The visitor has pressed a button here, and waits. */
  #isPressed = false;
  /** What waited here last: it keeps its room. */
  #wait: TemplateResult | undefined;
  #words = '';

  constructor() {
    super();
    this.phase = 'waiting';
  }

  /** Shows itself in the root of the place, where what the page put in can be shown too. */
  protected override createRenderRoot(): HTMLElement {
    const root = this.place.shadowRoot as ShadowRoot;
    adoptStyles(root, [embedStyles]);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#size];
    for (const left of this.place.querySelectorAll(':scope > [slot=content]')) left.remove(); // of one who was here before
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['consent-change', 'consent-ready', 'consent-error']) this.consent.addEventListener(type, this);
    addEventListener('zgoda-choose', this);
    this.#observer.observe(this.place, { attributes: true, attributeFilter: READ, childList: true });
    whenParsed(() => this.#placeChanged());
    this.#settle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['consent-change', 'consent-ready', 'consent-error']) this.consent.removeEventListener(type, this);
    removeEventListener('zgoda-choose', this);
    this.#observer.disconnect();
  }

  /** A choice changed, or became known; what was pressed for failed; or the visitor says no anew to what is shown for once. */
  handleEvent(event: Event): void {
    if (event.type === 'zgoda-choose') return this.#hearWish(event as ZgodaChooseEvent);
    if (event.type === 'consent-error') return this.#hearFailure((event as ConsentErrorEvent).code);
    if (event.type === 'consent-ready') return this.#placeChanged(); // services that were only named are written out by now
    this.#forgetOnce((event as ConsentChangeEvent).changed);
    this.#settle();
  }

  /** What keeps a yes from being taken is told by `consent-error` alone. */
  #hearFailure(code: string): void {
    if (this.#isPressed && /^(config|load)$/.test(code)) this.#fail();
  }

  get #config(): SaidConfig {
    return presentable(this.consent.config, this.siteLanguage);
  }

  get #embed(): Embed {
    return readPlace(this.place, this.#config);
  }

  get #isShown(): boolean {
    return this.phase === 'loaded' || this.phase === 'handed';
  }

  #isAllowed(embed: Embed): boolean {
    return mayLoad(embed, this.consent);
  }

  #tell(problem: string): void {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    this.consent.report('config', problem);
  }

  /** The page changed the place: another embed takes the place of one that is shown. */
  #placeChanged(): void {
    if (!this.isConnected) return;
    if (this.#isShown && this.#identity !== identityOf(this.place)) this.#empty();
    if (this.#isEmpty && this.#has(this.#embed)) [this.#isEmpty, this.phase] = [false, 'waiting'];
    this.#settle();
    this.requestUpdate();
    if (document.readyState !== 'loading' && this.consent.isReady) for (const problem of problemsOf(this.place, this.#embed, this.consent.config)) this.#tell(problem);
  }

  /** Loads what may load now, and empties what may not any more. */
  #settle(): void {
    const embed = this.#embed;
    const isAllowed = this.#isAllowed(embed);
    if (isAllowed) this.#isOnce = false; // from now on it stays as long as the yes does
    if (this.#isShown && !isAllowed && !this.#isOnce) this.#empty();
    else if (this.phase === 'waiting' && isAllowed && this.#isReadable(embed)) this.#load(embed, false);
    this.requestUpdate();
  }

  #has({ template, address }: Embed): boolean {
    return (template ?? address) !== undefined;
  }

  /** Whether the parser is past what the place says. */
  #isReadable({ template }: Embed): boolean {
    return document.readyState !== 'loading' || this.place.hasAttribute('src') || (template !== undefined && isWhole(template));
  }

  /** What is shown for once goes when the purposes named are answered with a no, or its service is turned off in them. */
  #forgetOnce(changed: readonly string[] = []): void {
    const { purposes, service } = this.#embed;
    const { state, refused } = this.consent;
    const isNo = (purpose: string) => state[purpose] !== 'granted' || (service !== undefined && refused.includes(service));
    if (changed.some((purpose) => purposes.includes(purpose) && isNo(purpose))) this.#isOnce = false;
  }

  /** A no to what was refused before changes nothing, but it is a no to what is shown for once. */
  #hearWish({ choices, without, defaultPrevented }: ZgodaChooseEvent): void {
    const { purposes, service } = this.#embed;
    const isNo = (purpose: string) => choices[purpose] === 'denied' || (service !== undefined && without?.[purpose]?.includes(service));
    if (defaultPrevented || !this.#isOnce || !purposes.some(isNo)) return;
    this.#isOnce = false;
    this.#settle();
  }

  #load(embed: Embed, isOnce: boolean): void {
    const { place, consent } = this;
    const loading = { address: embed.address, service: embed.service, isOnce };
    this.#own = new Set(place.childNodes);
    this.#identity = identityOf(place);
    this.#isOnce = isOnce;
    const goesOn = place.dispatchEvent(new EmbedEvent('zgoda-load', loading));
    if (!isOnce && !this.#isAllowed(embed)) return; // a listener may have said no
    if (!goesOn) return this.#show('handed');
    const content = contentOf(place, embed, (element) => isOnce && consent.once.add(element));
    if (!content) {
      this.#tell(`<zgoda-embed> "${embed.title}": it has neither a src="…" to load nor a <template> to show.`);
      this.#isEmpty = true;
      return this.#fail();
    }
    content.slot = 'content';
    whenLoaded(content, () => content.isConnected && place.dispatchEvent(new EmbedEvent('zgoda-loaded', loading)));
    whenFailed(content, () => content.isConnected && this.#fail());
    place.append(content);
    lookForSources(content);
    this.#show('loaded', content);
  }

  /** The focus goes to what a press has shown, and only then, and only where the visitor has not gone on. */
  #show(phase: Phase, content?: HTMLElement): void {
    this.phase = phase;
    const isHere = this.place.shadowRoot?.activeElement || document.activeElement === document.body;
    if (content && this.#isPressed && isHere) void this.updateComplete.then(() => content.isConnected && focusOn(content));
    this.#isPressed = false;
  }

  /** Takes away whatever came into the place since it was loaded. */
  #empty(): void {
    for (const node of [...this.place.childNodes]) if (!this.#own.has(node)) node.remove();
    this.#isOnce = false;
    this.phase = 'waiting';
  }

  #fail(): void {
    this.#empty();
    this.#isPressed = false;
    this.phase = 'failed';
  }

  readonly #once = (): void => {
    this.#isPressed = true;
    this.#load(this.#embed, true);
  };

  readonly #always = (): void => {
    const { purposes, service } = this.#embed;
    const { state, config, refused } = this.consent;
    const { choices, without } = alwaysFor({ state, config, refused, record: this.consent.record() }, purposes, service);
    this.phase = 'waiting';
    this.#isPressed = true;
    if (!this.dispatchEvent(new ZgodaChooseEvent({ choices, source: 'embed', notice: this.notice, without }))) this.#isPressed = false;
  };

  /** What a yes turns on: one service by its name where others of the purpose stay off, or else the whole purpose. */
  #names({ purposes, service }: Embed, { purposes: said, services }: SaidConfig): string[] {
    const isAlone = service !== undefined && purposes.some((purpose) => said[purpose]?.services.includes(service) && said[purpose].services.length > 1);
    return isAlone ? [services[service]?.name ?? service] : purposes.flatMap((purpose) => said[purpose]?.title ?? []);
  }

  #view(): PanelView {
    const { place, texts, language, phase, consent } = this;
    const embed = this.#embed;
    const config = this.#config;
    const isAllowed = this.#isAllowed(embed);
    const once = !isAllowed && (embed.template ? !needsGrant(embed.template) : embed.address !== undefined);
    const always = !isAllowed && couldLoad(embed, consent);
    const pageLanguage = place.closest<HTMLElement>('[lang]')?.lang;
    return { embed, config, texts, language, level: headingLevel(place), pageLanguage, names: this.#names(embed, config), hasFailed: phase === 'failed' || !(isAllowed || once || always), isTold: phase === 'failed', once: once ? this.#once : undefined, always: always ? this.#always : undefined };
  }

  protected override updated(_changed: PropertyValues): void {
    const { language } = this;
    const words = Array.from(this.querySelectorAll('.panel > *, .answers > *'), ({ textContent }) => textContent.trim());
    if (this.#isShown || this.#words === String(words)) return;
    this.#words = String(words);
    void noticeHash({ ...askedOf(this.#config, this.#embed.purposes), language, words }).then((notice) => (this.notice = notice));
  }

  protected override render(): TemplateResult {
    this.#size.replaceSync(boxSize(this.place));
    const isAboutTo = this.phase === 'waiting' && this.#isAllowed(this.#embed);
    if (!this.#isShown && !isAboutTo) this.#wait = this.#renderWait();
    return html`
      <div class="told" role="status" lang=${this.language}>${this.phase === 'failed' ? this.texts.embed.failed : nothing}</div>
      ${this.#wait ? html`<div class=${this.#isShown ? 'wait gone' : 'wait'}>${this.#wait}</div>` : nothing}
      ${this.#renderShown()}
    `;
  }

  #renderWait(): TemplateResult {
    const poster = posterOf(this.place, this.consent.config);
    const isFull = poster || this.place.querySelector(':scope > [slot=poster]');
    return html`<div class=${isFull ? 'poster full' : 'poster'}>${poster ? html`<img src=${poster} alt="" />` : html`<slot name="poster"></slot>`}</div>${renderPanel(this.#view())}`;
  }

  #renderShown(): TemplateResult | typeof nothing {
    if (this.phase === 'loaded') return html`<slot name="content"></slot>`;
    return this.phase === 'handed' ? html`<div class="own"><slot></slot></div>` : nothing;
  }
}
