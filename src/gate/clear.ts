/** Removes what services left in the browser. Our own record is never touched. */
import type { Service, Stored } from '../core/config.js';

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

/** A cookie does not tell where it sits, so it is ended on every domain and path. */
function removeCookie(name: string): void {
  for (const path of pathsOf(location.pathname)) {
    for (const domain of domainsOf(location.hostname)) document.cookie = `${name}=;max-age=0;path=${path}${domain}`;
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
  const removeFrom = (names: string[]) => names.filter((name) => matches(name, patterns)).forEach(remove);
  const names = list();
  if (Array.isArray(names)) removeFrom(names);
  else names.then(removeFrom).catch(() => undefined);
}

/** Removes cookies, keys and databases of the services. A storage that throws is closed to us, as it was to the service. */
export function clearServices(services: readonly Service[]): void {
  for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
    try {
      const patterns = services.flatMap((service) => service[kind] ?? []);
      if (patterns.length) clear(kind, patterns);
    } catch {
      // closed
    }
  }
}
