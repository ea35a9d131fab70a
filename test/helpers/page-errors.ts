/** What is thrown into the page from here on; the runner, which takes it by `onerror`, does not see it. */
export function pageErrors(): { errors: unknown[]; stop(): void } {
  const errors: unknown[] = [];
  const before = window.onerror;
  const ending = new AbortController();
  window.onerror = (message, _source, _line, _column, error) => {
    errors.push(error ?? message);
    return true;
  };
  const hear = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    errors.push(event.reason);
  };
  addEventListener('unhandledrejection', hear, { capture: true, signal: ending.signal });
  const stop = () => {
    window.onerror = before;
    ending.abort();
  };
  return { errors, stop };
}
