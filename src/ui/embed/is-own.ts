import { siteOf } from '../../core/site-of.js';

/** Whether an address is the site's own: written out in the page, on its site, or on a host that the config calls its own. */
export function isOwn({ protocol, hostname }: URL, ownHosts: readonly string[] = [], page = location.hostname): boolean {
  if (/^(data|blob):$/.test(protocol)) return true;
  return [siteOf(page), ...[ownHosts].flat()].some((own) => hostname === own || hostname.endsWith(`.${own}`));
}
