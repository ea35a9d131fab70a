import { defineConfig, devices, type LaunchOptions } from '@playwright/test';
import { launchOptions } from './scripts/find-browser.mjs';
import { findEngine } from './scripts/find-engines.mjs';
import { firefoxOptions } from './scripts/firefox-options.mjs';
import { inShell } from './scripts/headless-shell.mjs';

const port = process.env.PORT ?? '4173';
const isCi = Boolean(process.env.CI);
const chromium = { ...devices['Desktop Chrome'], launchOptions: await launchOptions() };

/** What Firefox runs of the files for Chromium, where engines differ most: the parser, tabs, embeds, the order of things. What its driver cannot do is skipped by name. */
const inFirefox = ['embed', 'instant', 'order', 'tabs', 'write-out'].map((name) => `${name}.spec.ts`);

/** The other engines, where they are. WebKit is driven by plain WebDriver, which only a `Visitor` of engines/ speaks. */
const others = [
  { name: 'firefox', testMatch: ['engines/*.spec.ts', ...inFirefox], use: { ...devices['Desktop Firefox'], launchOptions: firefoxOptions() } },
  { name: 'webkit', testMatch: 'engines/*.spec.ts', use: { browserName: 'webkit' as const } },
].filter(({ name }) => findEngine(name as 'firefox' | 'webkit'));

export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: isCi,
  timeout: 20_000,
  reporter: [['list'], ['./test/helpers/ci-playwright-reporter.mjs']],
  use: { baseURL: `http://localhost:${port}` }, // a trace is a third more work: to see what failed, run it with --trace on
  webServer: { command: 'node demo/serve.mjs', url: `http://localhost:${port}`, reuseExistingServer: !isCi, env: { PORT: port } },
  projects: [
    // What is in engines/ other files show in Chromium, in more detail.
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: 'engines/*', use: { ...chromium, launchOptions: inShell(chromium.launchOptions) as LaunchOptions } },
    // What takes the time of something runs alone, in a whole browser: npm test starts it after the others.
    { name: 'measure', testMatch: '**/*.measure.ts', fullyParallel: false, workers: 1, use: chromium },
    ...others,
  ],
});
