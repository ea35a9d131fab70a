/** Checks that a site says everything in every language it speaks: a missing text is a problem of the config, never English in between. */
import type { ConfigProblem } from './config-error.js';
import { isObject, objectsIn, wordsIn } from './config-shape.js';
import { ourTag, strangeTag } from './config-tags.js';

/** What is shown to visitors, by the place in the config. */
interface Said {
  path: string;
  value: unknown;
}

const fieldsOf = (at: string, from: unknown, names: readonly string[]): Said[] => (isObject(from) ? names.filter((name) => from[name] !== undefined).map((name) => ({ path: `${at}.${name}`, value: from[name] })) : []);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const FACTS = ['title', 'why', 'data', 'youGet', 'ifNot'];
const STORAGES = ['cookies', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage', 'serviceWorkers'];

/** A service says in which language it is, if it is another one. */
const serviceSaid = ([id, service]: [string, Record<string, unknown>]): Said[] => [
  ...fieldsOf(`services.${id}`, service, ['policy']),
  ...STORAGES.flatMap((kind) => listOf(service[kind]).flatMap((one, index) => fieldsOf(`services.${id}.${kind}.${index}`, one, ['what']))),
];

function saidBy(config: Record<string, unknown>): Said[] {
  return [
    ...fieldsOf('controller', config.controller, ['policy', 'intro']),
    ...listOf(isObject(config.controller) && config.controller.links).flatMap((link, index) => fieldsOf(`controller.links.${index}`, link, ['title', 'href'])),
    ...objectsIn(config.purposes).flatMap(([name, purpose]) => [
      ...fieldsOf(`purposes.${name}`, purpose, FACTS),
      ...objectsIn(purpose.earlier).flatMap(([version, facts]) => fieldsOf(`purposes.${name}.earlier.${version}`, facts, FACTS)),
    ]),
    ...listOf(config.levels).flatMap((level, index) => fieldsOf(`levels.${index}`, level, ['title', 'needs', 'youGet'])),
    ...listOf(config.necessary).flatMap((one, index) => fieldsOf(`necessary.${index}`, one, ['title', 'reason', 'data'])),
    ...objectsIn(config.services).flatMap(serviceSaid),
  ];
}

/** Tags as we write them, each once; those of languages we do not speak as they are. */
const asOurs = (tags: readonly string[]): string[] => [...new Set(tags.map((tag) => ourTag(tag) ?? tag))];

/** What is not said in a language, or only under a tag that is none of ours. */
function missingIn({ path, value }: Said, language: string): ConfigProblem[] {
  const texts = value as Record<string, unknown>;
  if (texts[language] !== undefined) return [];
  const other = Object.keys(texts).find((tag) => ourTag(tag) === language);
  return [other === undefined ? { path: `${path}.${language}`, message: 'missing; write it in this language too, or take the language off "languages".' } : strangeTag(`${path}.${other}`, other)];
}

/** A plain text among texts by language is said in one of them only; a link or a text of a service may be the same in all. */
function problemsOf(said: Said, languages: readonly string[], isSpoken: boolean): ConfigProblem[] {
  const { path, value } = said;
  if (isObject(value)) {
    if (isSpoken) return languages.flatMap((language) => missingIn(said, language));
    const tags = Object.keys(value);
    return [{ path, message: `is written by language (${tags.join(', ')}); say at the top which ones your site has: languages: [${asOurs(tags).map((tag) => `"${tag}"`).join(', ')}].` }];
  }
  const mayBeOne = languages.length < 2 || /\.(policy|href)$/.test(path) || path.startsWith('services.');
  return mayBeOne ? [] : [{ path, message: `is written in one language; write it in each: { ${languages.map((tag) => `${tag}: "…"`).join(', ')} }.` }];
}

/** What is not said in one of the site's languages. A language we do not speak is none to say it in. */
export function languageProblems(config: Record<string, unknown>): ConfigProblem[] {
  const tags = wordsIn(config.languages);
  const languages = asOurs(tags).filter(ourTag);
  return saidBy(config).flatMap((said) => problemsOf(said, languages, tags.length > 0));
}
