/** Checks a config as a whole. Loaded by the command line, on development hosts, and once for each config new to a browser. */
import { configSchema, type Config } from './config.js';
import { ConfigError, type ConfigProblem } from './config-error.js';
import { languageProblems } from './config-languages.js';
import { levelProblems } from './config-levels.js';
import { isObject, objectsIn, wordsIn } from './config-shape.js';
import { tagProblems } from './config-tags.js';
import { NOT_HERE, WANTED } from './config-wanted.js';

type Issue = NonNullable<ReturnType<typeof configSchema.safeParse>['error']>['issues'][number];

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return `something that JSON cannot hold (${typeof value})`;
  }
}

function foundAt(config: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], config);
  return value === undefined ? 'missing' : `found ${shown(value)}`;
}

/** What to write at a place, by the name of its field; an item of a list is called by the list. */
function wanted(path: readonly PropertyKey[]): string {
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  const [top, , inner] = path;
  if (field === 'services') return path.length === 1 ? 'the services by name: { matomo: { … } }' : 'the names of the services that receive the data, such as ["matomo"], or [] where nobody does';
  if (top === 'purposes' && inner === undefined) return 'what the purpose is: { title, why, data, youGet, ifNot, keptFor, services }';
  if (top === 'signals') return WANTED.signals as string;
  if (top === 'services' && inner === undefined) return 'who the service is: { name, provider, country, policy }';
  if (field === 'purposes' && top === 'services') return 'the names of the purposes it may serve, such as ["analytics"]';
  return WANTED[field] ?? 'an object with the fields of the README';
}

/** What a number or a list has too little or too much of. */
function limitOf(issue: Issue): string | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  if (issue.origin === 'array') return `${wanted(issue.path)}; at least one`;
  if (issue.origin === 'string') return undefined;
  return `a whole number ${issue.code === 'too_small' ? `of at least ${issue.minimum}` : `of at most ${issue.maximum}`}`;
}

function problemsOf(issue: Issue, config: unknown): ConfigProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: `${foundAt(config, [...issue.path, key])}; ${NOT_HERE[key] ?? 'this is not a known key: check its spelling or leave it out.'}` }));
  }
  if (issue.code === 'invalid_key') {
    return [{ path: pathOf(issue.path), message: `found the name "${String(issue.path.at(-1))}"; write letters, digits and hyphens, a letter first.` }];
  }
  return [{ path: pathOf(issue.path), message: `${foundAt(config, issue.path)}; write ${limitOf(issue) ?? wanted(issue.path)}.` }];
}

const list = (names: readonly [string, unknown][]): string => names.map(([name]) => name).join(', ') || 'there is none yet';

/** The usual names of purposes, by which the catalogue says what a service may serve; a name of your own may have any service. */
const USUAL = ['necessary', 'functional', 'analytics', 'marketing', 'media'];

/** A list of services under a purpose or a necessary item: each must be there, and may serve it. The config may be broken elsewhere. */
function linksOf(config: Record<string, unknown>, names: unknown, path: string, name: string): ConfigProblem[] {
  const services = objectsIn(config.services);
  return wordsIn(names).flatMap((id, index) => {
    const at = `${path}.services.${index}`;
    const service = services.find(([known]) => known === id)?.[1];
    if (!service) return [{ path: at, message: `"${id}" is neither one of the services (${list(services)}) nor in the catalogue.` }];
    const purposes = wordsIn(service.purposes);
    const isOpen = !USUAL.includes(name) && purposes.every((one) => USUAL.includes(one));
    const mayServe = !service.purposes || isOpen || purposes.includes(name);
    return mayServe ? [] : [{ path: at, message: `"${id}" may serve ${purposes.join(', ')} only; add "${name}" to services.${id}.purposes or take it off this list.` }];
  });
}

const purposeLinks = (config: Record<string, unknown>): ConfigProblem[] => objectsIn(config.purposes).flatMap(([name, { services }]) => linksOf(config, services, `purposes.${name}`, name));

const necessaryLinks = (config: Record<string, unknown>): ConfigProblem[] =>
  Array.isArray(config.necessary) ? config.necessary.flatMap((one, index) => linksOf(config, isObject(one) && one.services, `necessary.${index}`, 'necessary')) : [];

/** A service that names a purpose that is neither there nor a usual one. */
function serviceLinks(config: Record<string, unknown>): ConfigProblem[] {
  const purposes = objectsIn(config.purposes);
  return objectsIn(config.services).flatMap(([id, service]) =>
    wordsIn(service.purposes).flatMap((name, index) =>
      USUAL.includes(name) || purposes.some(([known]) => known === name) ? [] : [{ path: `services.${id}.purposes.${index}`, message: `"${name}" is not one of the purposes: ${list(purposes)}.` }],
    ),
  );
}

/** A purpose that stands for one of Google's types, and is not there. */
function consentModeLinks(config: Record<string, unknown>): ConfigProblem[] {
  const purposes = objectsIn(config.purposes);
  const named = isObject(config.googleConsentMode) ? Object.entries(config.googleConsentMode) : [];
  const isMissing = (name: unknown) => typeof name === 'string' && !purposes.some(([known]) => known === name);
  return named.filter(([, name]) => isMissing(name)).map(([type, name]) => ({ path: `googleConsentMode.${type}`, message: `"${String(name)}" is not one of the purposes: ${list(purposes)}.` }));
}

/** A no must not be asked again sooner than a yes (DP-20). */
function lifetimeProblems({ lifetime }: Record<string, unknown>): ConfigProblem[] {
  const days = (value: unknown, usual: number) => (typeof value === 'number' ? value : usual);
  const { granted, denied } = isObject(lifetime) ? lifetime : {};
  const [yes, no] = [days(granted, 180), days(denied, 365)];
  return no < yes ? [{ path: 'lifetime.denied', message: `found ${no}; write at least ${yes}: a no holds at least as long as a yes.` }] : [];
}

/** What an older version said is of no use where there is no newer one. */
const earlierProblems = (config: Record<string, unknown>): ConfigProblem[] =>
  objectsIn(config.purposes).flatMap(([name, { version = 1, earlier }]) =>
    objectsIn(earlier).flatMap(([old]) => (Number(old) < Number(version) ? [] : [{ path: `purposes.${name}.earlier.${old}`, message: `the purpose is at version ${String(version)}: write the number of an older one here, or raise "version".` }])),
  );

/** A domain of the mirror's cookie without such a cookie. */
const mirrorProblems = ({ mirror, mirrorDomain }: Record<string, unknown>): ConfigProblem[] =>
  mirrorDomain !== undefined && mirror !== 'cookie' ? [{ path: 'mirrorDomain', message: 'has no effect without mirror: "cookie"; add that or leave it out.' }] : [];

/** Every problem of a config; an empty list where there is none. */
export function configProblems(config: unknown): ConfigProblem[] {
  if (!isObject(config) || config instanceof Error) {
    const found = config instanceof Error ? String(config) : shown(config);
    return [{ path: '', message: `found ${found}; write an object, in JSON in <script type="application/json" id="zgoda-config"> above the script, or in the file that its data-config names.` }];
  }
  const issues = configSchema.safeParse(config).error?.issues ?? [];
  const ofShape = issues.flatMap((issue) => problemsOf(issue, config));
  return [...ofShape, ...[purposeLinks, necessaryLinks, serviceLinks, consentModeLinks, lifetimeProblems, mirrorProblems, levelProblems, tagProblems, languageProblems, earlierProblems].flatMap((check) => check(config))];
}

/** Throws a `ConfigError` with every problem of a config, its place, what was found and what to write; returns where there is none. */
export function checkConfig(config: unknown): asserts config is Config {
  const problems = configProblems(config);
  if (problems.length) throw new ConfigError(problems);
}
