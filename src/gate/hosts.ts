/** Tells from an address which service it belongs to. */
import type { Config, Service } from '../core/config.js';
import { isNecessary, purposesNaming } from '../core/services.js';
import { siteOf } from '../core/site-of.js';

/** Whose an address is, and what it needs before it may be reached. */
export interface Place {
  /** Any of these purposes lets it load; none where nobody can allow it. */
  readonly any: readonly string[];
  /** It never waits. */
  readonly isFree?: boolean;
}

/** Finds the place of an address, whole and as `URL.href` writes it; `undefined` where nobody holds it. */
export type Find = (href: string) => Place | undefined;

/** `www.shop.example` → itself, `shop.example`, `example`. */
const namesOf = (host: string): string[] => host.split('.').map((_, index, labels) => labels.slice(index).join('.'));

/** Whether an address, whose path begins at `start`, is at a path or below it. None ends inside a word: `/tr` is not `/track`, and `/js/plausible.` is all that begins so. */
const isAt = (path: string, href: string, start: number): boolean => !path || (href.startsWith(path, start) && !/^\w\w/.test(path.slice(-1) + href.charAt(start + path.length)));

/** The port that an address goes to, written or not. */
const portOf = ({ port, protocol }: URL): string => port || (/s:$/.test(protocol) ? '443' : '80');

/** What is known of a host: its name, its paths, and whether it is another site's. */
interface Known {
  readonly host: string;
  readonly paths: Paths;
  readonly isForeign: boolean;
}

/** The paths of a host, longest first, each with its place. */
type Paths = readonly [path: string, place: Place][];

/** What several services share is open as soon as one of them may run. */
const join = (one: Place | undefined, other: Place): Place => ({ any: [...(one?.any ?? []), ...other.any], isFree: Boolean(one?.isFree || other.isFree) });

/** All hosts that services name. A config is used before it is checked: what is no host is none. */
function indexOf(config: Config, page: string, refused: readonly string[]): Map<string, Paths> {
  const index = new Map<string, Paths>();
  const { advanced } = Object(config.googleConsentMode) as { advanced?: boolean };
  const add = (pattern: string, place: Place) => {
    const host = pattern.replace(/\/.*/, '').toLowerCase() || page;
    const path = pattern.replace(/^[^/]*/, '');
    const paths = index.get(host) ?? [];
    const others = paths.filter(([known]) => known !== path);
    const known = paths.find(([other]) => other === path)?.[1];
    index.set(host, [...others, [path, join(known, place)] as [string, Place]].sort(([a], [b]) => b.length - a.length));
  };
  for (const [id, service] of Object.entries(config.services ?? {})) {
    const { hosts = [], signal } = Object(service) as Service;
    const place = { any: purposesNaming(config, id, refused), isFree: isNecessary(config, id) || Boolean(signal && advanced) };
    for (const pattern of [hosts].flat().map(String)) add(pattern, place);
  }
  return index;
}

/**
 * Builds the index of all hosts that services name, once, and returns the look-up: the closest host wins, then the longest path.
 * What several services share is open as soon as one of them may run. A third-party host that no service names is passed to `isHeld`.
 */
export function hostIndex(config: Config, page: string, isHeld: (host: string) => boolean, refused: readonly string[] = []): Find {
  const index = indexOf(config, page, refused);
  const own = [siteOf(page), config.ownHosts ?? []].flat();
  /** What was found for each host so far, with scheme and port: a page has few of them, and asks often. */
  const known = new Map<string, Known>();

  const lookUp = (origin: string): Known => {
    const url = new URL(origin);
    const names = namesOf(url.hostname.replace(/\.$/, ''));
    const paths = names.flatMap((name) => [...(index.get(`${name}:${portOf(url)}`) ?? []), ...(index.get(name) ?? [])]);
    const one = { paths, host: url.hostname, isForeign: !names.some((name) => own.includes(name)) };
    known.set(origin, one);
    return one;
  };
  // As text, not as a URL: each part that is asked of one is made anew, and takes longer than all of this.
  return (href) => {
    if (!/^(http|ws)/.test(href)) return undefined;
    const start = href.indexOf('/', 8);
    const origin = href.slice(0, start);
    const { paths, host, isForeign } = known.get(origin) ?? lookUp(origin);
    const found = paths.find(([path]) => isAt(path, href, start));
    if (found) return found[1];
    return isForeign && isHeld(host) ? { any: [] } : undefined;
  };
}
