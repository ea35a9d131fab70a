import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './scripts/find-browser.mjs';
import { inShell } from './scripts/headless-shell.mjs';
import { ciWtrReporter } from './test/helpers/ci-wtr-reporter.mjs';

const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

/** The unit tests, the same in every engine: what one cannot do a test skips by its name, and grids of renderings are thinner beside Chromium (`few` in test/ui/fairness-grid.ts). */
export const shared = {
  files: ['test/**/*.test.ts', '!test/e2e/**', '!test/types/**'],
  nodeResolve: { exportConditions: ['development', 'browser', 'default'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig, target: 'es2022' })],
  concurrency: 2,
  reporters: [defaultReporter(), ciWtrReporter()],
  // Bounds for a machine with much else to do, not times to wait.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
};

export default { ...shared, browsers: [playwrightLauncher({ product: 'chromium', launchOptions: inShell(await launchOptions()) })] };
