import { showDialog } from '../../src/ask.js';
import { showBanner } from '../../src/banner.js';
import type { Choice } from '../../src/core/decide.js';
import { LAYOUTS } from '../../src/core/layouts.js';
import type { ConsentView } from '../../src/ui/consent-view.js';
import { engine } from '../helpers/engine.js';
import { banner, cleanUp, dialog, makeConsent } from './helpers.js';
import { SAID, siteIn, type Spoken } from './fairness-words.js';

/** A phone, a tablet, a desk. CSS pixels. */
export const SIZES = [[320, 568], [768, 1024], [1280, 800]] as const;
/** The tablet and the desk at 200 % zoom. */
export const ZOOMED = [[384, 512], [640, 400]] as const;

/** Each place where a surface may stand: what it is, and how the site asks for it. */
export const PLACES = [
  ...LAYOUTS.banner.map((place) => ({ name: `banner ${place}`, surface: 'banner' as const, layout: { banner: place } })),
  ...LAYOUTS.dialog.map((place) => ({ name: `dialog ${place}`, surface: 'dialog' as const, layout: { dialog: place } })),
];
/** One of them. */
export type Place = (typeof PLACES)[number];

const css = async (name: string): Promise<string> => {
  const response = await fetch(new URL(`../../src/themes/${name}.css`, import.meta.url));
  if (!response.ok) throw new Error(`There is no theme "${name}".`);
  return response.text();
};

const READY = await Promise.all(['calm', 'plain', 'night', 'contrast'].map(async (name) => ({ name, css: await css(name) })));
const isDark = ({ name }: { name: string }) => name === 'night';
const scheme = (value: 'light' | 'dark') => `:root { color-scheme: ${value}; --zgoda-color-scheme: ${value} }`;

/** All of a list in Chromium. In other engines, which are to show what they draw otherwise, a few of it: the whole grid there would take as long again. */
export const few = <T>(all: readonly T[], picked: readonly T[]): readonly T[] => (engine === 'chromium' ? all : picked);

/** The ready themes, as visitors who prefer light see them. Night is dark to all. */
const LIGHT_THEMES = READY.map((theme) => ({ ...theme, css: isDark(theme) ? theme.css : `${theme.css} ${scheme('light')}` }));
/** The same for visitors who prefer dark. */
const DARK = READY.filter((theme) => !isDark(theme)).map((theme) => ({ name: `${theme.name} in the dark`, css: `${theme.css} ${scheme('dark')}` }));

/** The themes of the grid; those for visitors who prefer light. */
export const THEMES = few(LIGHT_THEMES, LIGHT_THEMES.slice(0, 1));
/** Those for visitors who prefer dark. */
export const DARK_THEMES = few(DARK, DARK.slice(0, 1));

/** The languages of the grid: of few, a long one from each side. */
export const LANGUAGES = few<Spoken>(Object.keys(SAID) as Spoken[], ['de', 'ar']);

let look: CSSStyleSheet | undefined;

/** A banner or a dialog. */
export type Surface = HTMLElement & { consent: ConsentView };

/** Puts a theme on the page, in the place of the one before; none without one. */
export function wear(theme?: { css: string }): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== look);
  look = new CSSStyleSheet();
  look.replaceSync(theme?.css ?? '');
  if (theme) document.adoptedStyleSheets.push(look);
}

/** Shows a surface in a page of its language, in the place of what was shown before, with one answer to everything; the element, once it is drawn. */
export async function showIn({ surface, layout }: Pick<Place, 'surface' | 'layout'>, language: Spoken, answer: Choice = 'unasked'): Promise<Surface> {
  cleanUp();
  document.documentElement.lang = language;
  const [consent, config] = [makeConsent(), siteIn(language, layout)];
  Object.assign(consent, { config, state: Object.fromEntries(Object.keys(config.purposes).map((name) => [name, answer])) });
  if (surface === 'banner') showBanner(consent, { language, texts: SAID[language] });
  else showDialog(consent, { language, texts: SAID[language] });
  await dialog()?.updateComplete;
  return (surface === 'banner' ? banner() : dialog()) as Surface;
}

/** Takes everything away again. */
export function tidyUp(): void {
  cleanUp();
  wear();
  document.documentElement.lang = 'en';
}
