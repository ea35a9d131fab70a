import type { TestHandle, TestPage } from './playwright.js';
import type { VisitOptions } from './visit-options.js';

/** What is used of the consent object. Runs in the page. */
export interface ConsentInPage extends EventTarget {
  readonly state: Readonly<Record<string, string>>;
  readonly isReady: boolean;
  withdraw(): void;
}

/** The consent object of the script tag, or of the npm entry. Runs in the page: it may use nothing of this file. */
function usualConsent(): unknown {
  const page = globalThis as unknown as { zgoda?: { withdraw?: unknown } } & Record<symbol, unknown>;
  return page.zgoda?.withdraw ? page.zgoda : page[Symbol.for('zgoda')];
}

/** The consent object of a page. Throws where there is none. */
export async function consentIn(page: TestPage, { consent = usualConsent }: VisitOptions): Promise<TestHandle> {
  const handle = await page.evaluateHandle(consent);
  if (await handle.evaluate((value) => typeof (value as ConsentInPage | undefined)?.withdraw === 'function')) return handle;
  throw new Error(`There is no consent object on ${page.url()}: start Zgoda there, or hand in how to reach it: { consent: () => window.myConsent }.`);
}

/** The choices now. */
export const stateIn = (handle: TestHandle): Promise<Readonly<Record<string, string>>> => handle.evaluate((consent) => ({ ...(consent as ConsentInPage).state }));

/** Resolves once nothing is unasked any more; at the latest after some milliseconds. Tells whether it is so. */
export async function whenDecided(handle: TestHandle, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const isDecided = await handle.evaluate((consent) => (consent as ConsentInPage).isReady && !Object.values((consent as ConsentInPage).state).includes('unasked'));
    if (isDecided || Date.now() > end) return isDecided;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Takes everything back, and waits until services have been told and what they stored has been removed. Rejects where the page is left meanwhile. */
export const withdrawAll = (handle: TestHandle): Promise<void> =>
  handle.evaluate(async (value) => {
    const consent = value as ConsentInPage;
    const change = new Promise<Event & { report?: unknown }>((resolve) => consent.addEventListener('consent-change', resolve, { once: true }));
    consent.withdraw();
    await (await change).report;
  });
