import type { Storage } from './storages.js';

/** Each cookie that can be seen from here. One without a name belongs to nobody we know. */
const visible = (): [name: string, value: string][] =>
  document.cookie
    .split('; ')
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.replace(/=.*/s, ''), pair.replace(/.*?=/s, '')]);

const valuesOf = (name: string): string[] => visible().flatMap(([one, value]) => (one === name ? value : []));

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: a cookie that is seen here sits on one of them, most on the first. */
function pathsOf(pathname: string): string[] {
  const parts = pathname.replace(/\/$/, '').split('/');
  return parts.flatMap((_, index) => [parts.slice(0, index + 1).join('/'), `${parts.slice(0, index + 1).join('/')}/`]).filter(Boolean);
}

/**
 * Chromium shows the cookies of the address that was loaded, whatever `history.pushState` has made of it since; others those of the
 * present one. Last the default path, which may hold what a path attribute cannot.
 */
function pathsHere(): string[] {
  const loaded = performance.getEntriesByType('navigation').map(({ name }) => new URL(name).pathname);
  const paths = new Set([location.pathname, ...loaded].flatMap(pathsOf));
  return [...[...paths].map((path) => `;path=${path}`), ''];
}

/** `www.shop.example` → none, itself, `shop.example`, `example`; a browser ignores what is no domain of its own. */
const domainsOf = (host: string): string[] => ['', ...host.split('.').map((_, index, labels) => `;domain=${labels.slice(index).join('.')}`)];

/** One that is named `__Secure-` or `__Host-` takes only secure news; one in a partition only news of that partition. */
const VARIANTS = ['', ';secure', ';secure;samesite=none;partitioned'];

/** A cookie does not tell where it sits, and several of one name may sit in several places: it is ended in one after another until none is seen. */
function remove(name: string): boolean {
  for (const place of pathsHere().flatMap((path) => VARIANTS.map((variant) => path + variant))) {
    for (const domain of domainsOf(location.hostname)) document.cookie = `${name}=;max-age=0${place}${domain}`;
    if (!valuesOf(name).length) return true;
  }
  return false;
}

/** The cookies of this page. */
export const cookies: Storage = { names: () => visible().map(([name]) => name), remove, valuesOf, whyStuck: 'out-of-reach' };
