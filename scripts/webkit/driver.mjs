import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startChild } from './child.mjs';
import { freePort } from './free-port.mjs';

const PATIENCE = 30_000; // a bound for a machine with much else to do, not a time to wait

const config = fileURLToPath(new URL('config', import.meta.url));

const isUp = (url) => fetch(`${url}/status`).then(({ ok }) => ok, () => false);

/**
 * No graphics card, no assistive technology, no settings of whoever runs the tests, but ours in `config`. Without shared buffers a frame that
 * is drawn without a card takes a tenth of the time; what suffers are screenshots, which nobody takes here.
 */
const environment = (display) => ({ ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', NO_AT_BRIDGE: '1', XDG_CONFIG_HOME: config });

/** Starts WebKit's driver on a free port, with a screen for its browser. Resolves with its address, and how to end it. */
export async function startDriver(display, program = 'WebKitWebDriver') {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { child, end } = startChild(program, [`--port=${port}`, '--host=127.0.0.1'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment(display) });
  const bound = Date.now() + PATIENCE;
  while (!(await isUp(url))) {
    if (child.exitCode !== null || Date.now() > bound) {
      await end();
      throw new Error(`${program} did not start.`);
    }
    await wait(20);
  }
  return { url, end };
}
