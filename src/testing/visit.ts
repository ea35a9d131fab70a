import { actAsLeaving } from './act-as-leaving.js';
import { isAsked, noteAsking, whenAsked } from './asked.js';
import { openFresh } from './open-fresh.js';
import type { TestPage } from './playwright.js';
import { moveAbout, openQuietly, whenQuiet } from './quiet.js';
import type { VisitOptions } from './visit-options.js';
import { watchRequests, type RequestWatch } from './watch-requests.js';

/** Milliseconds without a new request after which a page counts as done. */
export const quietOf = ({ quiet = 1000 }: VisitOptions): number => quiet;

/** Milliseconds to wait for something that has to come. */
export const timeoutOf = ({ timeout = 15_000 }: VisitOptions): number => timeout;

/** A visit that has begun: what was asked of other parties since, and whether the visitor was asked. */
export interface Visit {
  readonly watch: RequestWatch;
  readonly isAsked: boolean;
}

/** Opens the page as a visitor who was never here, and waits for the question and for silence. End the watch when done. */
export async function beginVisit(page: TestPage, address: string, options: VisitOptions): Promise<Visit> {
  await openFresh(page, address);
  await noteAsking(page);
  const watch = watchRequests(page, options);
  try {
    await openQuietly(page, address, quietOf(options));
    return { watch, isAsked: await whenAsked(page, timeoutOf(options)) };
  } catch (error) {
    watch.stop();
    throw error;
  }
}

/** Moves about as a visitor does who answers nothing, unless told not to, and waits for silence. */
export async function lookAround(page: TestPage, options: VisitOptions): Promise<void> {
  if (options.moveAbout === false) return;
  await moveAbout(page);
  await whenQuiet(page, quietOf(options));
}

/** The same, and as if the visitor left after it. */
export async function lookAroundAndLeave(page: TestPage, options: VisitOptions): Promise<void> {
  await lookAround(page, options);
  await actAsLeaving(page);
  await whenQuiet(page, quietOf(options));
}

/** Presses one of the two answers on our banner. Throws where there is none to press. */
export async function press(page: TestPage, action: 'refuse-all' | 'accept-all', options: VisitOptions): Promise<void> {
  const own = action === 'refuse-all' ? options.refuse : options.accept;
  try {
    if (own) await own(page);
    else await page.locator(`zgoda-banner [data-action="${action}"]`).click({ timeout: timeoutOf(options) });
  } catch (error) {
    if (own) throw error;
    const name = action === 'refuse-all' ? 'refuse' : 'accept';
    throw new Error(`There is no banner of ours with a button to ${name} on ${page.url()}: open a page that asks, or say how to answer there: { ${name}: (page) => … }.`, { cause: error });
  }
}

/** Opens the pages of the visit after an answer, looking around on each. Returns those on which the visitor was asked again. */
export async function goOn(page: TestPage, address: string, options: VisitOptions): Promise<string[]> {
  const askedAgain: string[] = [];
  for (const next of options.pages ?? [address, address, address]) {
    await openQuietly(page, next, quietOf(options));
    await lookAroundAndLeave(page, options);
    if (await page.evaluate(isAsked)) askedAgain.push(page.url());
  }
  return askedAgain;
}
