import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/find-browser.mjs';

const port = process.env.PORT ?? '4173';
const isCi = Boolean(process.env.CI);
const use = { ...devices['Desktop Chrome'], launchOptions: await launchOptions() };

export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: isCi,
  timeout: 20_000,
  reporter: [['list'], ['./test/helpers/ci-playwright-reporter.mjs']],
  use: { baseURL: `http://localhost:${port}`, trace: 'retain-on-failure' },
  webServer: { command: 'node demo/serve.mjs', url: `http://localhost:${port}`, reuseExistingServer: !isCi, env: { PORT: port } },
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts', use },
    // What takes the time of something runs alone: npm test starts it after the others.
    { name: 'measure', testMatch: '**/*.measure.ts', fullyParallel: false, workers: 1, use },
  ],
});
