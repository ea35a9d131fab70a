/** Tells a site what leaves its pages past us: by name, with the remedy. Comes with the checker; visitors never load it for nothing. */
import type { Consent } from '../core/consent.js';
import { isDevelopmentHost } from '../page/development.js';
import { onEach } from '../page/on-each.js';
import { hostIndex, type Find } from './hosts.js';
import { LOADERS } from './loading.js';

/** What may stand in a template without Firefox looking ahead into what follows. */
const CALM = ':not(script, link, meta, style, template, title, base)';
const GUARD = 'div > meta[http-equiv="Content-Security-Policy" i]';

const hrefOf = (address: string): string | undefined => {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return undefined;
  }
};

/** The first address of a service in a `<noscript>`: where scripts are off it is fetched, and nothing of ours runs. */
const leakOf = (noscript: Element, find: Find): string | undefined =>
  noscript.textContent.match(/(https?:)?\/\/[^\s"'<>]+/g)?.find((address) => {
    const href = hrefOf(address);
    return href && find(href);
  });

/** Whether Firefox fetches ahead what stands in a template; the others never do. */
const isFetchedAhead = ({ content }: HTMLTemplateElement): boolean => Boolean(content.querySelector(CALM) && content.querySelector(LOADERS)) && !content.querySelector(GUARD);

/** Reports strangers (third-party hosts that no service names) and leaks, each once, those that come later too. Returns how to end it. */
export function auditPage(consent: Consent, root: Document = document): () => void {
  const { config } = consent;
  const told = new Set<string>();
  const tell = (code: 'unknown' | 'tag' | 'config', message: string) => {
    if (!told.has(message)) consent.report(code, message);
    told.add(message);
  };
  const isReported = (config.unknown ?? (isDevelopmentHost() ? 'report' : 'allow')) === 'report';
  const find = hostIndex(config, location.hostname, (host) => {
    if (isReported) tell('unknown', `no service names ${host}`);
    return false;
  });

  const lookAtNoscripts = (found: readonly HTMLElement[]) => {
    for (const address of found.flatMap((noscript) => leakOf(noscript, find) ?? [])) {
      tell('tag', `<noscript> fetches "${address}" where scripts are off, and nothing can hold that: take it out.`);
    }
  };
  let isGuarded = false;
  const lookAtTemplates = (found: readonly HTMLTemplateElement[]) => {
    isGuarded ||= found.some(({ content }) => content.querySelector(GUARD));
    if (!isGuarded && found.some((template) => template.matches('[data-consent], [data-hold]') && isFetchedAhead(template))) {
      tell('tag', 'A template holds an image, a script or a style behind other content, and Firefox fetches that ahead: put the guard line of the README first in <head>.');
    }
  };
  const requests = new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => find(name)));

  if ((Object(config.googleConsentMode) as { advanced?: boolean }).advanced) tell('config', "googleConsentMode.advanced lets Google's tags load and send before a yes; no data protection authority endorses that. Leave it out.");
  if (config.googleConsentMode && (globalThis as { gtag_enable_tcf_support?: boolean }).gtag_enable_tcf_support) tell('config', 'gtag_enable_tcf_support and googleConsentMode contradict each other: keep one of them.');
  requests.observe({ type: 'resource', buffered: true });
  const ends = [() => requests.disconnect(), onEach(root, 'noscript', lookAtNoscripts), onEach(root, 'template', (found) => lookAtTemplates(found as readonly HTMLTemplateElement[]))];
  return () => ends.forEach((end) => end());
}
