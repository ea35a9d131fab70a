import { startDisplay } from './display.mjs';
import { startDriver } from './driver.mjs';
import { openSession } from './session.mjs';

/** How often a browser is started, and how long one may take: about one of a hundred ends as it starts, which its driver does not notice. */
const STARTS = 3;
const PATIENCE = 20_000;

/**
 * Opens a WebKit with a storage of its own, behind a driver of its own, since a driver holds no more than one, and on a screen of its own: of two windows on one only
 * one is active, and in the other nothing is in focus. Closing it ends all three.
 */
export async function openWebkit(programs, starts = STARTS) {
  const screen = await startDisplay(programs.display);
  const driver = await startDriver(screen.name, programs.driver);
  const end = () => driver.end().finally(screen.end);
  try {
    const session = await openSession(driver.url, programs.browser, AbortSignal.timeout(PATIENCE));
    return { ...session, close: () => session.close().finally(end) };
  } catch (error) {
    await end();
    if (starts > 1 && error.name === 'TimeoutError') return openWebkit(programs, starts - 1);
    throw error;
  }
}
