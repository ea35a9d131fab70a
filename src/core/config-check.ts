/** Checks a config as a whole. Loaded by the command line, on development hosts, and once for each config new to a browser. */
import { configSchema, type Config } from './config.js';
import { ConfigError, type ConfigProblem } from './config-error.js';

type Issue = NonNullable<ReturnType<typeof configSchema.safeParse>['error']>['issues'][number];

/** Words people use to grant in advance, or to go without consent. They do not exist here. */
const NOT_HERE: Record<string, string> = {
  default: 'a purpose is never granted in advance (Cookie Banner Taskforce, paragraph 10); leave it out.',
  enabled: 'a purpose is never granted in advance (Cookie Banner Taskforce, paragraph 10); leave it out.',
  granted: 'a purpose is never granted in advance (Cookie Banner Taskforce, paragraph 10); leave it out.',
  checked: 'a purpose is never granted in advance (Cookie Banner Taskforce, paragraph 10); leave it out.',
  readOnly: 'what cannot be refused belongs under "necessary", with its reason.',
  required: 'what cannot be refused belongs under "necessary", with its reason.',
  basis: 'the basis here is consent and nothing else; "legitimate interest" is none for storage (Cookie Banner Taskforce, paragraph 24). Leave it out.',
  legalBasis: 'the basis here is consent and nothing else; "legitimate interest" is none for storage (Cookie Banner Taskforce, paragraph 24). Leave it out.',
};

/** What to write where a field is missing or of another kind. */
const WANTED: Record<string, string> = {
  policy: 'the address of the privacy policy, such as "/privacy"',
  contact: 'an address for questions, such as "privacy@shop.example"',
  name: 'a name in plain words',
  why: 'what you do with the data, in a sentence',
  data: 'a list of the data you use, such as ["pages you open"]',
  youGet: 'what the visitor gets back, in a sentence',
  ifNot: 'what changes for a visitor who says no, in a sentence',
  keptFor: 'an ISO 8601 duration such as "P13M" or "P30D"',
  provider: 'the company that receives the data',
  country: 'the two letters of its country, such as "NL"',
  reason: 'why the site does not work without it, in a sentence',
  title: 'a title of two or three words',
  version: 'a whole number from 1 on',
  controller: 'who asks: { name, policy, contact }',
  purposes: 'the purposes by name: { analytics: { … } }',
  mirror: '"local", "cookie" or false',
  button: 'true or false',
  language: 'a language such as "nl"',
  mirrorDomain: 'a domain such as "shop.example"',
  lifetime: 'days: { granted: 180, denied: 365 }',
  granted: 'a number of days',
  denied: 'a number of days',
  scriptTimeout: 'a number of milliseconds',
  necessary: 'a list of { title, reason }',
  stop: 'a function, or the name of a global one such as "posthog.opt_out_capturing"',
  what: 'what it is for, in plain words',
  cookies: 'a list of { name, what, keptFor }',
  localStorage: 'a list of { name, what, keptFor }',
  sessionStorage: 'a list of { name, what, keptFor }',
  indexedDB: 'a list of { name, what, keptFor }',
};

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return `a ${typeof value} that JSON cannot hold`;
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

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const objectsIn = (value: unknown): [string, Record<string, unknown>][] => (isObject(value) ? Object.entries(value).filter((pair): pair is [string, Record<string, unknown>] => isObject(pair[1])) : []);
const wordsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map((word) => (typeof word === 'string' ? word : '')) : []);
const list = (names: readonly [string, unknown][]): string => names.map(([name]) => name).join(', ') || 'there is none yet';

/** A purpose that names a service that is not there, or that may not serve it. The config may be broken elsewhere. */
function purposeLinks(config: Record<string, unknown>): ConfigProblem[] {
  const services = objectsIn(config.services);
  return objectsIn(config.purposes).flatMap(([name, purpose]) =>
    wordsIn(purpose.services).flatMap((id, index) => {
      const path = `purposes.${name}.services.${index}`;
      const service = services.find(([known]) => known === id)?.[1];
      if (!service) return [{ path, message: `"${id}" is not one of the services: ${list(services)}.` }];
      const purposes = wordsIn(service.purposes);
      const mayServe = !service.purposes || purposes.includes(name);
      return mayServe ? [] : [{ path, message: `"${id}" may serve ${purposes.join(', ')} only; add "${name}" to services.${id}.purposes or take it off this list.` }];
    }),
  );
}

/** A service that names a purpose that is not there. */
function serviceLinks(config: Record<string, unknown>): ConfigProblem[] {
  const purposes = objectsIn(config.purposes);
  return objectsIn(config.services).flatMap(([id, service]) =>
    wordsIn(service.purposes).flatMap((name, index) =>
      purposes.some(([known]) => known === name) ? [] : [{ path: `services.${id}.purposes.${index}`, message: `"${name}" is not one of the purposes: ${list(purposes)}.` }],
    ),
  );
}

/** A no must not be asked again sooner than a yes (DP-20). */
function lifetimeProblems({ lifetime }: Record<string, unknown>): ConfigProblem[] {
  const days = (value: unknown, usual: number) => (typeof value === 'number' ? value : usual);
  const { granted, denied } = isObject(lifetime) ? lifetime : {};
  const [yes, no] = [days(granted, 180), days(denied, 365)];
  return no < yes ? [{ path: 'lifetime.denied', message: `found ${no}; write at least ${yes}: a no holds at least as long as a yes.` }] : [];
}

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
  return [...ofShape, ...[purposeLinks, serviceLinks, lifetimeProblems, mirrorProblems].flatMap((check) => check(config))];
}

/** Throws a `ConfigError` with every problem of a config, its place, what was found and what to write; returns where there is none. */
export function checkConfig(config: unknown): asserts config is Config {
  const problems = configProblems(config);
  if (problems.length) throw new ConfigError(problems);
}
