const isIdle = (element: Element): element is HTMLMediaElement => element instanceof HTMLMediaElement && element.networkState === HTMLMediaElement.NETWORK_EMPTY;

/** Has sounds and videos look at their sources: WebKit does so as each source comes in, and never where all moved in together out of a template. */
export function lookForSources(root: Element): void {
  for (const one of [root, ...root.querySelectorAll('audio, video')]) if (isIdle(one) && one.querySelector('source[src]')) one.load();
}
