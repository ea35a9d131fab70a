import type { Consent } from '../../src/core/consent.js';
import type { WithdrawalReport } from '../../src/core/report.js';
import { connect } from '../../src/elements.js';
import { makeVisitor } from '../helpers/make-visitor.js';
import { markup } from '../helpers/markup.js';
import { until } from '../helpers/until.js';
import type { Show } from './axe-grid.js';
import { deepSiteIn, SAID, type Spoken } from './fairness-words.js';
import { cleanUp, dialog, part } from './helpers.js';
import { no, showDialogOver, yes } from './show-dialog.js';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const REPORT: WithdrawalReport = {
  stopped: ['far-0'],
  cleared: [{ service: 'far-0', kind: 'cookies', name: '_far' }],
  survived: [{ service: 'far-1', kind: 'indexedDB', name: 'far', why: 'in-use' }],
  needsReload: ['far-2'],
};
const undo: (() => void)[] = [];

/** Takes away what a deep surface left. */
export function tidyDeep(): void {
  for (const one of undo.splice(0)) one();
  cleanUp();
}

const root = () => dialog()?.renderRoot as ShadowRoot;

async function showDialogIn(language: Spoken, stored: Parameters<typeof showDialogOver>[1]): Promise<Consent> {
  tidyDeep();
  document.documentElement.lang = language;
  const shown = await showDialogOver(deepSiteIn(language), stored, { language, texts: SAID[language] });
  undo.push(shown.undo);
  return shown.consent;
}

/** The settings with levels, after a withdrawal that left something, with all lists open. */
async function showEverything(language: Spoken): Promise<Element> {
  const consent = await showDialogIn(language, { analytics: yes({ version: 2 }), taste: yes(), fresh: no() });
  consent.addEventListener('consent-change', (event) => Object.assign(event, { report: Promise.resolve(REPORT) }), { once: true });
  part('refuse').click();
  await until(() => root().querySelector('.foot')?.textContent.includes('far-2') ?? false);
  for (const summary of root().querySelectorAll('summary')) summary.click();
  await dialog()?.updateComplete;
  return dialog() as Element;
}

/** The settings where one purpose says something else now, and another is new. */
async function showNews(language: Spoken): Promise<Element> {
  await showDialogIn(language, { analytics: yes({ version: 1 }), taste: no() });
  return dialog() as Element;
}

/** The words that stand in the place of an element. */
function saidIn(place: Element | null): string {
  const view = place?.shadowRoot?.firstElementChild;
  return (view?.shadowRoot ?? view)?.textContent.trim() ?? '';
}

/** A page with the elements that a page writes itself: embeds that wait, with a picture and without, and that failed, the visitor's own choices, and the services. */
async function showPage(language: Spoken): Promise<Element> {
  tidyDeep();
  document.documentElement.lang = language;
  const consent = makeVisitor({}, deepSiteIn(language));
  consent.choose({ analytics: 'granted', taste: 'denied' });
  consent.choose({ taste: 'granted' });
  const page = document.body.appendChild(document.createElement('main'));
  page.style.cssText = 'background: Canvas; color: CanvasText'; // axe-core takes a page without a colour for white
  page.dir = SAID[language].dialog.dir;
  const film = 'consent="fresh" title="Film" src="https://far.example/film"';
  page.append(markup(`<h1>Zopf 24</h1><zgoda-embed ${film}></zgoda-embed><zgoda-embed ${film} service="near" poster="${PICTURE}"></zgoda-embed><zgoda-embed consent="taste" title="Film"><template><img alt="" src="/nothing-here.jpg"></template></zgoda-embed><zgoda-choices></zgoda-choices><zgoda-services></zgoda-services>`));
  const places = [...page.querySelectorAll<HTMLElement>('zgoda-embed, zgoda-choices, zgoda-services')];
  await Promise.all(places.map((place) => connect(place, consent, { language, texts: Promise.resolve(SAID[language]) })));
  await until(() => places.every((place) => saidIn(place)) && saidIn(page.querySelector('[consent=taste]')).includes(SAID[language].embed.failed));
  return page;
}

/** What the deeper layers show, each with how to show it. */
export const DEEP: readonly { name: string; show: Show }[] = [
  { name: 'settings with levels, all lists open and a report', show: showEverything },
  { name: 'settings with what is new alone', show: showNews },
  { name: 'page with embeds, choices and services', show: showPage },
];
