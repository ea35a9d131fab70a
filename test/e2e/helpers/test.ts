import { fileURLToPath } from 'node:url';
import { test as base, expect as baseExpect } from '@playwright/test';
import { packedApp } from '../../../demo/server/packed.mjs';
import { serveDemo } from '../../../demo/serve.mjs';

/** The shop and its far ends, and the same shop on a host that is not one for development. */
export interface Demo {
  url: string;
  collector: string;
  player: string;
  /** The shop as visitors know it: `atHost('www.corner.example')`. */
  atHost(host: string): string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Every test has a shop and far ends of its own: what a page of one test sends as it goes reaches no other. */
export const test = base.extend<{ demo: Demo }, { app: Pick<ReturnType<typeof packedApp>, 'file'> }>({
  // Firefox finds these hosts by a preference, see scripts/firefox-options.mjs.
  launchOptions: [({ launchOptions, browserName }, use) => use(browserName === 'chromium' ? { ...launchOptions, args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP *.example 127.0.0.1'] } : launchOptions), { scope: 'worker' }],
  app: [
    async ({}, use) => {
      const { file, close } = packedApp(root);
      await use({ file });
      await close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  demo: async ({ app }, use, testInfo) => {
    testInfo.setTimeout(60_000); // a bound for a machine with much else to do, not a time to wait
    const { close, ...ends } = await serveDemo({ app });
    await use({ ...ends, atHost: (host) => ends.url.replace('localhost', host) });
    await close();
  },
  actionTimeout: ({}, use) => use(15_000),
  baseURL: ({ demo }, use) => use(demo.url),
});

/** Patience for the same reason. */
export const expect = baseExpect.configure({ timeout: 15_000 });
