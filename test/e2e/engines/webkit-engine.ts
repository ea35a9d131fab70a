import { findEngine } from '../../../scripts/find-engines.mjs';
import * as keys from '../../../scripts/webkit/keys.mjs';
import { openWebkit } from '../../../scripts/webkit/open-webkit.mjs';
import { findControl } from './find-control.js';
import type { Engine, Visitor } from './visitor.js';
import { waitFor } from './wait-for.js';

/** What is taken of a session of scripts/webkit. */
interface Session extends Pick<Visitor, 'evaluate' | 'reload' | 'back' | 'close'> {
  goto(url: string): Promise<unknown>;
  window(): Promise<string>;
  openWindow(): Promise<string>;
  turnTo(handle: string): Promise<unknown>;
  clickOn(element: Element): Promise<unknown>;
  act(source: object): Promise<unknown>;
  cookies(): Promise<{ name: string }[]>;
}

/** One window of a WebKit. A window is a tab that can be seen, and drawn; `at` has the next command go there. */
function tabIn(session: Session, at: () => Promise<Session>): Visitor {
  return {
    open: async (url) => (await at()).goto(url),
    reload: async () => (await at()).reload(),
    back: async () => (await at()).back(),
    newTab: async () => {
      const handle = await session.openWindow();
      return tabIn(session, () => turnedTo(session, handle));
    },
    press: async (within, name) => {
      const tab = await at();
      await tab.clickOn(await waitFor(`"${name}" in ${within}`, () => tab.evaluate(findControl, [within, name])));
    },
    key: async (name) => (await at()).act(keys.press(name)),
    evaluate: async (fn, argument) => (await at()).evaluate(fn, argument),
    cookies: async () => (await (await at()).cookies()).map(({ name }) => name).sort(),
    close: () => session.close(),
  };
}

async function turnedTo(session: Session, handle: string): Promise<Session> {
  await session.turnTo(handle);
  return session;
}

/** Visitors with WebKit, which is driven by plain WebDriver; each has one of its own, which ends with the visit. */
export const webkitEngine = (): Engine => ({
  newVisitor: async () => {
    const session: Session = await openWebkit(findEngine('webkit') as Parameters<typeof openWebkit>[0]);
    const first = await session.window();
    return tabIn(session, () => turnedTo(session, first));
  },
  end: () => Promise.resolve(),
});
