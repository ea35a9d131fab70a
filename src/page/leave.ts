type Tool = (...words: never[]) => unknown;

/**
 * Leaves a function in the page under a key, for zgoda.js to find, and hands it to whoever waits there for it: a function of one argument, which tells
 * it from a tool. Where a tool is there already (the file was fetched twice) that one stays.
 */
export function leave(key: symbol, tool: Tool): void {
  const page = globalThis as unknown as Record<symbol, ((tool: Tool) => void) | undefined>;
  const before = page[key];
  if (before && before.length > 1) return;
  page[key] = tool as never;
  before?.(tool);
}
