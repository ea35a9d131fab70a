/** Removes what services left in the browser. Our own record is never touched. */
import type { Config, Service, Stored } from '../core/config.js';
import type { State } from '../core/decide.js';
import { servicesOf } from '../core/services.js';

/** Whether a name fits one of the patterns; `*` stands for any run of characters. */
export function matches(name: string, patterns: readonly Stored[]): boolean {
  const fits = (pattern: string) => new RegExp(`^${pattern.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);
  return name !== 'zgoda' && patterns.some((pattern) => fits(pattern.name));
}

/** `/a/b` → `/a/b`, `/a/b/`, `/a`, `/a/`, `/`: a cookie may sit on any of them. */
const pathsOf = (pathname: string): string[] => {
  const path = pathname.replace(/\/$/, '');
  return path ? [path, `${path}/`, ...pathsOf(path.slice(0, path.lastIndexOf('/')))] : ['/'];
};

/** `www.shop.example` → none, itself, `shop.example`, `example`; a browser ignores what is no domain of its own. */
const domainsOf = (host: string): string[] => ['', ...host.split('.').map((_, index, labels) => `;domain=${labels.slice(index).join('.')}`)];

/** A cookie does not tell where it sits, so it is ended on every domain and path; one named `__Secure-` or `__Host-` takes only secure news. */
function removeCookie(name: string): void {
  for (const path of pathsOf(location.pathname)) {
    for (const domain of domainsOf(location.hostname)) {
      for (const secure of ['', ';secure']) document.cookie = `${name}=;max-age=0;path=${path}${domain}${secure}`;
    }
  }
}

/** Does something that may fail without harm to what comes after it. */
function attempt(action: () => unknown): void {
  try {
    action();
  } catch {
    // what is closed to us was closed to the service as well
  }
}

/** Each kind of storage: the names in it, and how to remove one. */
const KINDS = {
  cookies: [() => document.cookie.split('; ').map((pair) => pair.replace(/=.*/, '')), removeCookie],
  localStorage: [() => Object.keys(localStorage), (name) => localStorage.removeItem(name)],
  sessionStorage: [() => Object.keys(sessionStorage), (name) => sessionStorage.removeItem(name)],
  indexedDB: [async () => (await indexedDB.databases()).map(({ name }) => name ?? ''), (name) => indexedDB.deleteDatabase(name)],
} satisfies Partial<Record<keyof Service, [() => string[] | Promise<string[]>, (name: string) => unknown]>>;

/** Removes what fits the patterns, as far as can be done at once; only databases take a moment longer. */
function clear(kind: keyof typeof KINDS, patterns: readonly Stored[]): void {
  const [list, remove] = KINDS[kind];
  const removeFrom = (names: string[]) => names.filter((name) => matches(name, patterns)).forEach((name) => attempt(() => remove(name)));
  const names = list();
  if (Array.isArray(names)) removeFrom(names);
  else names.then(removeFrom).catch(() => undefined);
}

/** Removes cookies, keys and databases of the services, each kind for itself. */
export function clearServices(services: readonly Service[]): void {
  for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
    const patterns = services.flatMap((service) => service[kind] ?? []);
    if (patterns.length) attempt(() => clear(kind, patterns));
  }
}

/** Removes what the services of the purposes left behind, but for those that a granted purpose still uses. */
export const clearPurposes = (config: Config, purposes: readonly string[], state: State): void => clearServices(servicesOf(config, purposes, state));
