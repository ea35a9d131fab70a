import type { SaidService } from '../presentable.js';

/** Whether a host is another one or below it. */
const isBelow = (host: string, other: string): boolean => host === other || host.endsWith(`.${other}`);

/** Whether a path is another one or below it; a path does not end inside a word. */
const isAt = (pathname: string, path: string): boolean => pathname.startsWith(path) && !/^\w\w/.test(path.slice(-1) + pathname.charAt(path.length));

/** How closely a host with a path, as services write it, names an address: `undefined` where it does not. The host counts before the path. */
function closeness(pattern: string, { host, hostname, pathname }: URL): number | undefined {
  const named = pattern.replace(/\/.*/, '').toLowerCase();
  const path = pattern.replace(/^[^/]*/, '');
  const isNamed = named ? isBelow(host, named) || isBelow(hostname, named) : hostname === location.hostname;
  return isNamed && isAt(pathname, path) ? named.length * 1000 + path.length : undefined;
}

/** The service that an address belongs to, by its name in the config: the one whose hosts name it most closely, of several the first of those preferred. */
export function serviceAt(address: URL | undefined, services: Readonly<Record<string, Pick<SaidService, 'name' | 'hosts'>>>, preferred: readonly string[] = []): string | undefined {
  if (!address) return undefined;
  let found: string | undefined;
  let best = -1;
  for (const id of [...preferred, ...Object.keys(services)]) {
    const close = Math.max(...(services[id]?.hosts ?? []).map((pattern) => closeness(pattern, address) ?? -1), -1);
    if (close > best) [found, best] = [id, close];
  }
  return found;
}
