/** What is fetched only when needed, for sites with a bundler: each a dynamic import it can follow. */
import type { Service } from './core/config.js';
import type { Language } from './i18n/languages.js';
import type { Texts } from './i18n/texts.js';
import type { Loaders } from './ui/loaders.js';

const languages: Record<Exclude<Language, 'en'>, () => Promise<Texts>> = {
  ar: () => import('./i18n/ar.js'),
  bg: () => import('./i18n/bg.js'),
  ca: () => import('./i18n/ca.js'),
  cs: () => import('./i18n/cs.js'),
  cy: () => import('./i18n/cy.js'),
  da: () => import('./i18n/da.js'),
  de: () => import('./i18n/de.js'),
  el: () => import('./i18n/el.js'),
  es: () => import('./i18n/es.js'),
  et: () => import('./i18n/et.js'),
  eu: () => import('./i18n/eu.js'),
  fi: () => import('./i18n/fi.js'),
  fr: () => import('./i18n/fr.js'),
  ga: () => import('./i18n/ga.js'),
  gl: () => import('./i18n/gl.js'),
  he: () => import('./i18n/he.js'),
  hi: () => import('./i18n/hi.js'),
  hr: () => import('./i18n/hr.js'),
  hu: () => import('./i18n/hu.js'),
  is: () => import('./i18n/is.js'),
  it: () => import('./i18n/it.js'),
  ja: () => import('./i18n/ja.js'),
  ko: () => import('./i18n/ko.js'),
  lt: () => import('./i18n/lt.js'),
  lv: () => import('./i18n/lv.js'),
  mt: () => import('./i18n/mt.js'),
  nl: () => import('./i18n/nl.js'),
  no: () => import('./i18n/no.js'),
  pl: () => import('./i18n/pl.js'),
  pt: () => import('./i18n/pt.js'),
  'pt-BR': () => import('./i18n/pt-BR.js'),
  ro: () => import('./i18n/ro.js'),
  sk: () => import('./i18n/sk.js'),
  sl: () => import('./i18n/sl.js'),
  sv: () => import('./i18n/sv.js'),
  tr: () => import('./i18n/tr.js'),
  uk: () => import('./i18n/uk.js'),
  'zh-Hans': () => import('./i18n/zh-Hans.js'),
  'zh-Hant': () => import('./i18n/zh-Hant.js'),
};

const language = (tag: Language): Promise<Texts> => (tag === 'en' ? import('./i18n/en.js') : languages[tag]());

/** The loaders of the npm entry. */
export const moduleLoaders: Loaders = {
  hold: () => undefined, // handed in
  release: () => undefined,
  gcm: () => undefined,
  banner: () => import('./banner.js'),
  dialog: () => import('./ask.js'),
  elements: () => import('./elements.js'),
  check: () => import('./check.js'),
  lint: () => import('./lint.js'),
  later: () => import('./later.js'),
  signals: () => import('./signals.js'),
  service: async (id) => {
    const catalogue: Record<string, Service | undefined> = await import('./services.js');
    return { service: catalogue[id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] };
  },
  language,
  deepWords: language,
};
