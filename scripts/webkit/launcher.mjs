import * as key from './keys.mjs';
import { openWebkit } from './open-webkit.mjs';

const mouse = (...actions) => ({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
const BUTTONS = { left: 0, middle: 1, right: 2 };
const button = (type, name = 'left') => ({ type, button: BUTTONS[name] });
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });

/** Runs in the page: resolves when it is drawn at a size, throws where that does not come. Media queries learn of it last. */
async function drawnAt(width, height) {
  const size = matchMedia(`(width: ${width}px) and (height: ${height}px)`);
  for (const bound = Date.now() + 20_000; !size.matches || innerWidth !== width || innerHeight !== height; await new Promise((resolve) => requestAnimationFrame(resolve))) {
    if (Date.now() > bound) throw new Error(`The page is ${innerWidth} × ${innerHeight} large, not ${width} × ${height}.`);
  }
}

/** Gives the page itself a size: the window has a bar above it. */
async function setViewport(session, { width, height }) {
  const bar = await session.evaluate(() => outerHeight - innerHeight);
  await session.resize({ width, height: height + bar });
  await session.evaluate(drawnAt, width, height);
}

/** A session with those names that Web Test Runner's commands call on a page: sendKeys, sendMouse, setViewport. */
const pageOf = (session) => ({
  keyboard: {
    press: (keys) => session.act(key.press(keys)),
    type: (text) => session.act(key.type(text)),
    down: (one) => session.act(key.down(one)),
    up: (one) => session.act(key.up(one)),
  },
  mouse: {
    move: (x, y) => session.act(mouse(move(x, y))),
    click: (x, y, { button: name } = {}) => session.act(mouse(move(x, y), button('pointerDown', name), button('pointerUp', name))),
    down: ({ button: name } = {}) => session.act(mouse(button('pointerDown', name))),
    up: ({ button: name } = {}) => session.act(mouse(button('pointerUp', name))),
  },
  setViewportSize: (size) => setViewport(session, size),
});

/** Web Test Runner launcher: a WebKit of its own for every test file, so that none sees what another one stored. */
export function webkitLauncher(programs) {
  const sessions = new Map();

  return {
    name: 'WebKit',
    type: 'playwright', // whose commands it takes, see pageOf
    getPage: (id) => pageOf(sessions.get(id)),
    async startSession(id, url) {
      const session = await openWebkit(programs);
      sessions.set(id, session);
      await setViewport(session, { width: 1280, height: 720 });
      await session.goto(url);
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => sessions.get(id)?.url(),
    async stopSession(id) {
      const session = sessions.get(id);
      sessions.delete(id);
      await session?.close();
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no session to look into here.')),
    stop: async () => void (await Promise.all([...sessions.values()].map((session) => session.close()))),
  };
}
