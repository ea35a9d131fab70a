import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './scripts/find-browser.mjs';
import { ciWtrReporter } from './test/helpers/ci-wtr-reporter.mjs';

const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

export default {
  files: ['test/**/*.test.ts', '!test/e2e/**', '!test/types/**'],
  nodeResolve: { exportConditions: ['development', 'browser', 'default'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig, target: 'es2022' })],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: await launchOptions() })],
  concurrency: 2,
  reporters: [defaultReporter(), ciWtrReporter()],
  testFramework: { config: { timeout: 5000 } },
};
