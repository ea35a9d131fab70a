/**
 * Keeps scripts from telling that they are done, as if they were still on their way, until `tell` is called. Those whose
 * address holds `part`.
 */
export function holdLoads(part: string): { tell(type?: 'load' | 'error'): void; stop(): void } {
  const silent: HTMLScriptElement[] = [];
  const ending = new AbortController();
  const hear = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof HTMLScriptElement) || !event.target.src.includes(part)) return;
    event.stopImmediatePropagation();
    silent.push(event.target);
  };
  document.addEventListener('load', hear, { capture: true, signal: ending.signal });
  const tell = (type = 'load') => {
    ending.abort();
    for (const script of silent) script.dispatchEvent(new Event(type));
  };
  return { tell, stop: () => ending.abort() };
}
