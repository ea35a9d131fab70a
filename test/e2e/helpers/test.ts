import { test as base, expect as baseExpect } from '@playwright/test';
import { serveDemo } from '../../../demo/serve.mjs';

/** The shop and its far ends, and the same shop on a host that is not one for development. */
export interface Demo {
  url: string;
  collector: string;
  player: string;
  /** The shop as visitors know it: `atHost('www.corner.example')`. */
  atHost(host: string): string;
}

const emptyLog = (demo: Demo) => fetch(`${demo.collector}/_log`, { method: 'DELETE' });

/** Every worker has a shop and a collector of its own, and every test an empty log: what one test sends is in no other test's. */
export const test = base.extend<{ demo: Demo }, { served: Demo }>({
  launchOptions: [({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP *.example 127.0.0.1'] }), { scope: 'worker' }],
  served: [
    async ({}, use) => {
      const { close, ...demo } = await serveDemo();
      await use({ ...demo, atHost: (host) => demo.url.replace('localhost', host) });
      await close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  demo: async ({ served }, use, testInfo) => {
    testInfo.setTimeout(60_000); // a bound for a machine with much else to do, not a time to wait
    await emptyLog(served);
    await use(served);
  },
  actionTimeout: ({}, use) => use(15_000),
  baseURL: ({ demo }, use) => use(demo.url),
});

/** Patience for the same reason. */
export const expect = baseExpect.configure({ timeout: 15_000 });
