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
  services: 'the names of the services that receive the data, such as ["matomo"], or [] where nobody does',
  provider: 'the company that receives the data',
  country: 'the two letters of its country, such as "NL"',
  reason: 'why the site does not work without it, in a sentence',
  title: 'a title of two or three words',
  version: 'a whole number from 1 on',
  controller: 'who asks: { name, policy, contact }',
  purposes: 'the purposes by name: { analytics: { … } }',
  mirror: '"local", "cookie" or false',
};

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function foundAt(config: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], config);
  return value === undefined ? 'missing' : `found ${JSON.stringify(value) ?? String(value)}`;
}

/** What an issue of the schema wants, in words. */
function wanted(issue: Issue): string {
  const field = String(issue.path.findLast((key) => typeof key === 'string') ?? '');
  if (issue.code === 'too_small' && issue.origin === 'array') return `${WANTED[field] ?? 'a list'}; at least one`;
  if ((issue.code === 'too_small' || issue.code === 'too_big') && issue.origin !== 'string') {
    return `a whole number ${issue.code === 'too_small' ? `of at least ${issue.minimum}` : `of at most ${issue.maximum}`}`;
  }
  return WANTED[field] ?? (issue.code === 'invalid_type' ? `a value of type ${issue.expected}` : 'another value; see the README');
}

function problemsOf(issue: Issue, config: unknown): ConfigProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: NOT_HERE[key] ?? 'is not a known key; check its spelling or leave it out.' }));
  }
  if (issue.code === 'invalid_key') {
    return [{ path: pathOf(issue.path), message: `found the name "${String(issue.path.at(-1))}"; write letters, digits and hyphens, a letter first.` }];
  }
  return [{ path: pathOf(issue.path), message: `${foundAt(config, issue.path)}; write ${wanted(issue)}.` }];
}

/** Names that point nowhere: a service a purpose names, a purpose a service names. */
function linkProblems({ purposes, services = {} }: Config): ConfigProblem[] {
  const list = (names: object) => Object.keys(names).join(', ') || 'none yet';
  const fromPurposes = Object.entries(purposes).flatMap(([name, purpose]) =>
    purpose.services.flatMap((id, index) => {
      const path = `purposes.${name}.services.${index}`;
      const service = Object.hasOwn(services, id) ? services[id] : undefined;
      if (!service) return [{ path, message: `"${id}" is not one of the services: ${list(services)}.` }];
      const mayServe = !service.purposes || service.purposes.includes(name);
      return mayServe ? [] : [{ path, message: `"${id}" may serve ${service.purposes?.join(', ')} only; add "${name}" to services.${id}.purposes or take it off this list.` }];
    }),
  );
  const fromServices = Object.entries(services).flatMap(([id, service]) =>
    (service.purposes ?? []).flatMap((name, index) =>
      Object.hasOwn(purposes, name) ? [] : [{ path: `services.${id}.purposes.${index}`, message: `"${name}" is not one of the purposes: ${list(purposes)}.` }],
    ),
  );
  return [...fromPurposes, ...fromServices];
}

/** A no must not be asked again sooner than a yes (DP-20). */
function lifetimeProblems({ lifetime = {} }: Config): ConfigProblem[] {
  const { granted = 180, denied = 365 } = lifetime;
  return denied >= granted ? [] : [{ path: 'lifetime.denied', message: `found ${denied}; write at least ${granted}: a no holds at least as long as a yes.` }];
}

/** A domain of the mirror's cookie without such a cookie. */
const mirrorProblems = ({ mirror, mirrorDomain }: Config): ConfigProblem[] =>
  mirrorDomain && mirror !== 'cookie' ? [{ path: 'mirrorDomain', message: 'has no effect without mirror: "cookie"; add that or leave it out.' }] : [];

/** Every problem of a config; an empty list where there is none. */
export function configProblems(config: unknown): ConfigProblem[] {
  if (config instanceof Error) return [{ path: '', message: `found ${String(config)}; write it as JSON, in <script type="application/json" id="zgoda-config"> above the script, or in the file that its data-config names.` }];
  const result = configSchema.safeParse(config);
  if (!result.success) return result.error.issues.flatMap((issue) => problemsOf(issue, config));
  const sound = config as Config;
  return [...linkProblems(sound), ...lifetimeProblems(sound), ...mirrorProblems(sound)];
}

/** Throws a `ConfigError` with every problem of a config, its place, what was found and what to write; returns where there is none. */
export function checkConfig(config: unknown): asserts config is Config {
  const problems = configProblems(config);
  if (problems.length) throw new ConfigError(problems);
}
