import type { CatalogueService } from '../core/config.js';
import { closestTo } from './closest.js';

/** The services we know, each by its id as a variable: `googleAnalytics`. */
export type Catalogue = Readonly<Record<string, CatalogueService>>;

/** A service that the config names, and nobody knows. */
export interface UnknownService {
  readonly id: string;
  /** Where it is named: `purposes.analytics.services`. */
  readonly path: string;
  /** The ids that look most like it. */
  readonly closest: readonly string[];
}

/** What came of it. */
export interface Expansion {
  /** The config with its services written out; not checked. */
  readonly config: unknown;
  /** Ids of services written out in full. */
  readonly added: readonly string[];
  /** Services the site had begun, and the fields that each of them got. */
  readonly completed: readonly { readonly id: string; readonly fields: readonly string[] }[];
  readonly unknown: readonly UnknownService[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const wordsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((word) => typeof word === 'string') : []);

/** A variable as an id: `googleAnalytics` → `google-analytics`. */
export const idOf = (name: string): string => name.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Ids are compared by their letters: whether a number has a hyphen before it is a matter of taste. */
const lettersOf = (id: string): string => id.replaceAll('-', '').toLowerCase();

/** Every id that a purpose or a necessary item names, with the place. */
function namedIn(config: Fields): { id: string; path: string }[] {
  const purposes = Object.entries(fieldsOf(config.purposes)).map(([name, purpose]) => ({ path: `purposes.${name}.services`, item: purpose }));
  const necessary = (Array.isArray(config.necessary) ? (config.necessary as unknown[]) : []).map((item, index) => ({ path: `necessary.${index}.services`, item }));
  return [...purposes, ...necessary].flatMap(({ path, item }) => wordsIn(fieldsOf(item).services).map((id) => ({ id, path })));
}

/** The fields that a service of the site lacks. */
const lackingOf = (service: unknown, known: CatalogueService | undefined): Fields =>
  isFields(service) ? Object.fromEntries(Object.entries(known ?? {}).filter(([field]) => !Object.hasOwn(service, field))) : {};

/** The config with other services, in the place where they stood, or behind the purposes. */
function withServices(config: Fields, services: Fields): Fields {
  if (Object.hasOwn(config, 'services') || !Object.keys(services).length) return Object.hasOwn(config, 'services') ? { ...config, services } : config;
  return Object.fromEntries(Object.entries(config).flatMap((pair) => (pair[0] === 'purposes' ? [pair, ['services', services]] : [pair])));
}

/**
 * Writes the services of a config out from the catalogue. Those that a purpose or a necessary item names and that `services` does
 * not hold: in full. Those it holds keep every field of the site's and get the ones they lack; a field the site does not want it
 * says itself: `"hosts": []`. Services that are not in the catalogue stay as they are, and so does the order of all keys.
 */
export function expandConfig(config: unknown, catalogue: Catalogue): Expansion {
  if (!isFields(config)) return { config, added: [], completed: [], unknown: [] };
  const known = new Map(Object.entries(catalogue).map(([name, service]) => [lettersOf(name), service]));
  const knownAs = (id: string) => known.get(lettersOf(id));
  const own = fieldsOf(config.services);
  const lacking = Object.entries(own).map(([id, service]) => ({ id, fields: lackingOf(service, knownAs(id)) }));
  const missing = namedIn(config).filter(({ id }) => !Object.hasOwn(own, id));
  const added = [...new Set(missing.map(({ id }) => id))].filter(knownAs);
  const whole = lacking.map(({ id, fields }) => [id, isFields(own[id]) ? { ...own[id], ...fields } : own[id]]);
  const services = Object.fromEntries([...whole, ...added.map((id) => [id, knownAs(id)])]) as Fields;
  const ids = [...Object.keys(catalogue).map(idOf), ...Object.keys(own)];
  return {
    config: config.services === undefined || isFields(config.services) ? withServices(config, services) : config,
    added,
    completed: lacking.map(({ id, fields }) => ({ id, fields: Object.keys(fields) })).filter(({ fields }) => fields.length),
    unknown: missing.filter(({ id }) => !knownAs(id)).map(({ id, path }) => ({ id, path, closest: closestTo(id, ids) })),
  };
}
