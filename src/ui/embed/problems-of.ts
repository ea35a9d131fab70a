import type { ConsentView } from '../consent-view.js';
import { isOwn } from './is-own.js';
import { isHeldStranger, purposesOf } from './may-load.js';
import type { Embed } from './read-place.js';

/** The site's own picture for a place; `undefined` where there is none, or it is another site's: that would be a request before a yes. */
export function posterOf(place: HTMLElement, { ownHosts }: ConsentView['config']): string | undefined {
  const address = place.getAttribute('poster');
  if (!address || !URL.canParse(address, place.baseURI)) return undefined;
  const url = new URL(address, place.baseURI);
  return isOwn(url, ownHosts) ? url.href : undefined;
}

type Config = ConsentView['config'];
type Problem = string | false | undefined;

function purposeProblem({ purposes }: Embed, config: Config): Problem {
  const known = Object.keys(config.purposes ?? {});
  const unknown = purposes.filter((purpose) => !known.includes(purpose));
  if (!purposes.length) return `it needs consent="…" with one of ${known.join(', ')}.`;
  return unknown.length > 0 && `consent="${unknown.join(' ')}" is none of ${known.join(', ')}.`;
}

/** A service that is only named in the config so far comes out of the catalogue. */
function nameProblem(named: string | null, service: string | undefined, config: Config): Problem {
  if (!named) return undefined;
  if (!config.services?.[named] && !purposesOf(config, named).length) return `service="${named}" is none of ${Object.keys(config.services ?? {}).join(', ')}.`;
  return service !== undefined && service !== named && `its address belongs to the service "${service}", not to "${named}".`;
}

function serviceProblem({ purposes, service }: Embed, config: Config): Problem {
  const serves = service === undefined ? purposes : purposesOf(config, service);
  return !serves.some((purpose) => purposes.includes(purpose)) && purposes.length > 0 && `its service "${service}" serves ${serves.join(', ') || 'nothing'}, so consent="${purposes.join(' ')}" cannot turn it on.`;
}

/** What a site has written wrong in a place, as sentences: what was found, and what to write instead. */
export function problemsOf(place: HTMLElement, embed: Embed, config: Config): string[] {
  const problem = purposeProblem(embed, config);
  const problems = [
    problem,
    !problem && (nameProblem(place.getAttribute('service'), embed.service, config) || serviceProblem(embed, config)),
    isHeldStranger(embed, config) && `no service has ${embed.host} among its hosts, so it is held: visitors see it once at most. Add it to the hosts of its service.`,
    place.hasAttribute('poster') && !posterOf(place, config) && `poster="${place.getAttribute('poster')}" is not on your site: it would be asked for before a yes. Copy it to your site.`,
    !place.title && 'it needs a title="…": it is what visitors are asked about.',
  ];
  return problems.flatMap((one) => (one ? `<zgoda-embed> "${embed.title}": ${one}` : []));
}
