/** Whether an address is at a host: `clarity.ms` (with its sub-domains), `www.facebook.com/tr` (below that path), `localhost:8080`. */
export function isAt(address: URL, place: string): boolean {
  const slash = place.indexOf('/');
  const host = slash < 0 ? place : place.slice(0, slash);
  const path = slash < 0 ? '' : place.slice(slash).replace(/\/$/, '');
  const name = host.includes(':') ? address.host : address.hostname;
  const isHost = name === host || name.endsWith(`.${host}`);
  return isHost && (!path || address.pathname === path || address.pathname.startsWith(`${path}/`));
}

/** The host of an address with its sub-domains, as a site knows itself: `https://www.shop.example/a` → `shop.example`. */
export const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** Whether an address goes over a network at all: `data:`, `blob:` and `about:` do not. */
export const isRemote = (address: string): boolean => /^(https?|wss?):/.test(address);
