import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);

/** Packs the package as a registry would get it, and lays it out as an installation would. */
async function packInto(folder, root) {
  const isWindows = process.platform === 'win32';
  const { stdout } = await run(isWindows ? 'npm.cmd' : 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, shell: isWindows });
  const [{ filename }] = JSON.parse(stdout);
  const home = join(folder, 'node_modules', 'zgoda');
  await mkdir(home, { recursive: true });
  await run('tar', ['-xzf', filename, '-C', home, '--strip-components=1'], { cwd: folder });
}

/** Bundles the app against that package. What the package itself needs comes out of the root's node_modules. */
async function bundle(folder, root) {
  const packed = {
    name: 'packed',
    setup(builder) {
      builder.onResolve({ filter: /^zgoda(\/|$)/ }, ({ path, kind, pluginData }) =>
        pluginData === packed ? undefined : builder.resolve(path, { kind, resolveDir: folder, pluginData: packed }),
      );
    },
  };
  const { outputFiles } = await build({
    entryPoints: [join(root, 'demo/spa/app.js')],
    outdir: join(folder, 'out'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    write: false,
    logLevel: 'silent',
    nodePaths: [join(root, 'node_modules')],
    plugins: [packed],
  });
  return new Map(outputFiles.map((file) => [basename(file.path), Buffer.from(file.contents)]));
}

const changedAt = (path) => stat(path).then(({ mtimeMs }) => mtimeMs, () => 0);

/**
 * The single-page app, built from the packed package on the first request, and again where the package or the app changed.
 * @param {string} root The folder of package.json.
 */
export function packedApp(root) {
  const temporary = [];
  let builtFrom = '';
  let files = Promise.resolve(new Map());

  const make = async () => {
    const cache = join(root, 'demo', '.cache');
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(join(cache, 'packed-'));
    temporary.push(folder);
    await packInto(folder, root);
    return bundle(folder, root);
  };

  return {
    /** A file of the bundle, or `undefined`. */
    async file(name) {
      const now = String(await Promise.all([changedAt(join(root, 'dist/index.js')), changedAt(join(root, 'demo/spa/app.js'))]));
      if (now !== builtFrom) {
        builtFrom = now;
        files = make();
        files.catch(() => (builtFrom = ''));
      }
      return (await files).get(name);
    },
    /** Removes what was laid out. */
    close: () => Promise.all(temporary.map((folder) => rm(folder, { recursive: true, force: true }))),
  };
}
