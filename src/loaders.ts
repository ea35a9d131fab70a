/** What is downloaded only when needed, as modules that a bundler can follow. */
import type { Loaders } from './ui/loaders.js';

const languages: Record<string, () => ReturnType<Loaders['language']>> = {
  nl: () => import('./i18n/nl.js'),
  pl: () => import('./i18n/pl.js'),
};

/** The loaders of the npm entry. */
export const moduleLoaders: Loaders = {
  banner: () => import('./banner.js'),
  dialog: () => import('./ask.js'),
  check: () => import('./check.js'),
  later: () => import('./later.js'),
  language: (language) => languages[language]?.() ?? Promise.reject(new Error(`There is no language "${language}".`)),
};
