/** Checks that the languages of a config are ours, by our tags: under any other tag no words would be found, and nobody could read what is asked. */
import { LANGUAGES, namesOf, type Language } from '../i18n/languages.js';
import type { ConfigProblem } from './config-error.js';
import { objectsIn, wordsIn } from './config-shape.js';

/** The language of ours that a tag stands for: that of `no` for `nb`. */
const standsFor = (tag: string): Language | undefined => namesOf(tag).find((name): name is Language => LANGUAGES.includes(name as Language));

/** The tag of ours that comes closest to one: `no` for `nb`, `en` for `en_GB`, itself for one of ours. Nothing where we do not speak that language. */
export const ourTag = (tag: string): Language | undefined => standsFor(tag.trim().replaceAll('_', '-'));

/** What is wrong with a tag that is none of ours, and which one to write. */
export function strangeTag(path: string, tag: string): ConfigProblem {
  const ours = ourTag(tag);
  return { path, message: `"${tag}" is not one of the languages Zgoda speaks; ${ours ? `write "${ours}"` : `leave it out, or write one of ${LANGUAGES.join(', ')}`}.` };
}

/** Empty where a tag is ours, or is none at all, which the shape of the config is checked for. */
const problemsOf = (path: string, tag: unknown): ConfigProblem[] => (typeof tag !== 'string' || !tag.trim() || ourTag(tag) === tag ? [] : [strangeTag(path, tag)]);

/** Every tag that is none of ours: of the languages of the site, of each service, and of the one to fall back on, which may be any that stands for one of ours. */
export function tagProblems(config: Record<string, unknown>): ConfigProblem[] {
  const { language, languages, services } = config;
  return [
    ...wordsIn(languages).flatMap((tag, index) => problemsOf(`languages.${index}`, tag)),
    ...(typeof language === 'string' && standsFor(language) ? [] : problemsOf('language', language)),
    ...objectsIn(services).flatMap(([id, service]) => problemsOf(`services.${id}.language`, service.language)),
  ];
}
