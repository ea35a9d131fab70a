import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A module script around the npm package, as text for a page: `import { createConsent } from 'zgoda'` works in it. */
export async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    alias: { zgoda: `${root}dist/index.js` },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return `<script type="module">${outputFiles[0]?.text ?? ''}</script>`;
}
