import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watch } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const { options, warnings } = await loadConfigFile(`${root}/rollup.config.mjs`, {});
warnings.flush();
const watcher = watch(options);
let server;

// The server waits for the first build: there is nothing to serve before it. It reloads open pages by itself.
const serve = () => (server ??= spawn(process.execPath, ['--watch', '--watch-preserve-output', 'demo/serve.mjs'], { stdio: 'inherit', env: { ...process.env, ZGODA_DEV: '1' } }));

const handlers = {
  BUNDLE_END: ({ output, duration, result }) => {
    console.log(`${output.map((file) => file.replace(root, '')).join(', ')} in ${duration} ms`);
    void result.close();
  },
  ERROR: ({ error, result }) => {
    console.error(error.message, error.loc ? `${error.loc.file}:${error.loc.line}` : '');
    void result?.close();
  },
  END: serve,
};
watcher.on('event', (event) => handlers[event.code]?.(event));

async function end() {
  server?.kill();
  await watcher.close();
}
process.once('SIGINT', end).once('SIGTERM', end);
