/** What stands behind `<zgoda-embed>`, `<zgoda-choices>` and `<zgoda-services>`, with English inside: comes where a page has one. */
import type { Consent } from './core/consent.js';
import { choices, dialog, embed, table } from './i18n/en.js';
import { ZgodaChoicesView } from './ui/choices/zgoda-choices-view.js';
import { ZgodaEmbedView } from './ui/embed/zgoda-embed-view.js';
import type { DeepWords } from './ui/loaders.js';
import { ZgodaServicesView } from './ui/services/zgoda-services-view.js';
import { wordsIn } from './ui/words.js';

/** Named one by one, so that the words of the banner stay out of the file. */
const english = { choices, dialog, embed, table };

/** What is shown in each place: an element of its own, in the shadow root of the place. */
const VIEWS = { 'zgoda-embed': ZgodaEmbedView, 'zgoda-choices': ZgodaChoicesView, 'zgoda-services': ZgodaServicesView };

type View = InstanceType<(typeof VIEWS)[keyof typeof VIEWS]>;

/** Shows in a place what it is for, in the words of the page; where it is shown already, that stays. What is shown ends by itself when the place leaves the page. */
export async function connect(place: HTMLElement, consent: Consent, words: DeepWords): Promise<void> {
  const texts = await wordsIn(words, consent);
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  if ((root.firstElementChild as View | null)?.consent === consent) return;
  const view = VIEWS[place.localName as keyof typeof VIEWS];
  const tag = `${place.localName}-view`;
  if (!customElements.get(tag)) customElements.define(tag, view);
  root.replaceChildren(Object.assign(document.createElement(tag) as View, { consent, place, language: texts ? words.language : 'en', siteLanguage: words.language, texts: texts ?? english }));
}
