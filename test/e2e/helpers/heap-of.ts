import type { Browser, BrowserContext, Page } from '@playwright/test';

type Storage = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A visit: to which page, with what in the browser, and what to wait for. */
export interface Visit {
  url: string;
  storage?: Storage | undefined;
  /** Before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
  /** When the page has done what is to be measured. */
  settled: (page: Page) => Promise<unknown>;
}

/** Bytes of JavaScript in use on a page in a browser of its own, after collecting garbage. */
async function heapOnce(browser: Browser, { url, storage, prepare, settled }: Visit): Promise<number> {
  const context = await browser.newContext(storage ? { storageState: storage } : {});
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(url);
  await settled(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await context.close();
  return usedSize;
}

/** The median of several visits. */
export async function heapOf(browser: Browser, visit: Visit, visits = 5): Promise<number> {
  const sizes: number[] = [];
  for (let index = 0; index < visits; index += 1) sizes.push(await heapOnce(browser, visit));
  return sizes.sort((one, other) => one - other)[visits >> 1] as number;
}
