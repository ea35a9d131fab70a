import type { SaidConfig } from '../presentable.js';
import { serviceAt } from './service-at.js';

/** The attributes that say what an embed is: another one is another embed. */
const IDENTITY = ['consent', 'service', 'src'];
/** The attributes that are looked at; those from `allow` on are handed to the iframe. */
export const HANDED_ON = ['allow', 'allowfullscreen', 'sandbox', 'referrerpolicy', 'loading'];
export const READ = [...IDENTITY, 'title', 'poster', 'ratio', 'width', 'height', ...HANDED_ON];

/** What a place says of itself. */
export interface Embed {
  /** What it is called: its `title`, or else whose it is. */
  readonly title: string;
  /** The purposes it needs, all of them; an empty list is one that nobody can grant. */
  readonly purposes: readonly string[];
  /** The service it belongs to, by its name in the config. */
  readonly service: string | undefined;
  /** From where it loads; of markup of its own, the first address in it. */
  readonly address: string | undefined;
  /** The host of it. */
  readonly host: string | undefined;
  /** Markup of its own, in place of an address. */
  readonly template: HTMLTemplateElement | undefined;
}

type Said = Pick<SaidConfig, 'services' | 'purposes'>;

/** An address that can be loaded from, whole; `undefined` for any other, such as code. */
function addressIn(text: string | null | undefined, base: string): URL | undefined {
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^(https?|data|blob):$/.test(url.protocol) ? url : undefined;
}

/** The first address in markup. */
const sourceIn = (template: HTMLTemplateElement | undefined): string | null | undefined => template?.content.querySelector('[src]')?.getAttribute('src');

/** The markup of a place, where it has no address. */
const templateIn = (place: HTMLElement): HTMLTemplateElement | undefined => (place.hasAttribute('src') ? undefined : [...place.children].find((child): child is HTMLTemplateElement => child instanceof HTMLTemplateElement));

/** The purposes that a place names. */
const purposesIn = (place: HTMLElement): string[] => (place.getAttribute('consent') ?? '').split(/\s+/).filter(Boolean);

/** The service of an address: the one that has it among its hosts, of several the one named, or else one that serves the purposes. Where none has, the one named. */
function serviceOf(address: URL | undefined, named: string, purposes: readonly string[], { services, purposes: said }: Said): string | undefined {
  const serving = purposes.flatMap((purpose) => said[purpose]?.services ?? []);
  return serviceAt(address, services, [named, ...serving]) ?? (services[named] ? named : undefined);
}

/** Reads a place: its attributes, and the template in it. */
export function readPlace(place: HTMLElement, said: Said): Embed {
  const template = templateIn(place);
  const address = addressIn(place.getAttribute('src') ?? sourceIn(template), place.baseURI);
  const purposes = purposesIn(place);
  const service = serviceOf(address, place.getAttribute('service') ?? '', purposes, said);
  const host = address && (address.hostname || location.hostname);
  const title = place.title || (said.services[service ?? '']?.name ?? host ?? location.hostname);
  return { title, purposes, service, address: address?.href, host, template };
}

/** What tells one embed from another in the same place. */
export const identityOf = (place: HTMLElement): string => JSON.stringify(IDENTITY.map((name) => place.getAttribute(name)));
